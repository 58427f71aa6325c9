import { faultWords } from "../analysis/lint/account-words.js";
import type { Bilingual, Language } from "../errors.js";
import {
  type Coverage,
  type CoverageFault,
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
  (Object.hasOwn(PARTS, id) ? PARTS[id]?.[reader.lang] : undefined) ?? `${ofRule(id, reader)}${ruleText(id, reader)}`;

/** Where a rule stands: in English its id, in Vietnamese nothing, for its words tell it. */
const ofRule = (id: string, { lang }: Reader): string => (lang === "en" ? `${id}: ` : "");

/** Why a provision is not computed, in words. */
export const whyNot = ({ reason, note }: CoveredProvision, lang: Language): string => {
  if (reason === undefined) return say(lang, "CHƯA CÓ quy tắc, chưa có lý do", "NOT YET: no rule, no reason");
  const words = `${say(lang, "không tính", "not computed")}: ${NOT_COMPUTED[reason][lang]}`;
  return note === undefined ? words : `${words}. ${note[lang]}`;
};

/** The part of a served provision that is not computed, and why. */
export const partWords = ({ part }: CoveredProvision, lang: Language): string[] =>
  part === undefined
    ? []
    : [`${say(lang, "Phần không tính", "Part not computed")} (${NOT_COMPUTED[part.reason][lang]}): ${part.note[lang]}`];

/** Officers read places as they are cited; ids stand in the CSV and JSON of both languages. */
const hasIds = ({ lang }: Reader): boolean => lang === "en";

const row = (provision: CoveredProvision, reader: Reader): Cell[] => {
  const { id, served, text: own } = provision;
  return [
    ...(hasIds(reader) ? [cell(id)] : []),
    cell(own === undefined ? citation(id, reader) : `${citation(id, reader)}\n${own[reader.lang]}`),
    served.length === 0
      ? cell(whyNot(provision, reader.lang), provision.reason === undefined ? "late" : "quiet")
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
  const open = provisions.filter((one) => one.served.length === 0 && one.reason === undefined).length;
  const reasons = countReasons(coverage).map(({ reason, count }) => `${NOT_COMPUTED[reason][lang]} ${count}`);
  const why = reasons.length === 0 ? "" : ` (${reasons.join(", ")})`;
  const not = provisions.length - served - open;
  const left = open === 0 ? "" : say(lang, `; ${open} chưa có quy tắc và lý do`, `; ${open} not accounted for`);
  return say(
    lang,
    `Tổng: ${provisions.length} điều khoản; ${served} được tính, ${not} không tính${why}${left}.`,
    `Total: ${provisions.length} provisions; ${served} served, ${not} not computed${why}${left}.`,
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
        ...(hasIds(reader) ? [{ head: "Id", max: 28 }] : []),
        { head: say(lang, "Điều khoản", "Provision"), max: 30, flex: true },
        { head: say(lang, "Quy tắc, hoặc vì sao không tính", "Rules, or why not computed"), flex: true },
      ],
      rows: coverage.provisions.map((provision) => row(provision, reader)),
    },
    text(`\n${totalWords(coverage, lang)}`, "strong"),
    ...faultBlocks(coverage, reader),
    ...noAccount(coverage, reader),
    ...legend(coverage, reader),
  ];
};

/** What the account leaves open, or says wrongly. */
const faultBlocks = ({ faults = [] }: Coverage, { lang, profile }: Reader): Block[] =>
  faults.length === 0
    ? []
    : [
        heading(say(lang, `Chưa ổn (${faults.length})`, `Not in order (${faults.length})`)),
        list(faults.map((fault) => cell(`${fault.path}: ${faultWords(fault, profile)[lang]}`, "late"))),
      ];

/** Without an account of its own, what is missing from a regulation cannot be told. */
const noAccount = ({ provisions }: Coverage, { lang, profile }: Reader): Block[] =>
  profile.accounting !== undefined || provisions.some(({ reason }) => reason !== undefined)
    ? []
    : [
        text(
          say(
            lang,
            "Tệp không có phần accounting: chỉ thấy những điều khoản mà quy tắc nêu, điều khoản bị bỏ sót thì không thấy.",
            "The file has no accounting: only provisions that rules name are seen, and none that was left out.",
          ),
          "quiet",
        ),
      ];

const legend = (coverage: Coverage, { lang }: Reader): Block[] => {
  const reasons = countReasons(coverage);
  if (reasons.length === 0) return [];
  return [
    heading(say(lang, "Lý do không tính", "Reasons for not computing")),
    list(reasons.map(({ reason, count }) => cell(`${REASON_MEANINGS[reason][lang]} (${count})`, "quiet"))),
  ];
};

const faultsAt = (id: string, faults: readonly CoverageFault[], { lang, profile }: Reader): string | null => {
  const words = faults.filter(({ provision }) => provision === id).map((fault) => faultWords(fault, profile)[lang]);
  return words.length === 0 ? null : words.join(" ");
};

export const coverageRows = ({ provisions, faults = [] }: Coverage, reader: Reader): CsvRows => {
  const { lang } = reader;
  return [
    [
      say(lang, "Mã", "Id"),
      say(lang, "Điều khoản", "Provision"),
      say(lang, "Quy tắc", "Rules"),
      say(lang, "Lý do không tính", "Why not computed"),
      say(lang, "Ghi chú", "Note"),
      say(lang, "Chưa ổn", "Not in order"),
    ],
    ...provisions.map(({ id, served, part, reason = part?.reason, note = part?.note }) => [
      id,
      citation(id, reader),
      served.join("; "),
      reason === undefined ? null : NOT_COMPUTED[reason][lang],
      note === undefined ? null : note[lang],
      faultsAt(id, faults, reader),
    ]),
    // A place that nobody names has no row of its own above.
    ...faults
      .filter(({ code }) => code === "gap")
      .map(({ provision }) => [
        provision,
        citation(provision, reader),
        null,
        null,
        null,
        faultsAt(provision, faults, reader),
      ]),
  ];
};
