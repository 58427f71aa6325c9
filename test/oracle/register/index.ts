import { dayNumber } from "../../support/civil.js";
import { isByLead, isByNobody, isByOffice, isByRole } from "./acts.js";
import { bodiesOf } from "./bodies.js";
import { CAN_THO, canThoBodies, canThoTask } from "./can-tho.js";
import { type Context, questionBook } from "./context.js";
import { HAI_PHONG_SNV, haiPhongSnvBodies, haiPhongSnvTask } from "./hai-phong-snv.js";
import { HAI_PHONG_THANH_UY, haiPhongThanhUyBodies, haiPhongThanhUyTask } from "./hai-phong-thanh-uy.js";
import { type History, historyOf } from "./history.js";
import type { House } from "./house.js";
import type { RegisterIn } from "./input.js";
import { KON_TUM_SNN, konTumBodies, konTumTask } from "./kon-tum-snn.js";
import { LAO_CAI, laoCaiBodies, laoCaiTask } from "./lao-cai.js";
import type { DutyOpinion, Phase, RegisterOpinion, TaskOpinion } from "./opinion.js";
import { statusOf } from "./status.js";
import type { Supposed } from "./undated-finish.js";
import { joinedWorlds, type World } from "./worlds.js";

/**
 * The five regulations read a second time, for whole registers: who owes, whether, from when. Written from the texts and
 * from SEMANTICS by a reader who has not seen the engine; it shares nothing with it.
 */

interface Regulation {
  readonly house: House;
  readonly ofTask: (context: Context, history: History) => DutyOpinion[];
  readonly ofBodies: (context: Context) => DutyOpinion[];
}

const REGULATIONS: readonly Regulation[] = [
  { house: LAO_CAI, ofTask: laoCaiTask, ofBodies: laoCaiBodies },
  { house: CAN_THO, ofTask: canThoTask, ofBodies: canThoBodies },
  { house: HAI_PHONG_SNV, ofTask: haiPhongSnvTask, ofBodies: haiPhongSnvBodies },
  { house: HAI_PHONG_THANH_UY, ofTask: haiPhongThanhUyTask, ofBodies: haiPhongThanhUyBodies },
  { house: KON_TUM_SNN, ofTask: konTumTask, ofBodies: konTumBodies },
];

export const REGULATION_IDS: readonly string[] = REGULATIONS.map(({ house }) => house.id);

const isConfirmed = (history: History): boolean => {
  const { house, now, acts } = history;
  const { completedOn } = now;
  if (completedOn === null) return false;
  return acts.some((act) => {
    if (act.type !== "confirmed" || act.on < completedOn || isByLead(act, now.leads.bodies)) return false;
    if (house.confirmedBy === "office") return isByNobody(act) || isByOffice(act);
    return isByNobody(act) || isByRole(act, "cityOffice");
  });
};

const phaseOf = (history: History): Phase => {
  const { now, house, upcoming } = history;
  if (upcoming) return "upcoming";
  if (now.cancelledOn !== null) return "cancelled";
  if (now.completedOn !== null) {
    return house.confirmedBy === null || isConfirmed(history) ? "completed" : "awaitingConfirmation";
  }
  if (now.suspendedSince !== null) return "suspended";
  return now.waitingSince === null ? "open" : "returned";
};

/** How much a row says, where a body that led twice has two of one key. */
const WEIGHT: readonly (readonly string[])[] = [
  ["overdue"],
  ["owed", "undetermined", "pending", "dueSoon"],
  ["metLate", "missed"],
  ["met"],
  ["notApplicable"],
];
const weightOf = ({ state }: DutyOpinion): number => WEIGHT.findIndex((states) => states.includes(state));

const oncePerKey = (duties: readonly DutyOpinion[]): DutyOpinion[] => {
  const kept = new Map<string, DutyOpinion>();
  for (const duty of duties) {
    const before = kept.get(duty.key);
    const lighter = before === undefined ? 1 : weightOf(before) - weightOf(duty);
    if (lighter > 0 || (lighter === 0 && before?.due === null)) kept.set(duty.key, duty);
  }
  return [...kept.values()];
};

const taskOpinion = (context: Context, { ofTask }: Regulation, history: History): TaskOpinion => {
  const phase = phaseOf(history);
  return {
    id: history.task.id,
    phase,
    status: statusOf(history, phase),
    duties: history.upcoming ? [] : oncePerKey(ofTask(context, history)),
  };
};

/** What one regulation says of a register at the end of a day. */
export const registerOpinion = (
  profileId: string,
  register: RegisterIn,
  asOf: string,
  readings: Readonly<Record<string, string>> = {},
): RegisterOpinion => {
  const regulation = REGULATIONS.find(({ house }) => house.id === profileId);
  if (regulation === undefined) throw new Error(`No second reading of ${profileId}`);
  const day = dayNumber(asOf);
  const bodies = bodiesOf(regulation.house, register);
  const world = (supposed: Supposed): World => {
    const histories = register.tasks.map((task) => historyOf(regulation.house, bodies, task, day, supposed));
    const questions = questionBook();
    const context: Context = { house: regulation.house, register, bodies, histories, asOf: day, readings, questions };
    for (const [one, other] of bodies.twins) questions.ask({ code: "sameBody", subject: `${one} / ${other}` }, "");
    for (const { name, to, into } of register.bodies ?? []) {
      if (to !== undefined && into === undefined) questions.ask({ code: "takenOverBy", subject: name }, "");
    }
    const tasks = histories.map((history) => taskOpinion(context, regulation, history));
    return { histories, tasks, duties: regulation.ofBodies(context), questions: questions.all() };
  };
  const last = world("last");
  const { tasks, duties, questions } = last;
  if (last.histories.every(({ undatedFinish }) => undatedFinish === null)) return { tasks, duties, questions };
  return joinedWorlds(world("first"), last, questionBook());
};
