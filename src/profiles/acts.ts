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
  // The Office is to press; when, the texts leave open, save those of the Party.
  ...named("urge", "responsibility", "hai-phong-snv/8.1.a", "lao-cai/9.1.a", "can-tho/9.1.a", "kon-tum-snn/10.1.a"),
  ...named("proposeReview", "sanction", "hai-phong-thanh-uy/14.3"),
  ...named("proposeReview", "evaluation", "can-tho/15.3"),
  ...named(
    "putRight",
    "untimed",
    "hai-phong-snv/8.2.a",
    "lao-cai/9.2.a",
    "hai-phong-thanh-uy/8.2.a",
    "can-tho/9.2.a",
    "kon-tum-snn/10.2.a",
  ),
  ...named("reportOnRequest", "untimed", "lao-cai/5.1#2", "kon-tum-snn/5.1.g"),
  ...named(
    "reportOnRequest",
    "unrecorded",
    ...["hai-phong-snv/18.2", "hai-phong-snv/18.5"],
    ...["lao-cai/5.2.b", "lao-cai/19.2", "lao-cai/20.1", "lao-cai/21.1"],
    ...["hai-phong-thanh-uy/6.1.b", "hai-phong-thanh-uy/6.2.b", "hai-phong-thanh-uy/11#2", "hai-phong-thanh-uy/12#1"],
    ...["can-tho/10", "can-tho/11.1"],
    ...["kon-tum-snn/5.2#2", "kon-tum-snn/18.2", "kon-tum-snn/19.1"],
  ),
  ...named("requestReports", "judgement", "lao-cai/19.4", "hai-phong-thanh-uy/11#4"),
  ...named("requestReports", "untimed", "hai-phong-snv/18.4"),
  ...named(
    "inspect",
    "inspection",
    ...["hai-phong-snv/13.1", "hai-phong-snv/13.2"],
    ...["lao-cai/14.1", "lao-cai/14.2"],
    ...["kon-tum-snn/12.1", "kon-tum-snn/12.2"],
  ),
  ...named(
    "assistInspection",
    "inspection",
    "hai-phong-snv/15.3",
    "lao-cai/16.3",
    "kon-tum-snn/14.3",
    "kon-tum-snn/16.1",
  ),
  ...named("reportDifficulties", "untimed", "lao-cai/26.3", "can-tho/15#4", "kon-tum-snn/23.3"),
];
