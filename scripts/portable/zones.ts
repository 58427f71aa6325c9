/**
 * Asks the built package every golden question under every time zone that `Intl` names (`--odd`: under eight that have
 * caught others out), each in a process of its own, and compares the results to the letter.
 */
import { execFile } from "node:child_process";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { OFFSET_INSTANTS } from "../../test/portable/local-time.js";
import { bundleForNode } from "./bundle.js";
import { type LocalVerdict, problemsOf, summaryOf } from "./report-verdict.js";

const run = promisify(execFile);

/** Both ends of the earth's day, half and quarter hours, summer time by half an hour or at midnight, a skipped day. */
const ODD_ZONES = [
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Pacific/Apia",
  "Asia/Kathmandu",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "America/Sao_Paulo",
  "Africa/Casablanca",
];

const zones = process.argv.includes("--odd") ? ODD_ZONES : Intl.supportedValuesOf("timeZone");

/** Minutes west of Greenwich of a named zone, asked of `Intl` in this process, whatever its own zone. */
const offsetsOf = (zone: string): number[] => {
  const format = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
  return OFFSET_INSTANTS.map((instant) => {
    const name = format.formatToParts(instant).find(({ type }) => type === "timeZoneName")?.value ?? "";
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(name) ?? [];
    const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    return sign === "+" && size > 0 ? -size : size;
  });
};

/** The name that this ICU gives a zone: Asia/Kathmandu is Asia/Katmandu in older ones. */
const canonical = (zone: string): string => Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone;

const verdictIn = async (file: string, zone: string): Promise<LocalVerdict> => {
  const { stdout } = await run(process.execPath, [file], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 16 * 1024 * 1024,
  });
  return JSON.parse(stdout) as LocalVerdict;
};

/** What is wrong in one zone, the zone not being in force included. */
const problemsIn = (zone: string, verdict: LocalVerdict, digest: string): string[] => {
  const named = verdict.zone === canonical(zone) ? [] : [`the process ran in ${verdict.zone}`];
  const wanted = offsetsOf(zone);
  const inForce = JSON.stringify(verdict.offsets) === JSON.stringify(wanted);
  return [...named, ...(inForce ? [] : ["Date has other offsets than the zone"]), ...problemsOf(verdict, digest)];
};

const file = await bundleForNode();
const home = await verdictIn(file, "Asia/Ho_Chi_Minh");
const waiting = [...zones];
const offsets = new Set<string>();
let failed = 0;

const work = async (): Promise<void> => {
  for (let zone = waiting.shift(); zone !== undefined; zone = waiting.shift()) {
    const verdict = await verdictIn(file, zone);
    offsets.add(JSON.stringify(verdict.offsets));
    const problems = problemsIn(zone, verdict, home.digest);
    if (problems.length === 0) continue;
    failed++;
    console.error(`${zone}:\n  ${problems.join("\n  ")}`);
  }
};
await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));

console.log(`each zone: ${summaryOf(home)}`);
console.log(`${zones.length - failed} of ${zones.length} time zones as in Viet Nam, ${offsets.size} different clocks`);
process.exitCode = failed === 0 && problemsOf(home, home.digest).length === 0 ? 0 : 1;
