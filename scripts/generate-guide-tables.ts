/**
 * Writes the tables of docs/write-a-regulation.md and its Vietnamese twin: every fact, phase, cell and role in a sentence, out
 * of the closed lists. `--check` fails when they are stale; a word without a sentence does not compile.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Bilingual, Language } from "../src/errors.js";
import { FACTS } from "../src/language/condition.js";
import { CELL_SENTENCE, FACT_SENTENCE, PHASE_SENTENCE, ROLE_SENTENCE } from "./pages/condition-words.js";
import { writeOrCheck } from "./write-or-check.js";

const FROM = "<!-- generated: npm run generate -->";
const TO = "<!-- end of generated -->";
const PAGES: Readonly<Record<Language, string>> = {
  vi: "docs/write-a-regulation.vi.md",
  en: "docs/write-a-regulation.md",
};

const TYPES: Readonly<Record<(typeof FACTS)[keyof typeof FACTS], Bilingual>> = {
  boolean: { vi: "true, false", en: "true, false" },
  number: { vi: "số", en: "a number" },
  string: { vi: "một từ", en: "a word" },
};

const facts = (lang: Language): readonly string[] => [
  lang === "vi" ? "Điều hỏi được về một nhiệm vụ (`fact`):" : "What can be asked of a task (`fact`):",
  "",
  lang === "vi" ? "| fact | giá trị | nghĩa |" : "| fact | value | meaning |",
  "|---|---|---|",
  ...(Object.keys(FACTS) as (keyof typeof FACTS)[]).map(
    (name) => `| \`${name}\` | ${TYPES[FACTS[name]][lang]} | ${FACT_SENTENCE[name][lang]} |`,
  ),
  "",
];

const table = (title: string, sentences: Readonly<Record<string, Bilingual>>, lang: Language): readonly string[] => [
  title,
  "",
  lang === "vi" ? "| mã | nghĩa |" : "| id | meaning |",
  "|---|---|",
  ...Object.entries(sentences).map(([id, words]) => `| \`${id}\` | ${words[lang]} |`),
  "",
];

const say = (lang: Language, vi: string, en: string): string => (lang === "vi" ? vi : en);

const tables = (lang: Language): string =>
  [
    ...facts(lang),
    ...table(say(lang, "Giai đoạn (`phase`):", "Phases (`phase`):"), PHASE_SENTENCE, lang),
    ...table(say(lang, "Nhóm (`cell`):", "Cells (`cell`):"), CELL_SENTENCE, lang),
    ...table(
      say(
        lang,
        "Vai trò thường dùng (`actors`); thêm được vai trò khác:",
        "Common roles (`actors`); others may be added:",
      ),
      ROLE_SENTENCE,
      lang,
    ),
  ].join("\n");

for (const lang of ["vi", "en"] as const) {
  const file = fileURLToPath(new URL(`../${PAGES[lang]}`, import.meta.url));
  const page = readFileSync(file, "utf8");
  const [before, rest] = page.split(FROM);
  const after = rest?.split(TO)[1];
  if (before === undefined || after === undefined) throw new Error(`${file}: ${FROM} … ${TO} is missing`);
  writeOrCheck(file, `${before}${FROM}\n${tables(lang)}${TO}${after}`);
}
