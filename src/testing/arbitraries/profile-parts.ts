import fc from "fast-check";
import type { Bilingual } from "../../errors.js";
import type { Anchor } from "../../language/anchor.js";
import type { BodyNames } from "../../language/bodies.js";
import type { Bearer, Recipient } from "../../language/rule.js";
import { EVENT_TYPES, type EventType, TOPICS } from "../../language/vocabulary.js";

/** The actors of every drawn profile. */
export const ACTORS: Readonly<Record<string, Bilingual>> = {
  assigner: { vi: "Chủ tịch", en: "Chair" },
  office: { vi: "Văn phòng", en: "Office" },
  lead: { vi: "Đơn vị chủ trì", en: "Lead unit" },
  inspector: { vi: "Đoàn kiểm tra", en: "Inspection team" },
  council: { vi: "Hội đồng nhân dân", en: "People's Council" },
};

export const actors = fc.constantFrom(...Object.keys(ACTORS));

/** How the bodies of every drawn profile are named: kinds that tell the units of drawn tasks apart. */
export const BODIES: BodyNames = {
  place: { level: "tỉnh", name: "Lào Cai" },
  roles: { office: ["Văn phòng", "Văn phòng UBND tỉnh"], assigner: ["UBND tỉnh"] },
  kinds: [
    { id: "department", name: { vi: "sở", en: "department" }, begins: ["Sở"] },
    { id: "district", name: { vi: "huyện, thành phố", en: "district" }, begins: ["UBND huyện", "UBND thành phố"] },
    { id: "company", name: { vi: "doanh nghiệp", en: "company" }, begins: ["Công ty"], outsideScope: true },
    {
      id: "elsewhere",
      name: { vi: "nơi khác", en: "body elsewhere" },
      begins: ["Sở"],
      elsewhere: true,
      outsideScope: true,
    },
    { id: "whole", name: { vi: "cả cơ quan", en: "the body as a whole" }, begins: ["Ban Quản lý"], whole: true },
  ],
};

export const bodyKinds = fc.subarray(["department", "district"], { minLength: 1 });

/** Roles that are told, some of them by bodies of some kinds alone. */
export const recipients: fc.Arbitrary<Recipient[]> = fc.uniqueArray(
  fc.oneof({ weight: 4, arbitrary: actors }, { weight: 1, arbitrary: fc.record({ to: actors, from: bodyKinds }) }),
  { maxLength: 3, selector: (recipient) => (typeof recipient === "string" ? recipient : recipient.to) },
);

/** Who owes: a role; of the lead sometimes bodies of some kinds alone. */
export const bearers: fc.Arbitrary<Bearer> = fc.oneof(
  { weight: 5, arbitrary: actors.map((role) => ({ role })) },
  { weight: 1, arbitrary: bodyKinds.map((kinds) => ({ role: "lead", kinds })) },
);

export const topics = fc.constantFrom(...TOPICS);
export const eventTypes: fc.Arbitrary<EventType> = fc.constantFrom(...EVENT_TYPES);
export const someEvents: fc.Arbitrary<EventType[]> = fc.uniqueArray(eventTypes, { minLength: 1, maxLength: 3 });
export const times = fc
  .tuple(fc.integer({ min: 7, max: 17 }), fc.constantFrom("00", "15", "30", "45"))
  .map(([hour, minute]) => `${String(hour).padStart(2, "0")}:${minute}`);

/** The words of a drawn rule; it says what it is, for nobody reads more into it. */
export const sampleText = (place: number): Bilingual => ({ vi: `Quy định mẫu ${place}`, en: `Sample rule ${place}` });

/** Days that an event of their own type carries. */
export const WRITTEN_DAYS = [
  { written: "endsOn", in: "inspectionDecided" },
  { written: "minutesOn", in: "inspectionEnded" },
] as const satisfies readonly Anchor[];

/** An anchor before it is known which rules stand before its own: `rule` is counted round among those. */
export type DraftAnchor =
  | { readonly anchor: Anchor }
  | { readonly many: "latestOf" | "earliestOf" | "firstKnownOf"; readonly parts: readonly DraftAnchor[] }
  | { readonly link: "due" | "fulfilled" | "missed"; readonly rule: number };

const simple: fc.Arbitrary<DraftAnchor> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Anchor>("due", "start", "originalDue").map((anchor) => ({ anchor })) },
  { weight: 3, arbitrary: eventTypes.map((anchor) => ({ anchor })) },
  { weight: 1, arbitrary: eventTypes.map((last) => ({ anchor: { last } })) },
  { weight: 1, arbitrary: fc.constantFrom(...WRITTEN_DAYS).map((anchor) => ({ anchor })) },
  {
    weight: 2,
    arbitrary: fc.record({ link: fc.constantFrom("due", "fulfilled", "missed"), rule: fc.nat(20) }),
  },
);

/** Any day a span can start from. */
export const draftAnchors: fc.Arbitrary<DraftAnchor> = fc.oneof(
  { weight: 5, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc.record({
      many: fc.constantFrom("latestOf", "earliestOf", "firstKnownOf"),
      parts: fc.array(simple, { minLength: 1, maxLength: 3 }),
    }),
  },
);

/** The rules that an anchor may name. */
export interface Linkable {
  /** Deadline rules that stand before. */
  readonly duties: readonly string[];
  /** Recurrences with a date. */
  readonly recurrences: readonly string[];
}

const nth = (ids: readonly string[], place: number): string | undefined => ids[place % Math.max(1, ids.length)];

/** The anchor itself; one that finds no rule to name becomes the start of the task. */
export const anchorOf = (draft: DraftAnchor, linkable: Linkable): Anchor => {
  if ("anchor" in draft) return draft.anchor;
  if ("many" in draft) {
    const parts = draft.parts.map((part) => anchorOf(part, linkable));
    if (draft.many === "latestOf") return { latestOf: parts };
    return draft.many === "earliestOf" ? { earliestOf: parts } : { firstKnownOf: parts };
  }
  if (draft.link === "missed") {
    const missed = nth(linkable.recurrences, draft.rule);
    return missed === undefined ? "start" : { missed };
  }
  const duty = nth(linkable.duties, draft.rule);
  return duty === undefined ? "start" : { duty, at: draft.link };
};
