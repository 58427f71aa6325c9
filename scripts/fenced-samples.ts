/** A sample between fences in a page. */
export interface Sample {
  /** The line of its first fence, counted from 1. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
  /** Why it is not run, as the page marks it; `null`: it is run. */
  readonly notRun: string | null;
  /** What it prints, where a fence of text follows it. */
  readonly prints: string | null;
}

const FENCE = /^```(\w*)(.*)$/;
const MARK = /^<!-- not run: (.+) -->$/;

interface Fence {
  readonly line: number;
  readonly end: number;
  readonly language: string;
  readonly code: string;
  readonly notRun: string | null;
}

const fencesOf = (lines: readonly string[]): readonly Fence[] => {
  const fences: Fence[] = [];
  for (let i = 0; i < lines.length; i++) {
    const opened = FENCE.exec(lines[i] ?? "");
    if (opened === null) continue;
    const end = lines.indexOf("```", i + 1);
    if (end < 0) throw new Error(`line ${i + 1}: a fence without an end`);
    const code = lines.slice(i + 1, end).join("\n");
    const mark = MARK.exec(lines[i - 1] ?? "")?.[1] ?? null;
    fences.push({ line: i + 1, end: end + 1, language: opened[1] ?? "", code, notRun: mark });
    i = end;
  }
  return fences;
};

const CODE: ReadonlySet<string> = new Set(["ts", "js", "mjs", "cjs", "tsx"]);

/** The samples of code in a page, each with what it prints. */
export const fencedSamples = (page: string): readonly Sample[] => {
  const lines = page.split("\n");
  const fences = fencesOf(lines);
  return fences.flatMap((fence, i): Sample[] => {
    const { line, language, code, notRun, end } = fence;
    if (!CODE.has(language)) return [];
    const next = fences[i + 1];
    const isBelow = next?.language === "text" && lines.slice(end, next.line - 1).every((text) => text.trim() === "");
    return [{ line, language, code, notRun, prints: isBelow ? (next?.code ?? null) : null }];
  });
};
