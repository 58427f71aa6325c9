import { type Act, type Doer, isByNobody, isByOffice, isByRole } from "./acts.js";
import { type Bodies, type Body, isOne } from "./bodies.js";
import { isNamedInFull, namesInCell } from "./cells.js";
import type { House } from "./house.js";
import type { TaskIn } from "./input.js";
import { key } from "./names.js";
import type { Situation } from "./situation.js";

/**
 * Whose word counts for a task (SEMANTICS 19, 23, 24): that of whoever gave it, follows it, confirms it or leads it. What
 * another says sets nobody back; somebody whom the record does not know may still be one of the former.
 */

export interface Around {
  readonly task: TaskIn;
  readonly house: House;
  readonly bodies: Bodies;
  readonly acts: readonly Act[];
}

const WITHOUT_SAY = ["coordinator", "inspector", "feedbackSender", "inspected"];
const GOVERNMENTS: readonly string[] = ["Chính phủ", "Thủ tướng", "Văn phòng Chính phủ"].map(key);

export const isGovernment = (body: Body): boolean => GOVERNMENTS.some((name) => `${body.key} `.startsWith(`${name} `));

/** Named in the task as whoever gave it or follows it. */
const isOverTask = ({ assignedBy, monitor }: TaskIn, bodies: Bodies, body: Body): boolean =>
  [assignedBy, monitor].some((name) => name !== undefined && bodies.named(name).key === body.key);

const hasLed = ({ acts, bodies }: Around, act: Act, body: Body): boolean =>
  acts
    .slice(0, acts.indexOf(act))
    .some(({ lead }) => lead !== null && bodies.inCell(lead).bodies.some(({ key: led }) => led === body.key));

const isCoordinator = ({ coordinators = [] }: TaskIn, bodies: Bodies, body: Body): boolean =>
  coordinators.flatMap(namesInCell).some((name) => bodies.named(name).key === body.key);

/**
 * Named in full, and of a known kind or beside leads that are all named in full, it is nobody with a say; nearly equal
 * names are a question (SEMANTICS 2).
 */
const isStranger = ({ leads }: Situation, { bodies }: Around, body: Body): boolean =>
  isNamedInFull(body.name) &&
  !bodies.isNearlyKnown(body) &&
  (body.kind !== null ||
    (leads.bodies.length > 0 &&
      leads.bodies.every(({ isOffice, isAssigner, name }) => isOffice || isAssigner || isNamedInFull(name))));

const isAnother = (doer: Doer, act: Act, situation: Situation, around: Around): boolean => {
  if (doer.kind === "role") return WITHOUT_SAY.includes(doer.role);
  // Nobody is named.
  if (doer.kind === "somebody") return false;
  const { task, bodies } = around;
  const { body } = doer;
  if (situation.leads.bodies.some((lead) => isOne(lead, body))) return false;
  if (isGovernment(body) || isOverTask(task, bodies, body)) return false;
  if (isCoordinator(task, bodies, body)) return true;
  if (isStranger(situation, around, body)) return true;
  return !situation.leads.collective && (bodies.isKnown(body) || hasLed(around, act, body));
};

/** By nobody but those who have no say, even where they excuse. */
export const isWithoutSay = (act: Act, situation: Situation, around: Around): boolean =>
  isByAnother(act, situation, around) && !isByUnknown(act, situation, around);

/** By nobody but those who are known to have no say. */
export const isByAnother = (act: Act, situation: Situation, around: Around): boolean =>
  act.by.length > 0 && act.by.every((doer) => isAnother(doer, act, situation, around));

/**
 * Whether its kind makes a body an addressee like the lead, which has no power over another's task (Lào Cai 1.2, Cần Thơ
 * 1.2, Sở Ngoại vụ 1.2, Kon Tum 1.2).
 */
const isPeer = ({ house }: Around, { kind }: Body): boolean =>
  kind !== null && !house.outside.includes(kind) && (house.departmentNames.length === 0 || kind === "division");

/** By a body of which the record knows nothing else, and that may be no addressee: where it excuses, it may have a say. */
const isByUnknown = (act: Act, { leads }: Situation, around: Around): boolean =>
  act.by.some(
    (doer) =>
      doer.kind === "body" &&
      !isPeer(around, doer.body) &&
      !leads.bodies.some((lead) => isOne(lead, doer.body)) &&
      !around.bodies.isKnown(doer.body) &&
      !hasLed(around, act, doer.body),
  );

/** Whose suspension stops the clock (A57): whoever assigns or follows the task, nobody named, or one who may be such. */
export const isByAuthority = (act: Act, situation: Situation, around: Around): boolean =>
  isByNobody(act) ||
  isByOffice(act) ||
  isByRole(act, "assigner") ||
  isByRole(act, "director") ||
  isByUnknown(act, situation, around);
