import { canonical } from "./canonical.js";
import type { Profile } from "./profile.js";

/** The parts of a regulation beside its rules that an amendment can change. */
export const PROFILE_CHANGED_PARTS = [
  "statuses",
  "actors",
  "kinds",
  "parameters",
  "readings",
  "confirmation",
  "lifecycle",
  "secrecy",
] as const;
export type ChangedProfilePart = (typeof PROFILE_CHANGED_PARTS)[number];

/** What an amendment does to one entry of a part, or to a part that is one. */
export interface PartChange {
  readonly part: ChangedProfilePart;
  /** The entry; `null` for a part that has none. */
  readonly name: string | null;
  readonly change: "added" | "removed" | "changed";
  readonly before: unknown;
  readonly after: unknown;
}

type Entries = ReadonlyMap<string | null, unknown>;

const byName = <T>(values: readonly T[], nameOf: (value: T) => string): Entries =>
  new Map(values.map((value) => [nameOf(value), value]));

const whole = (value: unknown): Entries => new Map(value === null || value === undefined ? [] : [[null, value]]);

const ENTRIES: Readonly<Record<ChangedProfilePart, (profile: Profile) => Entries>> = {
  statuses: ({ statuses }) => byName(statuses, ({ id }) => id),
  actors: ({ actors }) => new Map(Object.entries(actors)),
  kinds: ({ bodies }) => byName(bodies?.kinds ?? [], ({ id }) => id),
  parameters: ({ parameters }) => new Map(Object.entries(parameters)),
  readings: ({ readings }) => byName(readings, ({ code }) => code),
  confirmation: ({ confirmation }) => whole(confirmation),
  lifecycle: ({ lifecycle }) => whole(lifecycle),
  secrecy: ({ secrecy }) => whole(secrecy),
};

/** What changed from one text of a regulation to another beside its rules, entry by entry. */
export const diffParts = (before: Profile, after: Profile): readonly PartChange[] =>
  Object.freeze(
    PROFILE_CHANGED_PARTS.flatMap((part): PartChange[] => {
      const [old, now] = [ENTRIES[part](before), ENTRIES[part](after)];
      return [...new Set([...old.keys(), ...now.keys()])].flatMap((name): PartChange[] => {
        const [was, is] = [old.get(name), now.get(name)];
        const place = { part, name, before: was ?? null, after: is ?? null };
        if (was === undefined) return [{ ...place, change: "added" }];
        if (is === undefined) return [{ ...place, change: "removed" }];
        return canonical(was) === canonical(is) ? [] : [{ ...place, change: "changed" }];
      });
    }),
  );
