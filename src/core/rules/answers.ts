import type { DayNumber } from "../../calendar/index.js";
import type { CheckedEvent } from "../model/checked-event.js";

/** The first place in a rising list at which `isThere` holds; its length when it holds nowhere. */
const firstPlace = (length: number, isThere: (place: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isThere(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

const placesByRef = (events: readonly CheckedEvent[]): ReadonlyMap<string | undefined, readonly number[]> => {
  const found = new Map<string | undefined, number[]>();
  events.forEach(({ source: { ref } }, place) => {
    const places = found.get(ref);
    if (places === undefined) found.set(ref, [place]);
    else places.push(place);
  });
  return found;
};

/**
 * The events of a task that can answer a trigger, in order, looked up by the day of the trigger and by what it asked:
 * however many triggers and answers there are, each is found in a few steps.
 */
export class Answers {
  readonly #events: readonly CheckedEvent[];
  /** Places of the answers by the question they name, `undefined` for none; made when a question with a name is asked. */
  #byRef: ReadonlyMap<string | undefined, readonly number[]> | null = null;

  constructor(events: readonly CheckedEvent[]) {
    this.#events = events;
  }

  /** The day of the first answer on or after `from`; an answer that names its question answers only that one. */
  first(from: DayNumber, ref: string | undefined): DayNumber | null {
    const start = firstPlace(this.#events.length, (place) => (this.#events[place]?.day ?? from) >= from);
    if (ref === undefined) return this.#events[start]?.day ?? null;
    this.#byRef ??= placesByRef(this.#events);
    const byRef = this.#byRef;
    const next = (name: string | undefined): number => {
      const places = byRef.get(name) ?? [];
      return places[firstPlace(places.length, (i) => (places[i] ?? start) >= start)] ?? this.#events.length;
    };
    const place = Math.min(next(undefined), next(ref));
    return this.#events[place]?.day ?? null;
  }
}
