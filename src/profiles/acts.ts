import type { NotComputedReason } from "../language/accounting.js";
import type { RuleId } from "../language/anchor.js";
import type { ProvisionId } from "../language/provision.js";
import type { Act } from "../language/words/acts.js";

/** The act of a rule whose topic does not tell it: one topic that is several acts, or one act under two topics. */
export const ACT_OF_RULE: Readonly<Record<RuleId, Act>> = {
  // From its assignment on the Office has the task on the System and follows it: what others call entering the task.
  "hai-phong-snv/6.2.a": "registerTask",
  "hai-phong-snv/6.1.d#2": "reviewSubmissions",
  "hai-phong-snv/6.1.d#3": "reportUrgentOrders",
  "hai-phong-snv/8.1.d": "proposeReview",
  "hai-phong-thanh-uy/8.1.e": "reportSilence",
  "hai-phong-thanh-uy/8.1.e:often-late": "reportSilence",
  // What is beyond one's means is reported so that a way is found, which Cần Thơ says in a sentence of its own.
  "lao-cai/21.2": "proposeMeasures",
  // Drawing the figures from the System, or telling them at a conference, is how the Office reports to its heads.
  "hai-phong-thanh-uy/6.1.c": "periodicReport",
  "hai-phong-thanh-uy/6.2.c": "periodicReport",
  "hai-phong-thanh-uy/6.3": "periodicReport",
  "hai-phong-snv/20.2": "periodicReport",
  "kon-tum-snn/20.1#2": "periodicReport",
};

/** An act that a text demands and that no rule computes, with the reason that the accounting gives. */
export interface NamedAct {
  readonly act: Act;
  readonly provision: ProvisionId;
  readonly because: NotComputedReason;
}

const named = (act: Act, because: NotComputedReason, ...provisions: readonly ProvisionId[]): readonly NamedAct[] =>
  provisions.map((provision) => ({ act, provision, because }));

/** The acts that the five texts demand without a day or a condition that a register could tell. */
export const NAMED_ACTS: readonly NamedAct[] = [
  ...named(
    "correctRecord",
    "untimed",
    "hai-phong-snv/7.1.b",
    "hai-phong-thanh-uy/7.1.c",
    "can-tho/6.2.b",
    "kon-tum-snn/7.2.b",
  ),
  ...named(
    "raiseErrors",
    "untimed",
    "hai-phong-snv/7.2.a",
    "lao-cai/8.2",
    "hai-phong-thanh-uy/7.2",
    "can-tho/6.1",
    "kon-tum-snn/7.1",
  ),
  ...named(
    "informLead",
    "untimed",
    "hai-phong-snv/8.2.b",
    "lao-cai/9.2.b",
    "hai-phong-thanh-uy/8.2.b",
    "can-tho/9.2.b",
    "kon-tum-snn/10.2.b",
  ),
  ...named("giveFeedback", "untimed", "hai-phong-snv/19.3"),
  ...named(
    "seekDirection",
    "judgement",
    "hai-phong-snv/8.1.c",
    "lao-cai/9.1.c",
    "hai-phong-thanh-uy/8.1.c",
    "kon-tum-snn/10.1.c",
  ),
  ...named(
    "removeObstacles",
    "judgement",
    "hai-phong-snv/8.1.b",
    "lao-cai/9.1.b",
    "hai-phong-thanh-uy/8.1.b",
    "can-tho/9.1.b",
    "kon-tum-snn/10.1.b",
  ),
  // Work beyond one's means stands in the sentence on the delay; whether it is, the bearer alone can know.
  ...named("proposeMeasures", "judgement", "hai-phong-snv/19.1", "hai-phong-thanh-uy/12#2", "kon-tum-snn/19.2"),
];
