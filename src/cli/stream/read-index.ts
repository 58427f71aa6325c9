import { stat } from "node:fs/promises";
import { nameNotices } from "../../core/answers/name-findings.js";
import { compileNames, RegisterDirectory } from "../../core/bodies/directory.js";
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
export const spellingNotices = (context: RegisterContext, profile: Profile): readonly RegisterNotice[] =>
  nameNotices(new RegisterDirectory(compileNames(profile), context.bodies, context.names).findings());

/** Notes a task; one that cannot be read is told when it is read to be evaluated. */
const note = (builder: ContextBuilder, value: unknown): void => {
  try {
    builder.add(checkParsedTask(value).task);
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
  }
};

/**
 * The index of a long register, from a reading of its own: names and documents are kept, tasks are not. Where the reading
 * stops, the one that evaluates says why.
 */
export const readIndex = async (blocks: AsyncIterable<ReadBlock>): Promise<RegisterContext> => {
  const seen = new SeenIds();
  const builder = new ContextBuilder((document, place) => seen.seenBefore(document, place) ?? place);
  let keeps: readonly EventType[] | null = null;
  try {
    for await (const { block } of blocks) {
      const { tasks, keeps: own } = tasksOfBlock(block);
      keeps ??= own;
      for (const { value } of tasks) note(builder, value);
    }
  } catch (error) {
    if (!(error instanceof DondocError)) throw error;
  }
  return builder.finish([], keeps);
};
