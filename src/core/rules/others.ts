import type { Profile } from "../../language/profile.js";
import { ROLES } from "../../language/vocabulary.js";
import type { CheckedEvent } from "../model/checked-event.js";
import type { Lifecycle } from "../model/lifecycle.js";

const plain = (name: string): string => name.normalize("NFC").trim().toLowerCase();

/** Tells whether an event is known to be the act of another actor; without `by`, or with a name nobody bears, it is not. */
export const compileOthers = (
  actor: string,
  actors: Profile["actors"],
): ((event: CheckedEvent, life: Lifecycle) => boolean) => {
  const namesOf = (id: string): string[] => [id, actors[id]?.vi ?? id, actors[id]?.en ?? id].map(plain);
  const own = new Set(namesOf(actor));
  const others = new Set([...ROLES, ...Object.keys(actors)].flatMap(namesOf).filter((name) => !own.has(name)));
  return ({ source }, life) => {
    if (source.by === undefined) return false;
    const by = plain(source.by);
    if (own.has(by)) return false;
    return others.has(by) || (actor !== "lead" && life.lead !== null && by === plain(life.lead));
  };
};
