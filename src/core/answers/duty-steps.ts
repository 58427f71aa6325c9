import { type DayNumber, dayOf, type PlainDate } from "../../calendar/index.js";
import { type Step, spell, step } from "../../calendar/why.js";
import type { Duty } from "../model/evaluation.js";
import type { Lifecycle, Tenure } from "../model/lifecycle.js";

/**
 * The trace of one rule split among its duties: each derivation closes with its `due` step, and the day to plan for where
 * there is one. Those that end on one day stand in the order in which they were made.
 */
const stepsByDue = (trace: readonly Step[]): ReadonlyMap<PlainDate | null, Step[][]> => {
  const runs = new Map<PlainDate | null, Step[][]>();
  let run: Step[] = [];
  let closed = run;
  for (const current of trace) {
    if (current.kind === "plan") {
      closed.push(current);
      continue;
    }
    run.push(current);
    if (current.kind !== "due") continue;
    runs.set(current.on, [...(runs.get(current.on) ?? []), run]);
    closed = run;
    run = [];
  }
  return runs;
};

/** The trace of a state split among its episodes, each of which closes with the day from which it holds. */
const stepsByEpisode = (trace: readonly Step[]): readonly (readonly Step[])[] => {
  const runs: Step[][] = [];
  let run: Step[] = [];
  for (const current of trace) {
    run.push(current);
    if (current.kind !== "pass") continue;
    runs.push(run);
    run = [];
  }
  return runs;
};

/** The episode that a duty is about: the last that had begun when its bearer came to owe it. */
const episodeOf = ({ trigger }: Duty, runs: readonly (readonly Step[])[]): readonly Step[] => {
  const on = trigger?.on ?? "";
  return runs.findLast((run) => (run.at(-1)?.on ?? "") <= on) ?? [];
};

const tenureOf = ({ unit, due, trigger }: Duty, { tenures }: Lifecycle): Tenure | null => {
  const day = trigger?.kind === "state" ? trigger.on : (due ?? trigger?.on ?? null);
  const own = tenures.filter(({ leads }) => leads.some(({ name }) => name === unit));
  if (day === null) return own.at(-1) ?? null;
  return own.findLast(({ from }) => from <= dayOf(day)) ?? own.at(-1) ?? null;
};

/** Since when its bearer leads the task, and until when, where others led before or lead after it. */
const tenureStep = (duty: Duty, life: Lifecycle): Step | null => {
  const { actor, unit } = duty;
  if (actor !== "lead" || unit === null || life.tenures.length < 2) return null;
  const tenure = tenureOf(duty, life);
  if (tenure === null) return null;
  const { from, to } = tenure;
  const begins = from === life.tenures[0]?.from ? null : from;
  const on = begins ?? to;
  if (on === null) return null;
  const said = (day: DayNumber | null, vi: string, en: string) =>
    day === null ? { vi: "", en: "" } : { vi: ` ${vi} ${spell(day).vi}`, en: ` ${en} ${spell(day).en}` };
  const first = said(begins, "từ", "from");
  const last = said(to, "đến hết", "through");
  return step("tenure", on, `${unit} chủ trì${first.vi}${last.vi}`, `${unit} leads${first.en}${last.en}`);
};

const ENDS: ReadonlySet<Step["kind"]> = new Set(["effect", "episode", "due", "pass"]);

/** The steps with the tenure of the bearer before the effect of the regulation and the day that they end with. */
const withTenure = (steps: readonly Step[], duty: Duty, life: Lifecycle): readonly Step[] => {
  const tenure = tenureStep(duty, life);
  if (tenure === null) return steps;
  const end = steps.findIndex(({ kind }) => ENDS.has(kind));
  return end < 0 ? steps : [...steps.slice(0, end), tenure, ...steps.slice(end)];
};

/** A state that its bearer took over holds on it from its own first day. */
const fromOwnDay = (steps: readonly Step[], { trigger }: Duty): readonly Step[] => {
  const last = steps.at(-1);
  if (last?.kind !== "pass" || trigger === null || trigger.on === null || trigger.on <= last.on) return steps;
  const day = dayOf(trigger.on);
  const { vi, en } = spell(day);
  return [...steps.slice(0, -1), step("pass", day, `Phải làm từ ${vi}`, `Reached from ${en}`)];
};

/** The steps of each duty of one rule: everything traced since the result before it, and who leads since when. */
export const stepsOfDuties = (duties: readonly Duty[], trace: readonly Step[], life: Lifecycle): readonly Step[][] => {
  const runs = stepsByDue(trace);
  const episodes = stepsByEpisode(trace);
  return duties.map((duty) => {
    const dated = runs.get(duty.due)?.shift();
    const own =
      dated === undefined && duty.trigger?.kind === "state"
        ? fromOwnDay(episodeOf(duty, episodes), duty)
        : (dated ?? []);
    return [...withTenure(own, duty, life)];
  });
};
