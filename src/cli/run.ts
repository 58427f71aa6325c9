import { DondocError } from "../errors.js";
import { printable, printableLines } from "../printable.js";
import { withMark } from "./csv-mark.js";
import { isFolder } from "./folder-name.js";
import { LANGUAGES, languageOf, parseLine } from "./line.js";
import type { CommandSpec } from "./options/command-spec.js";
import { unknownName } from "./options/read-options.js";
import { isFile, outputFormat } from "./output-format.js";
import type { ReadFile } from "./output-target.js";
import type { Invocation } from "./program.js";
import {
  DAY_FORMATS,
  FORMATS,
  type Format,
  type Io,
  LINE_FORMATS,
  type OptionValues,
  type Output,
  type Session,
  SOURCE_FORMATS,
  TABLE_FORMATS,
} from "./session.js";

const SUCCESS = 0;
const FINDINGS = 1;
export const BAD_INPUT = 2;

const formatsOf = ({ lines, tables, days, source }: CommandSpec): readonly Format[] => {
  if (source === true) return SOURCE_FORMATS;
  if (lines === true) return LINE_FORMATS;
  if (tables === true) return TABLE_FORMATS;
  return days === true ? DAY_FORMATS : FORMATS;
};

/** Whether the results go into a folder, in several files. */
const intoFolder = ({ tables, days }: CommandSpec, output: unknown): output is string =>
  (tables === true || days === true) && isFolder(output);

/** How the result is printed: as `--format` says, else as the ending of the file that `--output` names. */
const formatOf = ({ spec, values }: Invocation): Format => {
  const known = formatsOf(spec);
  const asked = known.find((candidate) => candidate === values["format"]);
  if (asked === undefined && values["format"] !== undefined)
    throw new DondocError([unknownName("--format", String(values["format"]), known)]);
  if (spec.days === true && asked !== undefined && asked !== "ics" && intoFolder(spec, values["output"]))
    throw new DondocError([{ code: "out-of-range", path: "--format", found: asked, expected: "ics" }]);
  const toFile = isFile(values["output"]) && !intoFolder(spec, values["output"]);
  const format = toFile ? outputFormat(String(values["output"]), asked, known) : asked;
  if (typeof format === "object") throw new DondocError([format]);
  return format ?? (spec.source === true ? "yaml" : "table");
};

/** Where the results go, known before anything is read or computed: never over what the run reads. */
const placed = async (invocation: Invocation, session: Session): Promise<Session> => {
  const { output } = invocation.values;
  if (typeof output !== "string" || intoFolder(invocation.spec, output)) return session;
  const { outputTarget } = await import("./output-target.js");
  return { ...session, output: outputTarget(output, await readsOf(invocation, session)) };
};

/** What the run reads; some commands take several regulations, and then the option is a list. */
const readsOf = async ({ args, values }: Invocation, session: Session): Promise<readonly ReadFile[]> => {
  const { filesRead } = await import("./output-target.js");
  return filesRead(
    [
      args.length === 0 ? "-" : args,
      values["profile"],
      values["meetings"],
      values["calendarNotices"],
      values["mapFile"],
    ].flat(),
    session,
  );
};

/** What a command found, to where it goes. */
const write = async (output: Output, format: Format, invocation: Invocation, session: Session): Promise<void> => {
  const { spec } = invocation;
  const { output: name } = invocation.values;
  if (output.days !== undefined && (format === "ics" || intoFolder(spec, name))) {
    const { writeDays } = await import("./days-output.js");
    return writeDays(name, output.days, await readsOf(invocation, session), session);
  }
  if (intoFolder(spec, name)) {
    const { writeFolder } = await import("./folder-output.js");
    return writeFolder(name, spec.name, output, await readsOf(invocation, session));
  }
  const { present, workbookOf } = await import("./present.js");
  const values: OptionValues = { ...invocation.values, format };
  if (format === "ics") throw new Error("unreachable: a command without days has no such format");
  const content =
    format === "xlsx" ? await workbookOf(output) : withMark(await present(output, format, session.io), values);
  if (session.output === null) session.io.stdout.write(content);
  else {
    const { writeBytes } = await import("./stream/sink.js");
    await writeBytes(session.output, String(name), content);
  }
};

const runCommand = async (invocation: Invocation, unplaced: Session): Promise<number> => {
  const session = await placed(invocation, unplaced);
  const format = formatOf(invocation);
  const { lang, note } = session;
  const values: OptionValues = { ...invocation.values, format };
  const { command } = await invocation.spec.load();
  const output = await command(invocation.args, values, session);
  if ("printed" in output) {
    if (output.unread) return BAD_INPUT;
  } else {
    const { markedOutput } = await import("./hypothetical-mark.js");
    await write(markedOutput(output, session), format, invocation, session);
    if (output.failed === true) return FINDINGS;
  }
  if (values["strict"] !== true || output.findings === 0) return SUCCESS;
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
  io.stderr.write(`${label}: ${printable(message)}\n`);
  if (io.debug === true && error instanceof Error) io.stderr.write(`${error.stack ?? ""}\n`);
};

/**
 * Runs one command line. Nothing is written to stdout unless the whole result is there.
 *
 * @param argv - The words after the name of the command.
 * @returns The exit code: 0 success, 1 a failed case, or findings with `--strict`, 2 bad input or usage.
 */
export const run = async (argv: readonly string[], given: Io): Promise<number> => {
  const { lang, wrong } = languageOf(argv);
  const notes: string[] = [];
  // Whatever is said on stderr passes here: nothing of the input acts on a terminal.
  const stderr = { write: (text: string) => given.stderr.write(printableLines(text)) };
  const io: Io = { ...given, stderr };
  const session: Session = {
    io,
    output: null,
    lang,
    note: (words) => notes.push(printable(words)),
    supposed: [],
  };
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
