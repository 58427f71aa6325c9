import type { Bilingual, Language } from "../errors.js";
import {
  type Coverage,
  type CoveredProvision,
  NOT_COMPUTED_REASONS,
  REASON_MEANINGS,
} from "../profiles/accounting/index.js";
import { citation, type Reader, ruleText, say } from "./audience.js";
import { type Block, type Cell, type CsvRows, cell, heading, list, text } from "./block.js";
import { profileHead } from "./profile-head.js";
import { both } from "./wording.js";
import { NOT_COMPUTED } from "./words/not-computed.js";

/** Parts of a profile that serve a provision without being a rule. */
const PARTS: Readonly<Record<string, Bilingual>> = {
  effect: both("ngày hiệu lực", "the day of effect"),
  status: both("từ chỉ trạng thái", "the status words"),
  confirmation: both("người xác nhận", "who confirms"),
  secrecy: both("hồ sơ nhiệm vụ mật", "the records of classified tasks"),
};

/** What serves a provision: a rule with its words, or a part of the profile. */
export const servedWords = (id: string, reader: Reader): string =>
  (Object.hasOwn(PARTS, id) ? PARTS[id]?.[reader.lang] : undefined) ?? `${id}: ${ruleText(id, reader)}`;

/** Why a provision is not computed, in words. */
export const whyNot = ({ reason, note }: CoveredProvision, lang: Language): string => {
  if (reason === undefined) return say(lang, "không có quy tắc nào", "no rule serves it");
  const words = `${say(lang, "không tính", "not computed")}: ${NOT_COMPUTED[reason][lang]}`;
  return note === undefined ? words : `${words}. ${note[lang]}`;
};

/** The part of a served provision that is not computed, and why. */
export const partWords = ({ part }: CoveredProvision, lang: Language): string[] =>
  part === undefined
    ? []
    : [`${say(lang, "Phần không tính", "Part not computed")} (${NOT_COMPUTED[part.reason][lang]}): ${part.note[lang]}`];

const row = (provision: CoveredProvision, reader: Reader): Cell[] => {
  const { id, served } = provision;
  return [
    cell(id),
    cell(citation(id, reader)),
    served.length === 0
      ? cell(whyNot(provision, reader.lang), "quiet")
      : cell(
          [...served.map((one) => servedWords(one, reader)), ...partWords(provision, reader.lang)].join("\n"),
          "done",
        ),
  ];
};

/** `{ scope: 5, … }`, the reasons in the order of their list. */
const countReasons = ({ provisions }: Coverage) =>
  NOT_COMPUTED_REASONS.map((reason) => ({
    reason,
    count: provisions.filter((one) => one.served.length === 0 && one.reason === reason).length,
  })).filter(({ count }) => count > 0);

/** How many provisions there are, how many are served, and how many are not computed for which reason. */
export const totalWords = (coverage: Coverage, lang: Language): string => {
  const { provisions } = coverage;
  const served = provisions.filter((one) => one.served.length > 0).length;
  const reasons = countReasons(coverage).map(({ reason, count }) => `${NOT_COMPUTED[reason][lang]} ${count}`);
  const why = reasons.length === 0 ? "" : ` (${reasons.join(", ")})`;
  return say(
    lang,
    `Tổng: ${provisions.length} điều khoản; ${served} được tính, ${provisions.length - served} không tính${why}.`,
    `Total: ${provisions.length} provisions; ${served} served, ${provisions.length - served} not computed${why}.`,
  );
};

/** Every provision of a regulation in the order of its text, and what becomes of it. */
export const coverageView = (coverage: Coverage, reader: Reader): Block[] => {
  const { lang, profile } = reader;
  return [
    ...profileHead(profile, lang),
    text(""),
    {
      kind: "table",
      columns: [
        { head: say(lang, "Mã", "Id"), max: 28 },
        { head: say(lang, "Điều khoản", "Provision"), max: 30, flex: true },
        { head: say(lang, "Quy tắc, hoặc vì sao không tính", "Rules, or why not computed"), flex: true },
      ],
      rows: coverage.provisions.map((provision) => row(provision, reader)),
    },
    text(`\n${totalWords(coverage, lang)}`, "strong"),
    ...legend(coverage, reader),
  ];
};

const legend = (coverage: Coverage, { lang }: Reader): Block[] => {
  const reasons = countReasons(coverage);
  if (reasons.length === 0) return [];
  return [
    heading(say(lang, "Lý do không tính", "Reasons for not computing")),
    list(reasons.map(({ reason, count }) => cell(`${REASON_MEANINGS[reason][lang]} (${count})`, "quiet"))),
  ];
};

export const coverageRows = ({ provisions }: Coverage, reader: Reader): CsvRows => {
  const { lang } = reader;
  return [
    [
      say(lang, "Mã", "Id"),
      say(lang, "Điều khoản", "Provision"),
      say(lang, "Quy tắc", "Rules"),
      say(lang, "Lý do không tính", "Why not computed"),
      say(lang, "Ghi chú", "Note"),
    ],
    ...provisions.map(({ id, served, part, reason = part?.reason, note = part?.note }) => [
      id,
      citation(id, reader),
      served.join("; "),
      reason === undefined ? null : NOT_COMPUTED[reason][lang],
      note === undefined ? null : note[lang],
    ]),
  ];
};
