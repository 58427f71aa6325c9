import { describe, expect, it } from "vitest";
import { DAY_GUIDE } from "../../src/phrases/senses/days.js";
import { DEADLINE_SENSES, NO_DAY_SENSES } from "../../src/phrases/senses/index.js";
import { NO_DAY_GUIDE } from "../../src/phrases/senses/none.js";
import { PERIOD_GUIDE } from "../../src/phrases/senses/periods.js";
import { RANGE_GUIDE } from "../../src/phrases/senses/ranges.js";
import { SPAN_GUIDE } from "../../src/phrases/senses/spans.js";
import { readPhrase } from "../support/read-phrase.js";

const GIVING = Object.entries({ ...DAY_GUIDE, ...PERIOD_GUIDE, ...SPAN_GUIDE, ...RANGE_GUIDE });
const REFUSING = Object.entries(NO_DAY_GUIDE);

describe("the senses", () => {
  it("have each a name and examples, and an id of their own", () => {
    expect(GIVING.map(([id]) => id)).toEqual(DEADLINE_SENSES.map(({ id }) => id));
    expect(REFUSING.map(([id]) => id)).toEqual(NO_DAY_SENSES.map(({ id }) => id));
    expect(new Set([...GIVING, ...REFUSING].map(([id]) => id)).size).toBe(GIVING.length + REFUSING.length);
    expect([...GIVING, ...REFUSING].filter(([, { examples }]) => examples.length === 0)).toEqual([]);
  });

  it("have names of their own in both languages", () => {
    const names = [...GIVING, ...REFUSING].flatMap(([, { name }]) => [name.vi, name.en]);
    expect(names.filter((name) => !/^[^\d\s].{5}/u.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  const examplesOf = (guides: typeof GIVING) =>
    guides.flatMap(([id, { examples }]) =>
      examples.map(([phrase, issuedOn, dueOn]) => ({ id, phrase, issuedOn, dueOn })),
    );

  it.each(examplesOf(GIVING))("$id: “$phrase” of $issuedOn is due on $dueOn", ({ id, phrase, issuedOn, dueOn }) => {
    expect(readPhrase(phrase, issuedOn)).toMatchObject({ dueOn, sense: id, unread: [] });
  });

  it.each(examplesOf(REFUSING))("$id: “$phrase” gives no day", ({ id, phrase, issuedOn }) => {
    const read = readPhrase(phrase, issuedOn);
    expect(read).toMatchObject({ dueOn: null, sense: id });
    expect(read.reason).toBe(NO_DAY_SENSES.find((sense) => sense.id === id)?.reason);
  });

  it("give a day with a sense, and no day with a reason", () => {
    for (const { phrase, issuedOn } of examplesOf([...GIVING, ...REFUSING])) {
      const { dueOn, reason } = readPhrase(phrase, issuedOn);
      expect(dueOn === null).toBe(reason !== undefined);
    }
  });
});
