import type { Profile } from "../../language/profile.js";
import type { DoneBy } from "../../language/rule.js";
import type { CheckedEvent } from "../model/checked-event.js";

const plain = (name: string): string => name.normalize("NFC").trim().toLowerCase();

/** The Vietnamese and English names of an actor, lower case. */
const namesOf = (actor: string, actors: Profile["actors"]): readonly string[] => {
  const names = actors[actor];
  return names === undefined ? [] : [names.vi.toLowerCase(), names.en.toLowerCase()];
};

/** Whether the one who did the triggering event makes the rule apply; unknown (no `by`) leaves it open. */
export const compileDoneBy = (
  doneBy: DoneBy | undefined,
  actors: Profile["actors"],
): ((event: CheckedEvent, lead: string | null) => boolean) => {
  if (doneBy === undefined) return () => true;
  const role = "role" in doneBy ? doneBy.role : doneBy.notRole;
  const names = [role.toLowerCase(), ...namesOf(role, actors)];
  if ("role" in doneBy) return ({ source }) => source.by === undefined || names.includes(plain(source.by));
  const starts = doneBy.startsWith?.map(plain);
  const notStarts = doneBy.notStartsWith?.map(plain) ?? [];
  return ({ source }, lead) => {
    if (source.by === undefined) return true;
    const role = plain(source.by);
    if (names.includes(role)) return false;
    // The role `lead` is the unit that leads the task; where that is not known, which kind of unit it is stays open.
    if (role === "lead" && lead === null) return true;
    const by = role === "lead" && lead !== null ? plain(lead) : role;
    return (starts === undefined || starts.some((s) => by.startsWith(s))) && !notStarts.some((s) => by.startsWith(s));
  };
};
