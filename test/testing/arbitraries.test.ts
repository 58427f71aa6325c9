import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { endOfSpan } from "../../src/calendar/end-of-span.js";
import { addMonths, dateOf, dayOf, defineCalendar, vietnam } from "../../src/calendar/index.js";
import { parseRegister } from "../../src/core/register/parse-register.js";
import { parseTask } from "../../src/core/register/parse-task.js";
import type { Profile } from "../../src/language/profile.js";
import { kindOf, RULE_KINDS } from "../../src/language/rule-kind.js";
import { parseProfile } from "../../src/language/schema/parse-profile.js";
import { PROFILE_SCHEMA } from "../../src/language/schema/profile-schema.generated.js";
import { EVENT_TYPES } from "../../src/language/vocabulary.js";
import { profiles as own } from "../../src/profiles/index.js";
import { calendars, days, events, histories, profiles, registers, spans, tasks } from "../../src/testing/index.js";
import { HOLIDAYS, MAKE_UP_DAYS } from "../fixtures/vn-calendar.js";
import { language } from "../language/schema/language-words.js";
import { dayNumber } from "../support/civil.js";
import { commune } from "./regulations.js";

const SEED = { seed: 20_261_122, numRuns: 1_000 };

/** The share of a sample for which something holds. */
const share = <T>(items: readonly T[], holds: (item: T) => boolean): number =>
  items.filter(holds).length / items.length;

describe("days", () => {
  const special = [...HOLIDAYS, ...MAKE_UP_DAYS].map(({ date }) => dayNumber(date));

  it("lie in 2024-2027, more often than not within 12 days of a holiday or a make-up day", () => {
    const drawn = fc.sample(days(), SEED);
    expect(drawn.filter((date) => date < "2023-12-20" || date > "2028-01-12")).toEqual([]);
    expect(share(drawn, (date) => special.some((day) => Math.abs(day - dayNumber(date)) <= 12))).toBeGreaterThan(0.6);
    expect(new Set(drawn).size).toBeGreaterThan(400);
  });

  it("crowd around the holidays of another calendar", () => {
    const calendar = defineCalendar({
      id: "early",
      first: "2010-01-01",
      last: "2020-12-31",
      weeklyRest: [7],
      specialDays: [],
      officialThrough: null,
      provisionalThrough: null,
    });
    const drawn = fc.sample(days(calendar), SEED);
    expect(drawn.filter((date) => date < calendar.first || date > calendar.last)).toEqual([]);
  });
});

describe("spans and calendars", () => {
  it("are of every kind and end where the calendar can say", () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(spans(), days(), calendars(), (span, from, calendar) => {
        kinds.add(Object.keys(span).sort().join());
        const end = endOfSpan(dayOf(from), span, calendar);
        expect(end).toBeGreaterThan(dayOf(from) - 40);
        expect(end).toBeLessThan(addMonths(dayOf(from), 18));
      }),
      { numRuns: 300 },
    );
    expect([...kinds].sort()).toEqual(["days,firstDay,roll", "firstDay,workingDays", "months,roll", "sameDay"]);
  });

  it("have calendars with days of an agency, of an earlier knowledge, and of another week", () => {
    const ids = fc.sample(calendars(), { seed: 1, numRuns: 100 }).map(({ id }) => id.replace(/@.*/, "@"));
    expect([...new Set(ids)].sort()).toEqual(["foreign", "vietnam", "vietnam + QĐ 12/QĐ-SNV", "vietnam@"]);
  });
});

describe("events, histories, tasks and registers", () => {
  it("can be true: nothing is refused", () => {
    fc.assert(fc.property(tasks(), (task) => parseTask(task).id === task.id));
    fc.assert(fc.property(registers({ profile: commune }), (register) => parseRegister(register).tasks.length >= 0));
    fc.assert(
      fc.property(histories("2026-01-05", { mostEvents: 3 }), (history) => {
        expect(parseTask({ id: "1", events: history }).events.length).toBe(history.length);
        expect(history.length).toBeLessThanOrEqual(6);
      }),
    );
    fc.assert(fc.property(events("2026-01-05"), ({ on }) => on >= "2026-01-05"));
  });

  it("have every type of event, alone or with others, and tasks of every degree of secrecy", () => {
    const drawn = fc.sample(tasks(), SEED);
    const types = new Set(drawn.flatMap(({ events: list = [] }) => list.map(({ type }) => type)));
    expect([...types].sort()).toEqual([...EVENT_TYPES].sort());
    expect(new Set(drawn.map(({ secrecy }) => secrecy)).size).toBe(4);
    expect(share(drawn, ({ dueOn }) => dueOn !== undefined)).toBeGreaterThan(0.4);
  });

  it("follow the profile they are drawn for: its events, its doers, its periodic duties", () => {
    const { seed } = SEED;
    const drawn = fc.sample(events("2026-01-05", { profile: commune }), SEED);
    expect(share(drawn, ({ by }) => by?.startsWith("Trường") === true)).toBeGreaterThan(0.02);
    const reported = fc.sample(registers({ profile: own[1] as Profile }), { seed, numRuns: 100 });
    const provisions = new Set(reported.flatMap(({ reports }) => reports.map(({ provision }) => provision)));
    expect([...provisions].every((provision) => provision.startsWith("lao-cai/"))).toBe(true);
    expect(provisions.size).toBeGreaterThan(2);
  });
});

const wordsIn = (value: unknown, seen: Set<string>): Set<string> => {
  if (typeof value === "string") seen.add(value);
  if (typeof value !== "object" || value === null) return seen;
  for (const [key, part] of Object.entries(value)) {
    if (!Array.isArray(value)) seen.add(key);
    wordsIn(part, seen);
  }
  return seen;
};

describe("profiles", () => {
  const drawn = fc.sample(profiles(), { seed: 20_261_122, numRuns: 1_000 });

  it("are accepted by parseProfile again, and survive being printed", () => {
    for (const profile of drawn) expect(parseProfile(JSON.parse(JSON.stringify(profile)))).toStrictEqual(profile);
  });

  it("use every kind of rule and every word of the language but those of files and of filters", () => {
    const words = new Set<string>();
    for (const profile of drawn) wordsIn(profile, words);
    const ofFiles =
      /^(\$schema|type|profile|cases|name|reasoning|asOf|task|from|to|meetings|readings|expect|extends|remove|versions|amends|amendments|repeals)$/;
    const ofCases = [
      "duty",
      "duties",
      "threshold",
      "right",
      "status",
      "schedule",
      "register",
      "findings",
      "oftenLate",
      "byDefault",
    ];
    // The words of `kinds`, which trigger and modality stand for in a rule.
    // What `amend` makes of a regulation.
    const ofAmendments = ["hypothetical"];
    // What is not computed of a regulation is no part of its law.
    const ofAccounts = ["accounting", "note"];
    const ofFilters = ["kinds", "provisions", ...RULE_KINDS];
    expect(new Set(drawn.flatMap(({ rules }) => rules.map(kindOf)))).toEqual(new Set(RULE_KINDS));
    const asked = [...language(PROFILE_SCHEMA, new Set(), new Set())].filter(
      (word) => !ofFiles.test(word) && ![...ofCases, ...ofAmendments, ...ofAccounts, ...ofFilters].includes(word),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((word) => !words.has(word))).toEqual([]);
  });

  it("have no more provisions than they are asked for", () => {
    const small = fc.sample(profiles({ mostProvisions: 2 }), { seed: 1, numRuns: 50 });
    expect(Math.max(...small.map(({ rules }) => new Set(rules.map(({ provision }) => provision)).size))).toBe(2);
  });

  it("take effect on a day of the calendar, so many days after their signing, or on none", () => {
    for (const { effect } of drawn) {
      if (effect.from === null || effect.signedOn === null)
        expect(effect).toMatchObject({ from: null, signedOn: null });
      else expect(dateOf(dayOf(effect.signedOn) + (effect.daysAfterSigning ?? 0))).toBe(effect.from);
    }
    expect(vietnam.first < "2024-01-01").toBe(true);
  });
});
