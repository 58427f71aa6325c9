/** One step of the guide that writes a regulation: the file as it then stands. */
export interface GuideStep {
  /** The line of its fence, counted from 1. */
  readonly line: number;
  readonly file: string;
  /** What `check` tells of the file at this step. */
  readonly tells: readonly string[];
}

const FENCE = /^```yaml (new|append|replaces)(?: (.+))?\n([\s\S]*?)^```$/gmu;

const nextFile = (file: string, how: string, what: string, code: string): string => {
  if (how === "new") return code;
  if (how === "append") return `${file}${code}`;
  if (!file.includes(`${what}\n`)) throw new Error(`nothing to replace: ${what}`);
  return file.replace(`${what}\n`, code);
};

/** The files that a reader of the guide has, step after step: each fence says what is done with the file before it. */
export const guideSteps = (page: string): readonly GuideStep[] => {
  let file = "";
  return [...page.matchAll(FENCE)].map(({ index, 1: how = "", 2: words = "", 3: code = "" }) => {
    const [, told = ""] = /^tells (.+)$/.exec(words) ?? [];
    file = nextFile(file, how, words, code);
    return { line: page.slice(0, index).split("\n").length, file, tells: told === "" ? [] : told.split(" ") };
  });
};
