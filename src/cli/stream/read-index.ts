import { stat } from "node:fs/promises";
import { nameNotices } from "../../core/answers/name-findings.js";
import { compileNames, RegisterDirectory } from "../../core/bodies/directory.js";
import { nameFindings } from "../../core/bodies/name-findings.js";
import { OpenNames } from "../../core/bodies/open-names.js";
import { ContextBuilder, type RegisterContext } from "../../core/bodies/register-context.js";
import type { RegisterNotice } from "../../core/model/task.js";
import { checkParsedTask } from "../../core/register/parse-task.js";
import { DondocError } from "../../errors.js";
import type { Profile } from "../../language/profile.js";
import type { EventType } from "../../language/vocabulary.js";
import { tasksOfBlock } from "./block-tasks.js";
import type { ReadBlock } from "./blocks.js";
import { SeenIds } from "./seen-ids.js";

/** Whether a source can be read twice: a file, and neither a pipe nor a device. */
export const isReadTwice = async (file: string): Promise<boolean> =>
  // What cannot be opened is told where it is read.
  file !== "-" && (await stat(file).catch(() => undefined))?.isFile() === true;

/** Spellings that are taken for one body, as the register read whole tells them. */
export const spellingNotices = (
  { bodies, names }: RegisterContext,
  profile: Profile,
  open: OpenNames,
): readonly RegisterNotice[] =>
  nameNotices(nameFindings(new RegisterDirectory(compileNames(profile), bodies, names), open.texts));

/** Notes a task; one that cannot be read is told when it is read to be evaluated. */
const note = (builder: ContextBuilder, open: OpenNames, value: unknown): void => {
  try {
    const { task } = checkParsedTask(value);
    builder.add(task);
    open.add(task);
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
  }
};

/**
 * The index of a long register, from a reading of its own: names and documents are kept, tasks are not. Where the reading
 * stops, the one that evaluates says why.
 *
 * @param open - Takes the names that may be shown when the register as a whole is spoken of.
 */
export const readIndex = async (
  blocks: AsyncIterable<ReadBlock>,
  open: OpenNames = new OpenNames(),
): Promise<RegisterContext> => {
  const seen = new SeenIds();
  const builder = new ContextBuilder((document, place) => seen.seenBefore(document, place) ?? place);
  let keeps: readonly EventType[] | null = null;
  try {
    for await (const { block } of blocks) {
      const { tasks, keeps: own } = tasksOfBlock(block);
      keeps ??= own;
      for (const { value } of tasks) note(builder, open, value);
    }
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
  }
  return builder.finish([], keeps);
};
