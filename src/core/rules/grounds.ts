import type { DayNumber } from "../../calendar/index.js";
import type { Anchor } from "../../language/anchor.js";
import { eventName } from "../lifecycle/event-name.js";
import { takenUpAgain, wasTakenBack } from "../lifecycle/taken-back.js";
import type { Context } from "../model/context.js";
import type { Lifecycle } from "../model/lifecycle.js";
import { type AnchorFinder, compileAnchor } from "./anchor.js";
import type { Lookup } from "./compiled-rule.js";
import type { Ground, GroundFinder, Settling } from "./ground.js";
import { compileMissed } from "./missed.js";

/** The days after a deadline on which the task was taken up again, with what they are named by. */
const reopeningsAfter = (due: DayNumber, until: DayNumber | null, { life, task }: Context): readonly Taken[] =>
  takenUpAgain(life).flatMap(({ event }): Taken[] =>
    event.day <= due || (until !== null && event.day >= until)
      ? []
      : [{ day: event.day, name: eventName(event, task.secrecy) }],
  );

interface Taken {
  readonly day: DayNumber;
  readonly name: string;
}

const NEVER: readonly Taken[] = [];

/** The grounds of the history that was asked about last: the states of one task ask one after another. */
const keptForLast = (find: GroundFinder): GroundFinder => {
  let last: { readonly life: Lifecycle; readonly grounds: readonly Ground[] } | null = null;
  return (context) => {
    if (last?.life !== context.life) last = { life: context.life, grounds: find(context) };
    return last.grounds;
  };
};

/** Every deadline that the task had is a ground of its own; so is one that it was taken up again after. */
const deadlines = keptForLast((context) => {
  const { life } = context;
  const [only] = life.deadlines;
  // Most tasks have one deadline, and are finished once at most.
  if (only !== undefined && only.due !== null && life.deadlines.length === 1 && !wasTakenBack(life))
    return [{ name: only.ground, event: "due", day: only.due, setOn: only.from, until: null }];
  const grounds: Ground[] = [];
  life.deadlines.forEach(({ from, due, ground }, i) => {
    if (due === null) return;
    const until = life.deadlines[i + 1]?.from ?? null;
    const taken = wasTakenBack(life) ? reopeningsAfter(due, until, context) : NEVER;
    grounds.push({ name: ground, event: "due", day: due, setOn: from, until: taken[0]?.day ?? until });
    taken.forEach(({ day, name }, n) => {
      grounds.push({ name, event: "due", day: due, setOn: from, since: day, until: taken[n + 1]?.day ?? until });
    });
  });
  return grounds;
});

const single =
  (find: AnchorFinder, name: string): GroundFinder =>
  (context) => {
    const found = find(context);
    return found === null ? [] : [{ name, event: found.event, day: found.day, setOn: found.day, until: null }];
  };

const eachOf =
  (type: string): GroundFinder =>
  ({ life, task }) =>
    life.events
      .filter((event) => event.type === type)
      .map((event) => ({
        name: eventName(event, task.secrecy),
        event: type,
        day: event.day,
        setOn: event.day,
        until: null,
      }));

/** Compiles what gives rise to a state, by the anchor that its span is counted from, and what settles it. */
export const compileGrounds = (anchor: Anchor, lookup: Lookup, settling: Settling): GroundFinder => {
  if (anchor === "due") return deadlines;
  if (anchor === "start") return single(compileAnchor("start", lookup), "start");
  if (typeof anchor === "object" && "missed" in anchor) return compileMissed(anchor.missed, lookup, settling);
  if (typeof anchor === "object" && "last" in anchor) return eachOf(anchor.last);
  if (typeof anchor === "object" && "firstKnownOf" in anchor) {
    const finders = anchor.firstKnownOf.map((part) => compileGrounds(part, lookup, settling));
    const isOfDeadline = anchor.firstKnownOf[0] === "due";
    return (context) => {
      // A deadline of which no day is known is one: no other day takes its place.
      if (isOfDeadline && context.life.due === null && context.life.statesDeadline) return [];
      for (const find of finders) {
        const found = find(context);
        if (found.length > 0) return found;
      }
      return [];
    };
  }
  return single(compileAnchor(anchor, lookup), "-");
};
