import type { DutyOpinion, RegisterOpinion, TaskOpinion } from "./opinion.js";

/** The checks of the given cases, read on an opinion of this second reading. */

interface Query {
  readonly provision: string;
  readonly task?: string;
  readonly unit?: string;
  readonly due?: string;
}

export interface Check {
  readonly duty?: Query;
  readonly is?: Readonly<Record<string, unknown>>;
  readonly none?: Query & { readonly states: readonly string[] };
  readonly count?: Query & { readonly n: number };
  readonly reached?: { readonly task: string; readonly provision: string; readonly since: string | null };
  readonly notReached?: { readonly task: string; readonly provision: string };
  readonly unhandled?: { readonly task: string; readonly provision: string };
  readonly status?: { readonly task: string; readonly id: string };
  readonly statusNameNot?: { readonly task: string; readonly contains: string };
  readonly findingNot?: { readonly task: string; readonly provision: string };
  readonly question?: { readonly task: string };
  readonly phase?: { readonly task: string; readonly is: string };
  readonly agendaHas?: readonly string[];
}

const same = (provision: string, asked: string): boolean => provision === asked || provision.startsWith(`${asked}:`);

export const allDuties = ({ tasks, duties }: RegisterOpinion): DutyOpinion[] => [
  ...tasks.flatMap((task) => task.duties),
  ...duties,
];

const matches = (duty: DutyOpinion, query: Query): boolean =>
  same(duty.provision, query.provision) &&
  (query.task === undefined || duty.taskId === query.task) &&
  (query.unit === undefined || duty.unit === query.unit) &&
  (query.due === undefined || duty.due === query.due);

/** The states of a provision that last on a task: reached since, and handled or not. */
const lasting = (opinion: RegisterOpinion, { task, provision }: { task: string; provision: string }): DutyOpinion[] =>
  allDuties(opinion).filter(
    (duty) =>
      duty.taskId === task &&
      same(duty.provision, provision) &&
      ["owed", "overdue", "dueSoon"].includes(duty.state) &&
      (duty.since ?? duty.trigger.on) !== null,
  );

const taskOf = ({ tasks }: RegisterOpinion, id: string): TaskOpinion => {
  const found = tasks.find((task) => task.id === id);
  if (found === undefined) throw new Error(`no task ${id}`);
  return found;
};

const toDo = ["pending", "dueSoon", "owed", "overdue"];

/** Whether a check holds; what was found instead, where it does not. */
export const fails = (opinion: RegisterOpinion, check: Check): unknown => {
  const all = allDuties(opinion);
  if (check.none !== undefined) {
    const { states, ...query } = check.none;
    const bad = all.filter((duty) => matches(duty, query) && states.includes(duty.state));
    return bad.length === 0 ? null : bad;
  }
  if (check.duty !== undefined) {
    const { duty: query, is = {} } = check;
    const found = all.filter((duty) => matches(duty, query));
    const holds = found.some((duty) =>
      Object.entries(is).every(([field, value]) => {
        const got = (duty as unknown as Record<string, unknown>)[field];
        return Array.isArray(value) ? value.includes(got) : got === value;
      }),
    );
    return holds ? null : { found };
  }
  if (check.count !== undefined) {
    const { n, ...query } = check.count;
    const found = all.filter((duty) => matches(duty, query) && duty.state !== "notApplicable").length;
    return found === n ? null : { found };
  }
  if (check.reached !== undefined) {
    const { since } = check.reached;
    const found = lasting(opinion, check.reached);
    return found.some((duty) => since === null || (duty.since ?? duty.trigger.on) === since) ? null : { found };
  }
  if (check.notReached !== undefined) {
    const found = lasting(opinion, check.notReached);
    return found.length === 0 ? null : found;
  }
  if (check.unhandled !== undefined) {
    const found = lasting(opinion, check.unhandled);
    return found.some(({ fulfilledOn }) => fulfilledOn === null) ? null : { found };
  }
  if (check.status !== undefined) {
    const { status } = taskOf(opinion, check.status.task);
    return status.id === check.status.id ? null : status;
  }
  if (check.statusNameNot !== undefined) {
    const { status } = taskOf(opinion, check.statusNameNot.task);
    return status.vi.includes(check.statusNameNot.contains) ? status : null;
  }
  if (check.question !== undefined) {
    const { task } = check.question;
    const keys = taskOf(opinion, task).duties.map(({ key }) => key);
    return opinion.questions.some((question) => question.keys.some((key) => keys.includes(key))) ? null : "no question";
  }
  if (check.phase !== undefined) {
    const { phase } = taskOf(opinion, check.phase.task);
    return phase === check.phase.is ? null : phase;
  }
  if (check.agendaHas !== undefined) {
    const missing = check.agendaHas.filter(
      (id) =>
        !taskOf(opinion, id).duties.some(
          (duty) => duty.actor === "lead" && duty.unit !== null && toDo.includes(duty.state),
        ),
    );
    return missing.length === 0 ? null : missing;
  }
  if (check.findingNot !== undefined) {
    // This reading has no findings; what it can say is that nobody owes anything under the provision.
    const { task, provision } = check.findingNot;
    const bad = all.filter((duty) => matches(duty, { task, provision }) && duty.state !== "notApplicable");
    return bad.length === 0 ? null : bad;
  }
  return "unknown check";
};
