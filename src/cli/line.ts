import { DondocError, type Language } from "../errors.js";
import { buildProgram, type Invocation, LineError } from "./program.js";
import { usageProblem } from "./usage.js";

export const LANGUAGES = ["vi", "en"] as const;

/** The language of the line; it decides how everything else about the line is said, so it is read first. */
export const languageOf = (argv: readonly string[]): { lang: Language; wrong: string | null } => {
  const at = argv.findLastIndex((word) => word === "--lang" || word.startsWith("--lang="));
  if (at < 0) return { lang: "vi", wrong: null };
  const word = argv[at] ?? "";
  const value = word === "--lang" ? argv[at + 1] : word.slice("--lang=".length);
  const lang = LANGUAGES.find((candidate) => candidate === value);
  return { lang: lang ?? "vi", wrong: lang === undefined && value !== undefined ? value : null };
};

/** What a line asked for: a command, or the text of help or version; `help` is what a line without a command is shown. */
export type Line =
  | { readonly kind: "command"; readonly invocation: Invocation }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "nothing"; readonly help: string };

/** @throws DondocError `usage` for a line that fits no command. */
export const parseLine = (argv: readonly string[], lang: Language): Line => {
  let line: Line = { kind: "nothing", help: "" };
  let text = "";
  let help = "";
  const program = buildProgram(lang, {
    found: (invocation) => {
      line = { kind: "command", invocation };
    },
    print: (words) => {
      text += words;
    },
    complain: (words) => {
      help += words;
    },
  });
  try {
    program.parse(argv, { from: "user" });
    return line;
  } catch (error) {
    if (!(error instanceof LineError)) throw error;
    const { code } = error.cause;
    if (code === "commander.helpDisplayed" || code === "commander.version") return { kind: "text", text };
    if (code === "commander.help") return { kind: "nothing", help };
    throw new DondocError([usageProblem(error)]);
  }
};
