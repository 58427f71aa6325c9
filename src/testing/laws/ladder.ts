import fc from "fast-check";
import { dateOf } from "../../calendar/index.js";
import type { Rung } from "../../core/model/evaluation.js";
import type { RuleId } from "../../language/anchor.js";
import type { Profile } from "../../language/profile.js";
import { ruleId } from "../../language/rule.js";
import { isState, passingOf, type StateRule } from "../../language/rule-kind.js";
import { days } from "../arbitraries/days.js";
import { defineLaw } from "../law.js";
import { must } from "../support/must.js";
import { sameData } from "../support/same-data.js";
import { quiet, tasksFor } from "../support/situations.js";

/** A rung: how it is counted, and how long. */
interface Length {
  readonly counted: string;
  readonly length: number;
}

const lengthOf = (rule: StateRule): Length => {
  const { span, exceeds } = passingOf(rule);
  // Where the end rolls, "more than 5 days" can come after "6 days": such rungs are of different ladders.
  const how = "roll" in span && span.roll !== "none" ? ` ${span.roll} ${exceeds}` : "";
  const first = "firstDay" in span && span.firstDay === "same" ? 1 : 0;
  // "More than n" lies between n and n + 1.
  const past = exceeds ? 0.5 : 0;
  if ("workingDays" in span) return { counted: "workingDays", length: span.workingDays - first + past };
  if ("days" in span) return { counted: `days${how}`, length: span.days - first + past };
  if ("months" in span) return { counted: `months${how}`, length: span.months + past };
  return { counted: "sameDay", length: past };
};

/** What a state hangs on, its span aside: two of one ground differ in how long it takes alone. What binds others is another's. */
const groundOf = ({ trigger, when, bearer, recipients }: StateRule): unknown => {
  const { passes: _, ...state } = trigger.state;
  return [state, when ?? null, bearer, recipients ?? null];
};

/** Every two thresholds of one ladder, that is of one anchor, condition, bearer and way of counting: lower, higher. */
const rungPairs = ({ rules }: Profile): readonly (readonly [RuleId, RuleId])[] => {
  const states = rules.filter(isState);
  return states.flatMap((lower) =>
    states
      .filter((higher) => sameData(groundOf(lower), groundOf(higher)))
      .filter((higher) => {
        const [low, high] = [lengthOf(lower), lengthOf(higher)];
        return low.counted === high.counted && low.length < high.length;
      })
      .map((higher) => [ruleId(lower), ruleId(higher)] as const),
  );
};

const passOf = ({ since, next }: Rung): string | null => since ?? next;

export const lowerRungFirst = defineLaw(
  "lower-rung-first",
  {
    vi: "Ngưỡng cao hơn không bao giờ đạt trước ngưỡng thấp hơn",
    en: "A higher rung is never reached before a lower one",
  },
  {
    vi: "Hai ngưỡng cùng mốc, cùng điều kiện, cùng nơi phải làm và cùng cách đếm chỉ khác độ dài, nên độ dài nhỏ phải qua trước độ dài lớn.",
    en: "Two thresholds of one anchor, condition, bearer and way of counting differ in length alone, and the shorter length is passed on the way to the longer.",
  },
  (subject) => {
    const ladder = rungPairs(subject.profile);
    return fc.property(tasksFor(subject), days(subject.calendar), (task, asOf) => {
      const { ladder: rungs } = subject.evaluate(task, asOf);
      const byId = new Map(rungs.map((rung) => [rung.ruleId, rung]));
      for (const [low, high] of ladder) {
        const [lower, higher] = [byId.get(low), byId.get(high)];
        if (lower === undefined || higher === undefined) continue;
        const [first, second] = [passOf(lower), passOf(higher)];
        must(second === null || (first !== null && first <= second), () => `${low} on ${first}, ${high} on ${second}`);
        must(!higher.reached || lower.reached, () => `${high} is reached on ${asOf}, ${low} is not`);
      }
    });
  },
);

const isSound = ({ reached, since, next, handledOn, certainty }: Rung, asOf: string): boolean => {
  if (reached) return since !== null && since <= asOf && next === null && (handledOn === null || handledOn >= since);
  return (
    since === null && handledOn === null && (next === null || next > asOf) && (next !== null) === (certainty !== null)
  );
};

export const thresholdFitsDays = defineLaw(
  "threshold-fits-days",
  {
    vi: "Ngưỡng đã đạt thì có ngày đạt không sau ngày xét; ngưỡng chưa đạt thì ngày sắp đạt nằm sau ngày xét",
    en: "A threshold reached has a day not after the day judged, and one still to come has its day after it",
  },
  {
    vi: "Đạt ngưỡng nghĩa là ngày ấy đã tới, và chỉ có thể xử lý một ngưỡng từ ngày nó đạt.",
    en: "To be reached means that its day has come, and a threshold can be handled only from that day on.",
  },
  (subject) =>
    fc.property(tasksFor(subject), days(subject.calendar), (task, asOf) => {
      for (const threshold of subject.evaluate(task, asOf).ladder) {
        must(isSound(threshold, asOf), () => `on ${asOf}: ${JSON.stringify(threshold)}`);
      }
    }),
);

export const rungIsBorne = defineLaw(
  "rung-is-borne",
  {
    vi: "Ngưỡng đã đạt thì có nơi phải làm, đã làm, hoặc sổ chưa cho biết có phải làm hay không",
    en: "Of a threshold reached somebody owes or did what it asks for, or whether is not known",
  },
  {
    vi: "Ngưỡng là một cách nhìn các nghĩa vụ phát sinh từ tình trạng chậm: không nơi nào phải làm gì thì không có ngưỡng nào, kể cả khi quy định dành cho loại cơ quan khác hoặc nơi chủ trì đang chờ thời hạn mới.",
    en: "The ladder is a view of the duties that a delay gives rise to: where nobody has to do anything, since the provision binds others or the lead waits for a new deadline, there is no rung.",
  },
  (subject) =>
    fc.property(tasksFor(subject), days(subject.calendar), (task, asOf) => {
      const { ladder: rungs, duties } = subject.evaluate(task, asOf);
      for (const { reached, ruleId: id } of rungs) {
        const isBorne = duties.some((duty) => duty.ruleId === id && duty.state !== "notApplicable");
        must(!reached || isBorne, () => `${id} is reached on ${asOf}, and nobody bears it`);
      }
    }),
);

export const reachedStaysReached = defineLaw(
  "reached-stays-reached",
  {
    vi: "Ngưỡng đã đạt vẫn là đã đạt từ cùng ngày đó, khi không có sự kiện mới",
    en: "A threshold reached stays reached, from the same day, without an event",
  },
  {
    vi: "Ngưỡng là mức chậm trễ đã vượt qua, mà chậm trễ không tự bớt đi theo thời gian; điều kiện của ngưỡng cũng không được tự mất theo ngày.",
    en: "A threshold is a measure of delay that has been passed, and delay does not lessen with time; nor may its condition cease by the mere passing of days.",
  },
  (subject) =>
    fc.property(quiet(subject), fc.integer({ min: 1, max: 300 }), ([task, asOf], more) => {
      const then = subject.evaluate(task, dateOf(asOf + more)).ladder;
      subject.evaluate(task, dateOf(asOf)).ladder.forEach((threshold, i) => {
        // A later period that is missed after the handling is a new ground.
        if (!threshold.reached || threshold.handledOn !== null) return;
        const after = then[i];
        must(after?.since === threshold.since, () => `${threshold.ruleId}: ${threshold.since}, then ${after?.since}`);
      });
    }),
);

export const nextRungIsNearest = defineLaw(
  "next-rung-is-nearest",
  {
    vi: "Ngưỡng kế tiếp là ngưỡng gần nhất trong các ngưỡng chưa đạt",
    en: "The next rung is the nearest of the thresholds still to come",
  },
  {
    vi: "Người theo dõi cần biết việc nào sẽ tới trước, và không ngưỡng nào chưa đạt được phép đứng trước ngưỡng được báo.",
    en: "Whoever follows the task needs to know what comes first, so that no threshold still to come may stand before the one that is named.",
  },
  (subject) =>
    fc.property(tasksFor(subject), days(subject.calendar), (task, asOf) => {
      const { ladder: rungs, nextRung } = subject.evaluate(task, asOf);
      const nearest = rungs.flatMap(({ next }) => (next === null ? [] : [next])).sort()[0] ?? null;
      must((nextRung?.on ?? null) === nearest, () => `next rung ${JSON.stringify(nextRung)}, nearest ${nearest}`);
      const named = rungs.find((rung) => rung.ruleId === nextRung?.ruleId);
      must(nextRung === null || named?.next === nextRung.on, () => `${nextRung?.ruleId} comes on ${named?.next}`);
    }),
);
