import type { Language } from "../../errors.js";
import type { Profile } from "../../language/profile.js";
import { cite } from "../../language/provision.js";
import { type Rule, ruleId } from "../../language/rule.js";
import { citation, say } from "../audience.js";
import type { Block, Cell } from "../block.js";
import { both, TOPIC, type Words } from "../wording.js";
import { conditionWords } from "../words/conditions.js";
import { countingParts, fulfilledParts } from "../words/counting.js";
import { anchorWords, limitWords } from "../words/limits.js";
import { label, row, type Say, sideBySide } from "./bilingual.js";

export const KIND: Words<Rule["kind"]> = {
  deadline: both("thời hạn", "deadline"),
  recurrence: both("định kỳ", "recurrence"),
  threshold: both("ngưỡng", "threshold"),
  judgedThreshold: both("ngưỡng do xem xét", "threshold left to judgement"),
  requirement: both("yêu cầu", "requirement"),
  right: both("quyền", "right"),
};

const FULFILLED: Words<Rule["kind"]> = {
  deadline: both("Xong khi", "Fulfilled by"),
  recurrence: both("Xong khi", "Fulfilled by"),
  threshold: both("Đã xử lý khi", "Handled by"),
  judgedThreshold: both("Đã xử lý khi", "Handled by"),
  requirement: both("Xong khi", "Fulfilled by"),
  right: both("Đã dùng khi", "Used by"),
};

const SEVERITY = { info: both("lưu ý", "remark"), warning: both("cảnh báo", "warning") } as const;

const OF = {
  unit: both("từng đơn vị", "every unit"),
  body: both("cả cơ quan", "the body as a whole"),
  openTask: both("từng nhiệm vụ chưa xong", "every open task"),
} as const;

const sentence = (words: string): string => words.charAt(0).toLocaleUpperCase("vi") + words.slice(1);

/** What the limit of a rule is called: a requirement asks for something, a threshold is reached. */
const limitLabel = (rule: Rule): string => {
  if (rule.kind === "requirement") return label("Yêu cầu", "Asks");
  return rule.kind === "threshold" || rule.kind === "judgedThreshold"
    ? label("Đạt ngưỡng", "Reached")
    : label("Thời hạn", "Limit");
};

const whoRows = ({ actor, recipients = [], ...rule }: Rule, { actors }: Profile): Cell[][] => {
  const name = (id: string, lang: Language): string => actors[id]?.[lang] ?? id;
  const each = (lang: Language): string =>
    rule.kind === "recurrence" && rule.of !== "body" ? ` (${OF[rule.of][lang]})` : "";
  return [
    row(label("Ai", "Who"), (lang) => `${name(actor, lang)}${each(lang)}`),
    ...(recipients.length === 0
      ? []
      : [row(label("Cho ai", "To whom"), (lang) => recipients.map((one) => name(one, lang)).join("; "))]),
  ];
};

const timeRows = (rule: Rule, profile: Profile): Cell[][] => {
  const { when } = rule;
  const counting: Say = (lang) => sentence(countingParts(rule, profile, lang).join("; "));
  const fulfilled: Say = (lang) => sentence(fulfilledParts(rule, lang).join(say(lang, " hoặc ", " or ")));
  const after = "after" in rule ? rule.after : null;
  return [
    ...(when === undefined ? [] : [row(label("Khi", "When"), (lang) => sentence(conditionWords(when, lang)))]),
    ...(after === null
      ? []
      : [row(label("Mốc", "Counted from"), (lang) => sentence(anchorWords(after, profile, lang)))]),
    row(limitLabel(rule), (lang) => sentence(limitWords(rule, profile, lang))),
    ...(counting("vi") === "" ? [] : [row(label("Cách đếm", "Counting"), counting)]),
    ...(fulfilled("vi") === "" ? [] : [row(label(FULFILLED[rule.kind].vi, FULFILLED[rule.kind].en), fulfilled)]),
  ];
};

/** What a page may add to the table of a rule. */
export interface RuleNotes {
  /** The regulation that the rule comes from, when that is asked for. */
  readonly origin?: string;
}

/** One rule in words, in both languages: who, what, to whom, when, the limit and its counting. */
export const ruleTable = (rule: Rule, profile: Profile, { origin }: RuleNotes = {}): Block => {
  const { serves = [], text, topic } = rule;
  const served: Say = (lang) => serves.map((id) => citation(id, { lang, profile })).join("; ");
  return sideBySide(ruleId(rule), [
    row(label("Loại", "Kind"), (lang) => `${sentence(KIND[rule.kind][lang])} · ${TOPIC[topic][lang]}`),
    row(label("Việc", "What"), (lang) => text[lang]),
    ...("action" in rule ? [row(label("Phải làm", "Must do"), (lang) => rule.action[lang])] : []),
    ...whoRows(rule, profile),
    ...timeRows(rule, profile),
    ...("severity" in rule ? [row(label("Mức", "Severity"), (lang) => sentence(SEVERITY[rule.severity][lang]))] : []),
    ...(serves.length === 0 ? [] : [row(label("Thực hiện cả", "Also serves"), served)]),
    ...(origin === undefined ? [] : [row(label("Lấy từ quy chế", "Comes from"), () => origin)]),
  ]);
};

/** Where the rule is told, for a provision that another article's rule serves too. */
export const seeRule = (rule: Rule): string => {
  const { vi, en } = cite(rule.provision);
  return `Xem ${vi} · See ${en} (${ruleId(rule)})`;
};
