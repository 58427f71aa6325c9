import type { CheckedEvent } from "../model/checked-event.js";
import type { Lifecycle } from "../model/lifecycle.js";

/** Whether a finish of the task was ever taken back; only the last one, which stands, has no end. */
export const wasTakenBack = ({ stood }: Pick<Lifecycle, "stood">): boolean => stood.length > 0 && stood[0]?.to !== null;

/** An event that took a finish back, and the place of that finish among those of the task. */
export interface TakenBack {
  readonly event: CheckedEvent;
  readonly place: number;
}

const NEVER: readonly TakenBack[] = [];

/** The events by which finishes of the task were taken back, in their order. */
export const takenUpAgain = (life: Lifecycle): readonly TakenBack[] =>
  !wasTakenBack(life)
    ? NEVER
    : life.stood.flatMap(({ to }, place): TakenBack[] => {
        if (to === null) return [];
        const event = life.events.find(
          ({ type, day }) => day === to + 1 && (type === "reopened" || type === "returned"),
        );
        return event === undefined ? [] : [{ event, place }];
      });
