import type { DayNumber } from "../../calendar/index.js";
import type { Context, DayContext } from "../model/context.js";
import type { Directory } from "../model/directory.js";
import type { Duty } from "../model/evaluation.js";
import type { QuestionBook } from "../model/question.js";
import type { Register } from "../model/task.js";
import type { NoteGrounds } from "./period-grounds.js";

/** What the reports of bodies are judged with. */
export interface ReportContext extends DayContext {
  readonly directory: Directory;
  readonly questions: QuestionBook;
  /** Missed periods that are not listed, and count in the summary all the same. */
  readonly unlisted: Duty[];
  readonly tasks: readonly Context[];
  readonly register: Pick<Register, "bodies" | "units" | "reports" | "meetings">;
  /** List every period due from this day on; `null`: what stands, the last one done and the next. */
  readonly from: DayNumber | null;
  /** Asked why: told of each report on account of which tasks it is owed. */
  readonly noteGrounds?: NoteGrounds;
}
