const times = (count: number, part: (i: number) => string): string => {
  const parts: string[] = [];
  for (let i = 0; i < count; i++) parts.push(part(i));
  return parts.join("");
};

const HEAD = "STT,Nhiệm vụ,Thời hạn,Ngày giao,Cơ quan phối hợp\n";
const object = (fields: string): string =>
  `[{"id": "1", "title": "a", "document": {"issuedOn": "2026-01-05"}${fields}}]`;
const many = (n: number, part: (i: number) => string): string => times(n, (i) => (i === 0 ? part(i) : `,${part(i)}`));

/** Texts of CSV that cost more than they weigh. */
export const CSV_TEXTS: Readonly<Record<string, (n: number) => string>> = {
  tasks: (n) => HEAD + times(n, (i) => `${i + 1},Việc thứ ${i},20/5/2026,05/01/2026,Sở A; Sở B\n`),
  "tasks of one number": (n) => HEAD + times(n, (i) => `1,Việc thứ ${i},20/5/2026,05/01/2026,\n`),
  "groups of one task": (n) => HEAD + times(n, (i) => `I,Nhóm ${i},,,\n1,Việc,,,\n`),
  "empty fields of one row": (n) => `${HEAD}1,a${",".repeat(n)}\n`,
  "empty rows": (n) => HEAD + "\n".repeat(n),
  "empty rows of five cells": (n) => HEAD + ",,,,\n".repeat(n),
  "quotes of one cell": (n) => `${HEAD}1,"${'""'.repeat(n)}",,,\n`,
  "quotes out of place": (n) => `${HEAD}1,"${'"x'.repeat(n)},,,\n`,
  "cells of two quotes": (n) => HEAD + '"","","",""\n'.repeat(n),
  "a quote that never closes": (n) => `${HEAD}1,"${"a\n".repeat(n)}`,
  "line ends of every kind": (n) => HEAD + times(n, (i) => `${i + 1},a,,,${["\r\n", "\n", "\r", "\r\r\n"][i % 4]}`),
  "carriage returns": (n) => HEAD + "\r".repeat(n),
  "guards of one cell": (n) => `${HEAD}1,"${"'\u2060".repeat(n)}",,,\n`,
  "headings without a name": (n) => `STT,Nhiệm vụ${",x".repeat(Math.min(n, 990))}\n1,a\n`,
  "rows of bad days": (n) => HEAD + times(n, (i) => `${i + 1},a,32/13/2026,31/02/2026,\n`),
  "coordinators of one task": (n) => `${HEAD}1,a,,,"${"Sở A;".repeat(n)}"\n`,
  "damaged letters": (n) => HEAD + times(n, (i) => `${i + 1},"a\u0301 \u00A0Ð \u200B",,,\n`),
  "spaces of one cell": (n) => `${HEAD}1,a${" ".repeat(n)}b,,,\n`,
  "marks of one cell": (n) => `${HEAD}1,a${"\u0301".repeat(n)}b,,,\n`,
  "parted marks of one cell": (n) => `${HEAD}1,a${" \u0301".repeat(n)}b,,,\n`,
  "brackets of one heading": (n) => `STT,Nhiệm vụ,${"(".repeat(n)}\n1,a,b\n`,
  "units of one heading": (n) => `STT,Nhiệm vụ,${"cơ quan ".repeat(n)}\n1,a,b\n`,
};

/** Texts of JSON. */
export const JSON_TEXTS: Readonly<Record<string, (n: number) => string>> = {
  tasks: (n) => `[${many(n, (i) => `{"id": "${i}", "title": "Việc thứ ${i}", "dueOn": "2026-05-20"}`)}]`,
  "tasks of one id": (n) => `[${many(n, () => '{"id": "1", "title": "a"}')}]`,
  "keys that nobody knows": (n) => object(times(n, (i) => `, "k${i}": 1`)),
  "keys that are nearly known": (n) => object(times(n, (i) => `, "dueOn${i}": 1`)),
  "keys of one name": (n) => object(', "dueOn": null'.repeat(n)),
  "keys of extra": (n) => object(`, "extra": {${many(n, (i) => `"k${i}": "x"`)}}`),
  "one long key": (n) => object(`, "${"k".repeat(n)}": 1`),
  "one long key of extra": (n) => object(`, "extra": {"${"k".repeat(n)}": "x"}`),
  "digits of one number": (n) => object(`, "multiUnit": ${"1".repeat(n)}`),
  "levels of brackets": (n) => `[${"[".repeat(n)}${"]".repeat(n)}]`,
  "letters of one text": (n) => object(`, "assignedBy": "${"a".repeat(n)}"`),
  "escapes of one text": (n) => object(`, "assignedBy": "${"\\u0301".repeat(n)}"`),
  "events of one task": (n) =>
    object(
      `, "events": [${many(n, (i) => `{"type": "progressReported", "on": "2026-02-${String(1 + (i % 28)).padStart(2, "0")}"}`)}]`,
    ),
  "events that nobody knows": (n) => object(`, "events": [${many(n, (i) => `{"type": "x${i}", "on": "2026-02-30"}`)}]`),
  coordinators: (n) => object(`, "coordinators": [${many(n, (i) => `"Sở ${i}"`)}]`),
  units: (n) => `{"tasks": [], "units": [${many(n, (i) => `"Sở ${i}"`)}]}`,
  reports: (n) =>
    `{"tasks": [], "reports": [${many(n, (i) => `{"provision": "lao-cai/22.1", "period": "2026-Q1", "unit": "Sở ${i}", "on": "2026-04-01"}`)}]}`,
  meetings: (n) => `{"tasks": [], "meetings": [${many(n, () => '{"type": "partyCommittee", "on": "2026-04-01"}')}]}`,
  "classified tasks of as many units": (n) =>
    `[${many(n, (i) => `{"id": "${i}", "title": "a", "lead": "Sở ${i}", "secrecy": "${i % 2 === 0 ? "none" : "secret"}"}`)}]`,
  spaces: (n) => `[${" ".repeat(n)}]`,
  "values that are no tasks": (n) => `[${many(n, () => "1")}]`,
};

/** Texts of JSON Lines. */
export const LINE_TEXTS: Readonly<Record<string, (n: number) => string>> = {
  tasks: (n) => times(n, (i) => `{"id": "${i}", "title": "Việc thứ ${i}", "dueOn": "2026-05-20"}\n`),
  "empty lines": (n) => `{"id": "1", "title": "a"}${"\n".repeat(n)}`,
  "broken lines": (n) => "{\n".repeat(n),
  "keys of one name": (n) => `{"id": "1"${', "dueOn": null'.repeat(n)}}`,
  "lines of one key twice": (n) => '{"id": "1", "id": "2"}\n'.repeat(n),
  "carriage returns": (n) => `{"id": "1", "title": "a"}${"\r".repeat(n)}`,
};

/** Texts of YAML, for regulations. */
export const YAML_TEXTS: Readonly<Record<string, (n: number) => string>> = {
  anchors: (n) => times(n, (i) => `k${i}: &a${i} x\n`),
  aliases: (n) => `a: &a {x: 1}\nb: [${many(n, () => "*a")}]\n`,
  keys: (n) => times(n, (i) => `k${i}: 1\n`),
  "keys of one name": (n) => "id: x\n".repeat(n),
  "items of one list": (n) => `rules: [${many(n, () => "{}")}]\n`,
  "levels of lists": (n) => `rules: ${"[".repeat(n)}${"]".repeat(n)}\n`,
  "levels by indentation": (n) => times(Math.min(n, 400), (i) => `${" ".repeat(i)}a:\n`),
  "digits of one number": (n) => `id: ${"1".repeat(n)}\n`,
  comments: (n) => "# x\n".repeat(n),
  documents: (n) => "--- x\n".repeat(n),
  tags: (n) => `a: ${"!x ".repeat(n)}\n`,
  quotes: (n) => `a: ${'"'.repeat(n)}\n`,
  "lines of one text": (n) => `a: |\n${"  x\n".repeat(n)}`,
};

/** Printed deadlines; most are refused for their length alone. */
export const DEADLINES: Readonly<Record<string, (n: number) => string>> = {
  digits: (n) => "1".repeat(n),
  days: (n) => "20/5/2026, ".repeat(n),
  "days without a year": (n) => "20/5-".repeat(n),
  months: (n) => `tháng ${"5, ".repeat(n)}6/2026`,
  quarters: (n) => `quý ${"i - ".repeat(n)}ii`,
  numerals: (n) => `quý ${"i ".repeat(n)}`,
  limits: (n) => "trước ".repeat(n),
  "limits before a day": (n) => `${"trước ".repeat(n)}20/5/2026`,
  hours: (n) => `trước ${"10 giờ 30 phút ".repeat(n)}ngày 20/5/2026`,
  spaces: (n) => `trước ngày 20${" ".repeat(n)}/5/2026`,
  "spaces of every kind": (n) => `trước${"\u00A0 \u200B".repeat(n)}20/5/2026`,
  spans: (n) => "30 ngày làm việc ".repeat(n),
  "spans from an event": (n) => `${"trong 03 (ba) tháng kể từ ".repeat(n)}ngày ký`,
  documents: (n) => "theo số 12/UBND ngày 20/5 ".repeat(n),
  "days counted back": (n) => "mười ngày trước ".repeat(n),
  lines: (n) => "\n20/5".repeat(n),
  marks: (n) => `tru${"\u031B".repeat(n)}ớc ngày 20/5/2026`,
  unnamed: (n) => `${"ngày làm việc cuối cùng của ".repeat(n)}tháng 6`,
};
