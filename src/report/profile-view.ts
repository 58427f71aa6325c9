import type { Language } from "../errors.js";
import type { RuleId } from "../language/anchor.js";
import { builtOnOf } from "../language/built-on.js";
import type { Profile } from "../language/profile.js";
import { type Rule, ruleId } from "../language/rule.js";
import { kindOf } from "../language/rule-kind.js";
import { citation, readingWords, say } from "./audience.js";
import { type Block, type Cell, type CsvRows, cell, heading, list, type Table, text, title } from "./block.js";
import { builtOnWords, profileHead } from "./profile-head.js";
import { versionLines } from "./profile-page/versions.js";
import { DERIVED_STATE, TOPIC } from "./wording.js";
import { bearerWords, recipientWords } from "./words/counting.js";
import { dayWord } from "./words/days.js";
import { limitWords } from "./words/limits.js";

/** The regulation that each rule comes from, when a view names it. */
type Origins = Readonly<Record<RuleId, string>>;

const article = ({ provision }: Rule): string => /\/(?:qd\.)?(\d+)/.exec(provision)?.[1] ?? "0";

const who = (rule: Rule, profile: Profile, lang: Language): string => {
  const to = recipientWords(rule, profile, lang).join("; ");
  const bearer = bearerWords(rule.bearer, profile, lang);
  return to === "" ? bearer : `${bearer} → ${to}`;
};

const what = (rule: Rule, lang: Language): string =>
  rule.action === undefined ? rule.text[lang] : `${rule.text[lang]}: ${rule.action[lang]}`;

const ruleRow = (rule: Rule, profile: Profile, lang: Language, origins: Origins | undefined): Cell[] => [
  cell(citation(rule.provision, { lang, profile })),
  cell(who(rule, profile, lang)),
  cell(what(rule, lang)),
  cell(limitWords(rule, profile, lang)),
  ...(origins === undefined ? [] : [cell(origins[ruleId(rule)] ?? profile.id, "quiet")]),
];

const ruleBlocks = (profile: Profile, lang: Language, origins: Origins | undefined): Block[] => {
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
        ...(origins === undefined ? [] : [{ head: say(lang, "Lấy từ", "From"), max: 20 }]),
      ],
      rows: rules.map((rule) => ruleRow(rule, profile, lang, origins)),
    };
    const name = number === "0" ? say(lang, "Khác", "Other") : say(lang, `Điều ${number}`, `Article ${number}`);
    return [heading(name), table];
  });
};

const statusPlace = (profile: Profile, lang: Language): string =>
  profile.statusProvision === null
    ? say(lang, "văn bản không nêu từ", "the text names none")
    : citation(profile.statusProvision, { lang, profile });

const closingTables = (profile: Profile, lang: Language): Block[] => [
  heading(
    say(
      lang,
      `Trạng thái nhiệm vụ (${statusPlace(profile, lang)})`,
      `Statuses of a task (${statusPlace(profile, lang)})`,
    ),
  ),
  {
    kind: "table",
    columns: [{ head: say(lang, "Mã", "Id") }, { head: say(lang, "Tên", "Name"), flex: true }],
    rows: profile.statuses.map(({ id, name }) => [cell(id), cell(name[lang])]),
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
      cell(words[lang]),
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
      cell(reading.question[lang]),
      cell(readingWords(reading, lang)),
    ]),
  },
];

const effectWords = (profile: Profile, lang: Language): string => {
  const { provision, text: words } = profile.effect;
  return provision === null ? words[lang] : `${citation(provision, { lang, profile })}: ${words[lang]}`;
};

/** The versions of a regulation, where it has several. */
const versionBlocks = (profile: Profile, lang: Language): Block[] => {
  const lines = versionLines(profile, lang);
  return lines.length === 0 ? [] : [heading(say(lang, "Các bản", "Versions")), list(lines.map((line) => cell(line)))];
};

/** A regulation for a reader of law: article by article, who must do what by when, then statuses, parameters, readings. */
export const profileView = (profile: Profile, lang: Language, origins?: Origins): Block[] => [
  ...profileHead(profile, lang),
  text(effectWords(profile, lang)),
  ...versionBlocks(profile, lang),
  ...ruleBlocks(profile, lang, origins),
  ...closingTables(profile, lang),
];

export const profileRows = (profile: Profile, lang: Language, origins?: Origins): CsvRows => [
  [
    say(lang, "Điều khoản", "Provision"),
    say(lang, "Căn cứ", "Citation"),
    say(lang, "Loại", "Kind"),
    say(lang, "Chủ đề", "Topic"),
    say(lang, "Ai → cho ai", "Who → to whom"),
    say(lang, "Việc gì", "What"),
    say(lang, "Thời hạn", "Limit"),
    ...(origins === undefined ? [] : [say(lang, "Lấy từ", "From")]),
  ],
  ...profile.rules.map((rule) => [
    rule.provision,
    citation(rule.provision, { lang, profile }),
    kindOf(rule),
    TOPIC[rule.topic][lang],
    who(rule, profile, lang),
    what(rule, lang),
    limitWords(rule, profile, lang),
    ...(origins === undefined ? [] : [origins[ruleId(rule)] ?? profile.id]),
  ]),
];

/** A regulation that does not give its own head says so wherever it is listed. */
const listedStanding = (profile: Profile, lang: Language): string => {
  const words = DERIVED_STATE[profile.standing][lang];
  const isWhole = (builtOnOf(profile)?.missing ?? []).length === 0;
  return isWhole ? words : say(lang, `${words}, chưa có hiệu lực`, `${words}, without effect`);
};

/** The regulations there are. */
export const profileListView = (profiles: readonly Profile[], lang: Language): Block[] => [
  title(say(lang, "Các quy chế", "Regulations")),
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
      cell([profile.title[lang], builtOnWords(profile, lang)].filter((words) => words !== null).join("\n")),
      cell(profile.number ?? "—"),
      cell(profile.effect.from === null ? "—" : dayWord(profile.effect.from, lang)),
      cell(listedStanding(profile, lang), profile.standing === "inForce" ? undefined : "late"),
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
    say(lang, "Xây trên", "Built on"),
  ],
  ...profiles.map((profile) => [
    profile.id,
    profile.title[lang],
    profile.number,
    profile.effect.from,
    listedStanding(profile, lang),
    builtOnWords(profile, lang),
  ]),
];
