import type { Language } from "../../errors.js";
import { citeIn } from "../../language/built-on.js";
import type { Profile } from "../../language/profile.js";
import { type CalendarBearer, type Modality, type Rule, ruleId } from "../../language/rule.js";
import { anchorOf, isJudged, isRequirement, isState, kindOf, type RuleKind } from "../../language/rule-kind.js";
import { RULE_KIND } from "../../language/words/rule-kinds.js";
import { citation, say } from "../audience.js";
import type { Block, Cell } from "../block.js";
import { both, TOPIC, type Words } from "../wording.js";
import { conditionWords } from "../words/conditions.js";
import { bearerWords, countingParts, fulfilledParts, recipientWords } from "../words/counting.js";
import { anchorWords, limitWords } from "../words/limits.js";
import { label, row, type Say, sideBySide } from "./bilingual.js";

const FULFILLED: Words<RuleKind> = {
  deadline: both("Xong khi", "Fulfilled by"),
  recurrence: both("Xong khi", "Fulfilled by"),
  state: both("Đã xử lý khi", "Handled by"),
  judged: both("Đã xử lý khi", "Handled by"),
  requirement: both("Xong khi", "Fulfilled by"),
  right: both("Đã dùng khi", "Used by"),
};

/** How a rule binds, in words. */
export const MODALITY: Words<Modality> = {
  must: both("phải làm", "must"),
  may: both("được làm", "may"),
  answers: both("hệ quả, không phải làm gì", "a consequence, nobody has to act"),
};

const SEVERITY = { info: both("lưu ý", "remark"), warning: both("cảnh báo", "warning") } as const;

const PER: Words<CalendarBearer> = {
  body: both("từng đơn vị", "every unit"),
  office: both("cả cơ quan", "the body as a whole"),
  task: both("từng nhiệm vụ chưa xong", "every open task"),
};

const sentence = (words: string): string => words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);

/** What the limit of a rule is called: a requirement asks for something, a threshold is reached. */
const limitLabel = (rule: Rule): string => {
  if (isRequirement(rule)) return label("Yêu cầu", "Asks");
  return isState(rule) || isJudged(rule) ? label("Đạt ngưỡng", "Reached") : label("Thời hạn", "Limit");
};

const whoRows = (rule: Rule, profile: Profile): Cell[][] => {
  const { bearer, recipients = [], trigger } = rule;
  const each = (lang: Language): string =>
    "calendar" in trigger && trigger.per !== "office" ? ` (${PER[trigger.per][lang]})` : "";
  return [
    row(label("Ai", "Who"), (lang) => `${bearerWords(bearer, profile, lang)}${each(lang)}`),
    ...(recipients.length === 0
      ? []
      : [row(label("Cho ai", "To whom"), (lang) => recipientWords(rule, profile, lang).join("; "))]),
  ];
};

const timeRows = (rule: Rule, profile: Profile): Cell[][] => {
  const { when } = rule;
  const counting: Say = (lang) => sentence(countingParts(rule, profile, lang).join("; "));
  const fulfilled: Say = (lang) => sentence(fulfilledParts(rule, lang).join(say(lang, " hoặc ", " or ")));
  const after = anchorOf(rule);
  return [
    ...(when === undefined ? [] : [row(label("Khi", "When"), (lang) => sentence(conditionWords(when, lang)))]),
    ...(after === null
      ? []
      : [row(label("Mốc", "Counted from"), (lang) => sentence(anchorWords(after, profile, lang)))]),
    row(limitLabel(rule), (lang) => sentence(limitWords(rule, profile, lang))),
    ...(counting("vi") === "" ? [] : [row(label("Cách đếm", "Counting"), counting)]),
    ...(fulfilled("vi") === "" ? [] : [row(label(FULFILLED[kindOf(rule)].vi, FULFILLED[kindOf(rule)].en), fulfilled)]),
  ];
};

/** What a page may add to the table of a rule. */
export interface RuleNotes {
  /** The regulation that the rule comes from, when that is asked for. */
  readonly origin?: string;
}

const modalityWords = ({ modality, invoked }: Rule, lang: Language): string =>
  `${MODALITY[modality][lang]}${invoked === true ? say(lang, ", nếu có", ", if any") : ""}`;

/** One rule in words, in both languages: who, what, to whom, when, the limit and its counting. */
export const ruleTable = (rule: Rule, profile: Profile, { origin }: RuleNotes = {}): Block => {
  const { serves = [], text, topic, action, trigger } = rule;
  const served: Say = (lang) => serves.map((id) => citation(id, { lang, profile })).join("; ");
  return sideBySide(ruleId(rule), [
    row(label("Loại", "Kind"), (lang) => `${sentence(RULE_KIND[kindOf(rule)][lang])} · ${TOPIC[topic][lang]}`),
    row(label("Việc", "What"), (lang) => text[lang]),
    row(label("Tính chất", "Modality"), (lang) => sentence(modalityWords(rule, lang))),
    ...(action === undefined ? [] : [row(label("Phải làm", "Must do"), (lang) => action[lang])]),
    ...whoRows(rule, profile),
    ...timeRows(rule, profile),
    ...("severity" in trigger
      ? [row(label("Mức", "Severity"), (lang) => sentence(SEVERITY[trigger.severity][lang]))]
      : []),
    ...(serves.length === 0 ? [] : [row(label("Thực hiện cả", "Also serves"), served)]),
    ...(origin === undefined ? [] : [row(label("Lấy từ quy chế", "Comes from"), () => origin)]),
  ]);
};

/** Where the rule is told, for a provision that another article's rule serves too. */
export const seeRule = (rule: Rule, profile: Profile): string => {
  const { vi, en } = citeIn(rule.provision, profile);
  return `Xem ${vi} · See ${en} (${ruleId(rule)})`;
};
