import type { Language } from "../errors.js";
import type { Profile } from "../profiles/profile.js";
import { cite } from "../profiles/provision.js";
import type { Rule } from "../profiles/rule.js";
import { type Block, type Cell, type CsvRows, cell, heading, type Table, text, title } from "./block.js";
import { profileHead } from "./profile-head.js";
import { readingWords, say } from "./reader.js";
import { DERIVED_STATE, TOPIC } from "./wording.js";
import { dayWord } from "./words/days.js";
import { limitWords } from "./words/limits.js";

/** The languages a page shows: one for people at a terminal, both in a document. */
export type Languages = readonly Language[];

const each = (languages: Languages, words: (lang: Language) => string): string => languages.map(words).join("\n");

const article = ({ provision }: Rule): string => /\/(?:qd\.)?(\d+)/.exec(provision)?.[1] ?? "0";

const who = (rule: Rule, profile: Profile, lang: Language): string => {
  const name = (actor: string): string => profile.actors[actor]?.[lang] ?? actor;
  const to = (rule.recipients ?? []).map(name).join("; ");
  return to === "" ? name(rule.actor) : `${name(rule.actor)} → ${to}`;
};

const what = (rule: Rule, lang: Language): string =>
  "action" in rule ? `${rule.text[lang]}: ${rule.action[lang]}` : rule.text[lang];

const ruleRow = (rule: Rule, profile: Profile, languages: Languages): Cell[] => [
  cell(each(languages, (lang) => cite(rule.provision)[lang])),
  cell(each(languages, (lang) => who(rule, profile, lang))),
  cell(each(languages, (lang) => what(rule, lang))),
  cell(each(languages, (lang) => limitWords(rule, profile, lang))),
];

const ruleBlocks = (profile: Profile, lang: Language, languages: Languages): Block[] => {
  const articles = new Map<string, Rule[]>();
  for (const rule of profile.rules) articles.set(article(rule), [...(articles.get(article(rule)) ?? []), rule]);
  const inOrder = [...articles].sort(([a], [b]) => Number(a) - Number(b));
  return inOrder.flatMap(([number, rules]): Block[] => {
    const table: Table = {
      kind: "table",
      columns: [
        { head: say(lang, "Căn cứ", "Provision"), max: 27, flex: true },
        { head: say(lang, "Ai → cho ai", "Who → to whom"), flex: true },
        { head: say(lang, "Việc gì", "What"), flex: true },
        { head: say(lang, "Thời hạn", "Limit"), flex: true },
      ],
      rows: rules.map((rule) => ruleRow(rule, profile, languages)),
    };
    return [
      heading(
        languages
          .map((one) => (number === "0" ? say(one, "Khác", "Other") : say(one, `Điều ${number}`, `Article ${number}`)))
          .join(" · "),
      ),
      table,
    ];
  });
};

const closingTables = (profile: Profile, lang: Language, languages: Languages): Block[] => [
  heading(
    say(
      lang,
      `Trạng thái nhiệm vụ (${cite(profile.statusProvision).vi})`,
      `Statuses of a task (${cite(profile.statusProvision).en})`,
    ),
  ),
  {
    kind: "table",
    columns: [{ head: say(lang, "Mã", "Id") }, { head: say(lang, "Tên", "Name"), flex: true }],
    rows: profile.statuses.map(({ id, name }) => [cell(id), cell(each(languages, (one) => name[one]))]),
  },
  heading(say(lang, "Tham số (văn bản không cho con số)", "Parameters (the text gives no number)")),
  {
    kind: "table",
    columns: [
      { head: say(lang, "Tên", "Name") },
      { head: say(lang, "Giá trị", "Value"), align: "right" },
      { head: say(lang, "Ý nghĩa", "Meaning"), flex: true },
    ],
    rows: Object.entries(profile.parameters).map(([name, { value, text: words }]) => [
      cell(name),
      cell(value === null ? "—" : String(value)),
      cell(each(languages, (one) => words[one])),
    ]),
  },
  heading(say(lang, `Cách hiểu đã dùng (${profile.readings.length})`, `Readings used (${profile.readings.length})`)),
  {
    kind: "table",
    columns: [
      { head: say(lang, "Mã", "Code") },
      { head: say(lang, "Câu hỏi", "Question"), flex: true },
      { head: say(lang, "Cách hiểu", "Reading"), flex: true },
    ],
    rows: profile.readings.map((reading) => [
      cell(reading.code),
      cell(each(languages, (one) => reading.question[one])),
      cell(each(languages, (one) => readingWords(reading, one))),
    ]),
  },
];

const effectWords = ({ effect }: Profile, lang: Language): string =>
  effect.provision === null ? effect.text[lang] : `${cite(effect.provision)[lang]}: ${effect.text[lang]}`;

/** A regulation for a reader of law: article by article, who must do what by when, then statuses, parameters, readings. */
export const profileView = (profile: Profile, lang: Language, languages: Languages): Block[] => [
  ...languages.flatMap((one) => profileHead(profile, one)),
  ...languages.map((one) => text(effectWords(profile, one))),
  ...ruleBlocks(profile, lang, languages),
  ...closingTables(profile, lang, languages),
];

export const profileRows = (profile: Profile, lang: Language): CsvRows => [
  [
    say(lang, "Điều khoản", "Provision"),
    say(lang, "Căn cứ", "Citation"),
    say(lang, "Loại", "Kind"),
    say(lang, "Chủ đề", "Topic"),
    say(lang, "Ai → cho ai", "Who → to whom"),
    say(lang, "Việc gì", "What"),
    say(lang, "Thời hạn", "Limit"),
  ],
  ...profile.rules.map((rule) => [
    rule.provision,
    cite(rule.provision)[lang],
    rule.kind,
    TOPIC[rule.topic][lang],
    who(rule, profile, lang),
    what(rule, lang),
    limitWords(rule, profile, lang),
  ]),
];

/** The regulations there are. */
export const profileListView = (profiles: readonly Profile[], lang: Language): Block[] => [
  title(say(lang, "Các quy chế có sẵn", "Built-in regulations")),
  text(""),
  {
    kind: "table",
    columns: [
      { head: say(lang, "Mã", "Id") },
      { head: say(lang, "Quy chế", "Regulation"), flex: true },
      { head: say(lang, "Số", "Number"), max: 20 },
      { head: say(lang, "Hiệu lực từ", "In force from"), max: 12 },
      { head: say(lang, "Tình trạng", "Standing"), max: 22 },
      { head: say(lang, "Quy tắc", "Rules"), align: "right" },
    ],
    rows: profiles.map((profile) => [
      cell(profile.id, "strong"),
      cell(profile.title[lang]),
      cell(profile.number ?? "—"),
      cell(profile.effect.from === null ? "—" : dayWord(profile.effect.from, lang)),
      cell(DERIVED_STATE[profile.standing][lang], profile.standing === "inForce" ? undefined : "late"),
      cell(String(profile.rules.length)),
    ]),
  },
];

export const profileListRows = (profiles: readonly Profile[], lang: Language): CsvRows => [
  [
    say(lang, "Mã", "Id"),
    say(lang, "Quy chế", "Regulation"),
    say(lang, "Số", "Number"),
    say(lang, "Hiệu lực từ", "In force from"),
    say(lang, "Tình trạng", "Standing"),
  ],
  ...profiles.map(({ id, title: name, number, effect, standing }) => [
    id,
    name[lang],
    number,
    effect.from,
    DERIVED_STATE[standing][lang],
  ]),
];
