import { DondocError } from "../errors.js";
import { LANGUAGES, languageOf, parseLine } from "./line.js";
import { unknownName } from "./options/read-options.js";
import type { Invocation } from "./program.js";
import { FORMATS, type Format, type Io, LINE_FORMATS, type Session } from "./session.js";

const SUCCESS = 0;
const FINDINGS = 1;
const BAD_INPUT = 2;

const formatOf = (invocation: Invocation): Format => {
  const value = invocation.values["format"] ?? "table";
  const known: readonly Format[] = invocation.spec.lines === true ? LINE_FORMATS : FORMATS;
  const format = known.find((candidate) => candidate === value);
  if (format === undefined) throw new DondocError([unknownName("--format", String(value), known)]);
  return format;
};

const runCommand = async (invocation: Invocation, session: Session): Promise<number> => {
  const { io, lang, note } = session;
  const format = formatOf(invocation);
  const { command } = await invocation.spec.load();
  const output = await command(invocation.args, invocation.values, session);
  if ("printed" in output) {
    if (output.unread) return BAD_INPUT;
  } else {
    const { present } = await import("./present.js");
    const text = await present(output, format, io);
    const file = invocation.values["output"];
    if (typeof file === "string") {
      const { writeWhole } = await import("./stream/sink.js");
      await writeWhole(file, text, session, invocation.args[0] ?? "-");
    } else io.stdout.write(text);
    if (output.failed === true) return FINDINGS;
  }
  if (invocation.values["strict"] !== true || output.findings === 0) return SUCCESS;
  note(
    lang === "vi"
      ? `--strict: ${output.findings} phát hiện.`
      : `--strict: ${output.findings} finding${output.findings === 1 ? "" : "s"}.`,
  );
  return FINDINGS;
};

const reportError = (error: unknown, { io, lang }: Session): void => {
  const label = lang === "vi" ? "Lỗi" : "Error";
  if (error instanceof DondocError) {
    for (const issue of error.issues) io.stderr.write(`${label}: ${issue.message[lang]}\n`);
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.stderr.write(`${label}: ${message}\n`);
  if (io.debug === true && error instanceof Error) io.stderr.write(`${error.stack ?? ""}\n`);
};

/**
 * Runs one command line. Nothing is written to stdout unless the whole result is there.
 *
 * @param argv - The words after the name of the command.
 * @returns The exit code: 0 success, 1 a failed case, or findings with `--strict`, 2 bad input or usage.
 */
export const run = async (argv: readonly string[], io: Io): Promise<number> => {
  const { lang, wrong } = languageOf(argv);
  const notes: string[] = [];
  const session: Session = { io, lang, note: (words) => notes.push(words) };
  try {
    if (wrong !== null) throw new DondocError([unknownName("--lang", wrong, LANGUAGES)]);
    const line = parseLine(argv, lang);
    if (line.kind === "command") return await runCommand(line.invocation, session);
    (line.kind === "text" ? io.stdout : io.stderr).write(line.kind === "text" ? line.text : line.help);
    return line.kind === "text" ? SUCCESS : BAD_INPUT;
  } catch (error) {
    reportError(error, session);
    return BAD_INPUT;
  } finally {
    for (const words of notes) io.stderr.write(`${words}\n`);
  }
};
