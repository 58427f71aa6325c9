import type { Candidate } from "../../analysis/harmonise/harmonisation.js";
import { harmonise } from "../../analysis/harmonise/harmonise.js";
import type { Register } from "../../core/model/task.js";
import { ACT, type Act } from "../../language/words/acts.js";
import { tableRows } from "../../report/export-table.js";
import { harmonisationTables, harmonisationView } from "../../report/harmonise/harmonisation-view.js";
import { readInput } from "../input.js";
import { setValue } from "../options/amendments.js";
import { asOfDay, calendarOf } from "../options/evaluation-options.js";
import { namingOptions } from "../options/option-paths.js";
import { Given } from "../options/read-options.js";
import { profilesOf, severalReadings } from "../options/several-profiles.js";
import type { Command } from "../session.js";

const ACTS = Object.keys(ACT) as readonly Act[];
const ONE = /^([^=\s,]{1,80})=([^=,\s]{1,40})$/;
const EXAMPLE = "limit.workingDays=3";

/** `--candidate limit.workingDays=3`, what is set together with commas; each option is a candidate of its own. */
const candidatesOf = (given: Given): readonly Candidate[] =>
  given.texts("candidate").map((whole) =>
    Object.fromEntries(
      whole.split(",").flatMap((part): [string, ReturnType<typeof setValue>][] => {
        const [, path, value] = ONE.exec(part.trim()) ?? [];
        if (path !== undefined && value !== undefined) return [[path, setValue(value)]];
        given.report({ code: "wrong-type", path: "--candidate", found: `“${part.slice(0, 60)}”`, expected: EXAMPLE });
        return [];
      }),
    ),
  );

/** `dondoc harmonise [FILE]`: what would follow if several regulations said the same of one act. */
export const command: Command = async ([file], values, session) => {
  const given = new Given(values);
  const asOf = asOfDay(given, session);
  const profiles = await profilesOf(given, session, { option: "--as-of", on: asOf });
  const readings = await severalReadings(given, profiles);
  const calendar = await calendarOf(given, session);
  if (given.text("act") === undefined) given.report({ code: "missing", path: "--act", expected: "registerTask" });
  const act = given.oneOf("act", ACTS);
  const facet = given.text("facet");
  const candidates = candidatesOf(given);
  if (given.texts("candidate").length === 0) given.report({ code: "missing", path: "--candidate", expected: EXAMPLE });
  const register: Register | undefined =
    file === undefined ? undefined : await readInput(file, given, session, calendar);
  given.finish();
  if (act === undefined) throw new Error("unreachable: a missing act is a problem");
  const assumeInForce = given.flag("assumeInForce");
  const found = namingOptions(
    { asOf },
    () =>
      harmonise(act, candidates, {
        profiles,
        asOf,
        assumeInForce,
        readings,
        ...(register === undefined ? {} : { register }),
        ...(facet === undefined ? {} : { facet }),
        ...(calendar === undefined ? {} : { calendar }),
      }),
    { candidates: "--candidate", act: "--act", facet: "--facet" },
  );
  const { lang } = session;
  const reader = { lang, profiles, readings, asOf, assumeInForce };
  const tables = () => harmonisationTables(found, { ...reader, width: Number.POSITIVE_INFINITY });
  return {
    json: () => found,
    blocks: ({ width }) => harmonisationView(found, { ...reader, width }),
    rows: () => tableRows(tables()),
    tables,
    findings: found.candidates.filter(({ stricter }) => stricter.length > 0).length,
  };
};
