import type { RegisterEvaluation } from "../../core/answers/register-evaluation.js";
import { changes } from "../../core/changes/changes.js";
import { DondocError, withoutMessage } from "../../errors.js";
import { decodeText } from "../../io/decode.js";
import { parseRegisterJson } from "../../io/parse-json.js";
import { profiles } from "../../profiles/index.js";
import { changesRows, changesView } from "../../report/changes-view.js";
import { profileSource } from "../options/profile-source.js";
import { Given } from "../options/read-options.js";
import { readBytes } from "../read-bytes.js";
import type { Command, Session } from "../session.js";

const EXPECTED = "dondoc evaluate … --format json";

/** A result that was stored; that it is one is asked by `changes`. */
const storedResult = async (file: string, name: string, session: Session): Promise<RegisterEvaluation> => {
  const text = decodeText(await readBytes(file, session));
  try {
    return parseRegisterJson(text, EXPECTED) as RegisterEvaluation;
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    throw new DondocError(error.issues.map((issue) => ({ ...withoutMessage(issue), path: name })));
  }
};

/** Problems by the files they are in, and not by the arguments of a function. */
const namingFiles = <T>(act: () => T): T => {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
    throw new DondocError(
      error.issues.map((issue) => ({
        ...withoutMessage(issue),
        path: issue.path.replace(/^before/, "OLD").replace(/^after/, "NEW"),
      })),
    );
  }
};

/** A file by its own name, without its folder. */
const nameOf = (file: string): string => file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);

/** `dondoc changes OLD NEW`: what became of every duty from one stored result to the next. */
export const command: Command = async ([old = "", newer = ""], values, session) => {
  const given = new Given(values);
  const named = given.text("profile");
  given.finish();
  const before = await storedResult(old, "OLD", session);
  const after = await storedResult(newer, "NEW", session);
  const found = namingFiles(() => changes(before, after));
  const own = named === undefined ? undefined : (await profileSource(named, "--profile")).profile;
  const profile = own ?? profiles.find(({ id }) => id === found.profile) ?? null;
  const { lang } = session;
  const read = { changes: found, before, after };
  return {
    json: () => found,
    blocks: ({ width }) =>
      changesView(read, { lang, width, profile, files: { before: nameOf(old), after: nameOf(newer) } }),
    rows: () => changesRows(read, { lang, width: Number.POSITIVE_INFINITY, profile }),
    findings: found.changes.length,
  };
};
