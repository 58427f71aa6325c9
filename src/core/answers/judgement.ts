import type { DayNumber } from "../../calendar/index.js";
import type { RegisterFacts, Setting } from "../model/context.js";
import type { Trace } from "../model/trace.js";
import type { CompiledProfile } from "./compile-profile.js";

/** What the judgement of a task starts from, beside the task. */
export interface Judgement {
  readonly compiled: CompiledProfile;
  readonly setting: Setting;
  readonly asOf: DayNumber;
  readonly knownAt: DayNumber;
  readonly register: RegisterFacts;
  readonly trace?: Trace | undefined;
}
