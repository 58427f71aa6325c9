import type { Anchor } from "../../language/anchor.js";
import { eventName } from "../lifecycle/fold.js";
import { type AnchorFinder, compileAnchor } from "./anchor.js";
import type { Lookup } from "./compiled-rule.js";
import type { Ground, GroundFinder, Settling } from "./ground.js";
import { compileMissed } from "./missed.js";

/** Every deadline that the task had is a ground of its own. */
const deadlines: GroundFinder = ({ life }) =>
  life.deadlines.flatMap(({ from, due, ground }, i): Ground[] => {
    if (due === null) return [];
    const until = life.deadlines[i + 1]?.from ?? null;
    return [{ name: ground, event: "due", day: due, setOn: from, until }];
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
    return (context) => {
      for (const find of finders) {
        const found = find(context);
        if (found.length > 0) return found;
      }
      return [];
    };
  }
  return single(compileAnchor(anchor, lookup), "-");
};
