import { run } from "../../src/cli/run.js";

/** Where the data of the worked example stands. */
export const DATA_FOLDER = "docs/harmonisation";
const REGISTER = "examples/data/register.json";
const JUDGED = ["--as-of", "2024-07-08", "--assume-in-force"];

/** One file of data, and the command that prints it. */
export interface DataFile {
  readonly file: string;
  readonly line: readonly string[];
}

const candidates = (...values: readonly string[]): readonly string[] =>
  values.flatMap((value) => ["--candidate", value]);

const harmonised = (file: string, act: string, ...rest: readonly string[]): DataFile => ({
  file,
  line: ["harmonise", REGISTER, "--act", act, ...rest, ...JUDGED, "--format", "csv"],
});

/** The commands of the worked example, in the order in which it asks them. */
export const commandLines: readonly DataFile[] = [
  { file: "differences.csv", line: ["compare", "--as-of", "2024-07-08", "--differences", "--format", "csv"] },
  { file: "outcomes.csv", line: ["outcomes", REGISTER, ...JUDGED, "--format", "csv"] },
  harmonised(
    "enter-the-task.csv",
    "registerTask",
    ...candidates(
      "limit.days=0",
      "limit.workingDays=1",
      "limit.workingDays=2",
      "limit.workingDays=3",
      "limit.workingDays=5",
    ),
  ),
  harmonised(
    "record-the-result.csv",
    "recordResult",
    ...candidates("limit.workingDays=1", "limit.workingDays=2", "limit.workingDays=3", "limit.workingDays=5"),
  ),
  harmonised(
    "report-dates.csv",
    "periodicReport",
    "--facet",
    "unitsToOffice/quarter",
    ...candidates("date.day=15,bound=by", "date.day=20,bound=by", "date.day=25,bound=by"),
  ),
  {
    file: "readings.csv",
    line: ["sensitivity", REGISTER, "--profile", "lao-cai", "--profile", "can-tho", ...JUDGED, "--format", "csv"],
  },
];

/** What a command prints on stdout; it must come to an end without an error. */
export const printed = async (line: readonly string[]): Promise<string> => {
  let out = "";
  let err = "";
  const code = await run(line, {
    stdout: {
      write: (text) => {
        out += typeof text === "string" ? text : new TextDecoder().decode(text);
        return true;
      },
    },
    stderr: {
      write: (text) => {
        err += text;
        return true;
      },
    },
    stdin: (async function* () {})(),
    columns: 110,
    today: () => "2026-11-30",
  });
  if (code !== 0) throw new Error(`dondoc ${line.join(" ")}: ${err}`);
  return out;
};
