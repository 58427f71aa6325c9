import { type Anchor, foldAnchor } from "../../language/anchor.js";
import { type Condition, FACTS, type FactName } from "../../language/condition.js";
import { anchorOf } from "../../language/rule-kind.js";
import { type Remark, remark } from "../../language/schema/remark.js";
import type { EventType } from "../../language/vocabulary.js";
import { both, type Draft, type DraftRule } from "./draft.js";

/** What holds of a task as soon as an event of the type has happened; nothing takes it back. */
const AFTER: Partial<Record<EventType, FactName>> = {
  progressReported: "progressReported",
  resultIssued: "resultIssued",
  resultRecorded: "resultRecorded",
};

const holds = (fact: FactName): readonly Condition[] =>
  Object.hasOwn(FACTS, fact) ? [{ fact, operator: "equal", value: true }] : [];

/** What must hold of a task for the day of an anchor to be there; of several days any may be. */
const needs = (anchor: Anchor): readonly Condition[] =>
  foldAnchor<readonly Condition[]>(anchor, {
    event: (type) => holds(AFTER[type] ?? ("" as FactName)),
    taskDay: (day) => (day === "start" ? [] : holds("hasDeadline")),
    last: (type) => holds(AFTER[type] ?? ("" as FactName)),
    written: () => [],
    missed: () => [],
    duty: () => [],
    several: (choice, parts) => (choice === "latestOf" ? parts.flat() : []),
  });

/** A rule whose condition leaves out every task that has the day it counts from: a limit without an anchor. */
const neverArises = ({ rule, path }: DraftRule, { worlds }: Draft): Remark[] => {
  const anchor = anchorOf(rule);
  if (anchor === null || rule.when === undefined) return [];
  const needed = needs(anchor);
  if (needed.length === 0 || worlds.canHoldTogether([rule.when, ...needed])) return [];
  const name = typeof anchor === "string" ? anchor : JSON.stringify(anchor);
  return [
    remark("neverArises", `${path}.when`, {
      what: both(
        `Điều kiện loại hết những nhiệm vụ có mốc “${name}”: thời hạn không có mốc để tính.`,
        `The condition leaves out every task that has the anchor "${name}": the limit has nothing to count from.`,
      ),
      why: both("Nghĩa vụ này không bao giờ phát sinh.", "This never arises."),
      cure: both(
        "Đổi mốc (chẳng hạn start cho nhiệm vụ không có hạn), hoặc sửa when.",
        "Take another anchor (start, say, for tasks without a deadline), or mend when.",
      ),
    }),
  ];
};

export const arisesRemarks = (draft: Draft): Remark[] => draft.rules.flatMap((one) => neverArises(one, draft));
