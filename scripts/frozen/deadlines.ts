/**
 * Asks the reader of printed deadlines of the frozen commit and the one of this checkout the same phrases, and measures
 * both: `npx tsx scripts/frozen/deadlines.ts`. Ends with 1 when an answer to a phrase of a real register differs, when
 * another difference is not listed in `docs/deadline-differences.md`, or when 100,000 phrases take more than 1.5 times as
 * long.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { processorSeconds } from "../../bench/processor-time.js";
import { FROZEN_COMMIT } from "./build.js";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const MOST_TIMES = 1.5;
const PHRASES_A_TURN = 100_000;
const TURNS = 5;

interface Phrase {
  readonly phrase: string;
  readonly issuedOn: string | null;
}

interface Reader {
  readonly readDeadline: (text: string, context: object) => { readonly dueOn: string | null; readonly bound: string };
  readonly vietnam: unknown;
}

const phrasesOf = (name: string): readonly Phrase[] =>
  JSON.parse(readFileSync(join(ROOT, "test/fixtures", `${name}.json`), "utf8")) as readonly Phrase[];

/** The reader in `entry` of the sources under `root`, in a module of its own. */
const readerOf = async (root: string, entry: string, outfile: string): Promise<Reader> => {
  const contents = `export { readDeadline } from "./src/${entry}"; export { vietnam } from "./src/calendar/index.ts";`;
  await build({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    outfile,
    format: "esm",
    platform: "node",
    target: "node20",
    logLevel: "error",
  });
  // What a bundle exports is what the facade above names.
  return (await import(pathToFileURL(outfile).href)) as Reader;
};

const answer = ({ readDeadline, vietnam }: Reader, { phrase, issuedOn }: Phrase): string => {
  const { dueOn, bound } = readDeadline(phrase, { issuedOn, calendar: vietnam });
  return `${dueOn ?? "no day"} (${bound})`;
};

const secondsOf = (reader: Reader, phrases: readonly Phrase[]): number => {
  const start = processorSeconds();
  for (let i = 0; i < PHRASES_A_TURN; i++)
    answer(reader, phrases[i % phrases.length] ?? { phrase: "", issuedOn: null });
  return processorSeconds() - start;
};

const least = (figures: readonly number[]): number => Math.min(...figures);

mkdirSync(join(ROOT, ".cache"), { recursive: true });
const folder = mkdtempSync(join(ROOT, ".cache", "deadlines-"));
try {
  const archive = execFileSync("git", ["archive", FROZEN_COMMIT, "src"], { cwd: ROOT, maxBuffer: 1 << 28 });
  execFileSync("tar", ["-x", "-C", folder], { input: archive });
  const frozen = await readerOf(folder, "core/register/deadline-phrase.ts", join(folder, "frozen.mjs"));
  const current = await readerOf(ROOT, "phrases/index.ts", join(folder, "current.mjs"));
  const listed = readFileSync(join(ROOT, "docs/deadline-differences.md"), "utf8");
  const faults: string[] = [];

  for (const [name, mayDiffer] of [
    ["deadline-phrases", false],
    ["deadlines-tried", true],
  ] as const) {
    const phrases = phrasesOf(name);
    const differing = phrases.filter((each) => answer(frozen, each) !== answer(current, each));
    console.log(`${name}: ${phrases.length} phrases, ${differing.length} read otherwise`);
    for (const each of differing) {
      if (mayDiffer && listed.includes(`“${each.phrase.replace(/\n/g, " ⏎ ")}”`)) continue;
      faults.push(`“${each.phrase}”: ${answer(frozen, each)} before, ${answer(current, each)} now, not listed`);
    }
  }

  const phrases = ["deadline-phrases", "deadlines-tried", "deadlines-collected"].flatMap(phrasesOf);
  secondsOf(frozen, phrases);
  secondsOf(current, phrases);
  const turns = Array.from({ length: TURNS }, () => [secondsOf(frozen, phrases), secondsOf(current, phrases)] as const);
  const before = least(turns.map(([seconds]) => seconds));
  const now = least(turns.map(([, seconds]) => seconds));
  console.log(
    `${PHRASES_A_TURN} phrases: ${before.toFixed(2)} s before, ${now.toFixed(2)} s now, ${(now / before).toFixed(2)} times (${MOST_TIMES} at most)`,
  );
  if (now > MOST_TIMES * before) faults.push("100,000 phrases take too long");
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
