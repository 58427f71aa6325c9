import { basename } from "node:path";
import { both } from "../../bilingual.js";
import { vietnam } from "../../calendar/index.js";
import { OpenNames } from "../../core/bodies/open-names.js";
import { DondocError, type Problem } from "../../errors.js";
import type { StreamFormat } from "../../io/formats.js";
import { EMPTY_FILE } from "../../io/found.js";
import type { Profile } from "../../language/profile.js";
import { say } from "../../report/audience.js";
import { shareOf } from "../commands/evaluate-register.js";
import { withMark } from "../csv-mark.js";
import { calendarChoice, type Judged } from "../options/evaluation-options.js";
import { headingMap } from "../options/heading-map.js";
import type { Given } from "../options/read-options.js";
import { reasonWords } from "../read-bytes.js";
import type { Printed, Session } from "../session.js";
import { sourceOfFile } from "../source.js";
import { Apart } from "./apart.js";
import { blocksOf, problemsOf, type ReadBlock } from "./blocks.js";
import { MOST_JOBS } from "./most-jobs.js";
import { openPool, type Pool } from "./pool.js";
import { Progress } from "./progress.js";
import { isReadTwice, readIndex, spellingNotices } from "./read-index.js";
import { SeenIds } from "./seen-ids.js";
import type { StreamedForm, StreamSetup } from "./setup.js";
import { fileSink, type Sink, stdoutSink } from "./sink.js";
import { type Done, headOf } from "./work.js";

/** So much is read at a time: some hundred tasks, whose results are some hundred kilobytes. */
const CHUNK = 48 * 1024;
/** Problems and notices that are told one by one; the rest are counted. */
const MOST_TOLD = 50;

const ENDINGS: Readonly<Record<string, StreamFormat>> = { jsonl: "jsonl", ndjson: "jsonl", csv: "csv", tsv: "csv" };

/** The form of a register that can be read bit by bit: the one given, or that of its name; `undefined` for others. */
export const streamFormat = (file: string, given: Given): StreamFormat | undefined => {
  const stated = given.text("inputFormat");
  if (stated !== undefined) return Object.hasOwn(ENDINGS, stated) ? ENDINGS[stated] : undefined;
  return ENDINGS[/\.([a-z]+)$/i.exec(basename(file))?.[1]?.toLowerCase() ?? ""];
};

const sourceOf = async function* (
  file: string,
  session: Session,
): AsyncGenerator<Uint8Array | string, void, undefined> {
  if (file === "-") {
    yield* session.io.stdin;
    return;
  }
  try {
    yield* sourceOfFile(file, CHUNK);
  } catch (error) {
    const expected = both("một tệp .jsonl, .csv, hoặc - để đọc từ stdin", "a .jsonl or .csv file, or - for stdin");
    throw new DondocError([{ code: "unreadable", path: file, found: reasonWords(error), expected }]);
  }
};

/** What a long run has to say beside its results: the first of everything, and how many there were. */
class Told {
  readonly problems: Problem[] = [];
  readonly #session: Session;
  #unread = 0;
  #notices = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  get unread(): boolean {
    return this.#unread > 0;
  }

  report(problems: readonly Problem[]): void {
    this.#unread += problems.length;
    for (const problem of problems) if (this.problems.length < MOST_TOLD) this.problems.push(problem);
  }

  notice({ notices }: Pick<ReadBlock, "notices">): void {
    const { lang, note } = this.#session;
    for (const { row, detail } of notices) {
      if (this.#notices++ < MOST_TOLD)
        note(row === undefined ? detail[lang] : `${say(lang, "dòng", "row")} ${row}: ${detail[lang]}`);
    }
  }

  /** Says it all on stderr. */
  finish(): void {
    const { io, lang, note } = this.#session;
    if (this.#notices > MOST_TOLD) {
      const more = this.#notices - MOST_TOLD;
      note(say(lang, `và ${more} lưu ý khác`, `and ${more} more remarks`));
    }
    if (this.#unread === 0) return;
    for (const issue of new DondocError(this.problems).issues) {
      io.stderr.write(`${say(lang, "Lỗi", "Error")}: ${issue.message[lang]}\n`);
    }
    const more = this.#unread - this.problems.length;
    if (more > 0) io.stderr.write(`${say(lang, `và ${more} lỗi khác`, `and ${more} more errors`)}\n`);
  }
}

/** A task whose id another one bore before is printed like any other, and named. */
const twice = (seen: SeenIds, { ids, rows }: Done): Problem[] =>
  ids.flatMap((id, i): Problem[] => {
    const row = rows[i] ?? 0;
    const before = seen.seenBefore(id, row);
    if (before === null) return [];
    const expected = both(`dòng ${before}`, `row ${before}`);
    return [{ code: "duplicate-id", path: "id", row, found: id.slice(0, 60), expected }];
  });

interface Asked {
  readonly file: string;
  readonly format: StreamFormat;
  readonly form: StreamedForm;
  readonly profile: Profile;
  readonly judged: Judged;
}

/** The blocks as they are read, until a thread dies: then nobody waits for the next one, which may never come. */
async function* unless(blocks: AsyncIterator<ReadBlock>, pool: Pool): AsyncGenerator<ReadBlock, void, undefined> {
  let stop: (error: DondocError) => void = () => {};
  let lost: DondocError | null = null;
  pool.onLost((error) => {
    lost = error;
    stop(error);
  });
  for (;;) {
    if (lost !== null) throw lost;
    const next = await new Promise<IteratorResult<ReadBlock, void>>((resolve, reject) => {
      stop = reject;
      blocks.next().then(resolve, reject);
    });
    if (next.done === true) return;
    yield next.value;
  }
}

/** A file takes its name when all could be read; that it could not be written is one more problem. */
const close = async (sink: Sink, told: Told): Promise<void> => {
  if (told.unread) return sink.discard();
  try {
    await sink.finish();
  } catch (error) {
    told.report(problemsOf(error));
  }
};

/**
 * Evaluates a register of any length, bit by bit: what can be read is printed, in order; what cannot is named with its
 * row, and the run ends as one with bad input. A file that was asked for is there only when all could be read.
 */
export const evaluateBitByBit = async (asked: Asked, given: Given, session: Session): Promise<Printed> => {
  const { file, format, form, profile, judged } = asked;
  const jobs = given.whole("jobs", MOST_JOBS) ?? 1;
  // Options of the register as a whole change nothing here; a wrong one is named all the same.
  const from = given.day("from");
  shareOf(given);
  const map = headingMap(given);
  given.finish();
  if (from !== undefined) {
    session.note(
      say(
        session.lang,
        "--from không đổi gì ở đây: csv và jsonl chỉ có nhiệm vụ; nghĩa vụ định kỳ và tổng hợp có ở table, json, md.",
        "--from changes nothing here: csv and jsonl hold the tasks only; periodic duties and the summary stand in table, json and md.",
      ),
    );
  }
  const { profile: _, calendar, ...evaluator } = judged.evaluator(profile);
  const blocks = (): AsyncGenerator<ReadBlock, void, undefined> =>
    blocksOf(sourceOf(file, session), format, calendar ?? vietnam, map);
  const open = new OpenNames();
  const context = (await isReadTwice(file)) ? await readIndex(blocks(), open) : undefined;
  const setup: StreamSetup = {
    profile,
    calendar: await calendarChoice(given, session),
    evaluator,
    readings: judged.readings,
    asOf: judged.asOf,
    context,
    form,
    lang: session.lang,
  };
  const head = withMark(headOf(setup), given.values);
  const { output } = session;
  const sink: Sink = output === null ? stdoutSink(session.io) : await fileSink(output, given.text("output") ?? "");
  const pool = openPool({ jobs, url: session.io.worker, apart: output !== null }, setup);
  const told = new Told(session);
  const seen = new SeenIds();
  const progress = new Progress(session);
  const underWay: Promise<Done>[] = [];
  const apart = new Apart();
  let findings = 0;
  let tasks = 0;

  const takeFirst = async (): Promise<void> => {
    const done = await underWay.shift();
    if (done === undefined) return;
    told.report(done.problems);
    told.notice(done);
    told.report(twice(seen, done));
    apart.take(done);
    findings += done.findings;
    tasks += done.ids.length;
    progress.at(tasks);
    await sink.write(done.bytes);
  };

  try {
    if (head !== "") await sink.write(head);
    for await (const read of unless(blocks(), pool)) {
      told.report(read.problems);
      told.notice(read);
      const work = pool.work(read.block);
      // Whoever waits for it is told; until then a failure waits too.
      work.catch(() => undefined);
      underWay.push(work);
      if (underWay.length >= pool.width) await takeFirst();
    }
    while (underWay.length > 0) await takeFirst();
  } catch (error) {
    if (!(error instanceof DondocError)) await sink.discard();
    told.report(problemsOf(error));
  } finally {
    await Promise.allSettled(underWay);
    await pool.close();
    progress.close();
  }
  if (tasks === 0 && !told.unread) {
    told.report([{ code: "unreadable", path: "", found: EMPTY_FILE, expected: "JSON Lines | CSV" }]);
  }
  if (!told.unread) apart.tell(session);
  if (!told.unread && context !== undefined) told.notice({ notices: spellingNotices(context, profile, open) });
  await close(sink, told);
  told.finish();
  return { printed: true, findings, unread: told.unread };
};
