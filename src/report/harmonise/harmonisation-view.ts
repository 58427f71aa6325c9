import type {
  Candidate,
  Harmonisation,
  Harmonised,
  HarmonisedCandidate,
  HarmonisedRegulation,
  HarmonisedRule,
} from "../../analysis/harmonise/harmonisation.js";
import type { Language } from "../../errors.js";
import { ACT } from "../../language/words/acts.js";
import { say } from "../audience.js";
import { type Block, cell, subheading, type Table, text } from "../block.js";
import { facetWords } from "../comparison/comparison-words.js";
import { type ExportTable, signed } from "../export-table.js";
import { nameIn } from "../sensitivity/sensitivity-view.js";
import { citeAmong, headText, type SeveralReader, severalHead } from "../several-head.js";
import { both, type Words } from "../wording.js";
import { amountWords } from "../words/amounts.js";
import { weekdayWords } from "../words/cadences.js";
import { decimalWords } from "../words/percent.js";

const CHANGE: Words<Harmonised> = {
  stricter: both("chặt hơn", "stricter"),
  looser: both("rộng hơn", "looser"),
  same: both("như cũ", "the same"),
  mixed: both("lúc chặt hơn, lúc rộng hơn", "now stricter, now looser"),
  fixed: both("từ không có số thành có số", "a number where there was none"),
  silent: both("không nói đến", "silent"),
  untouched: both("không đặt số được", "no number to set"),
};

const title = ({ act, facet }: Harmonisation, lang: Language): string => {
  const place = facet === null ? "" : ` (${facetWords({ facet }, lang)})`;
  return say(lang, `Nếu nói như nhau: ${ACT[act].vi}${place}`, `If all said the same: ${ACT[act].en}${place}`);
};

const candidateWords = (candidate: Candidate): string =>
  Object.entries(candidate)
    .map(([path, to]) => `${path}=${to}`)
    .join(", ");

const shiftWords = (shift: number | null, lang: Language): string => {
  if (shift === null) return "—";
  if (shift === 0) return "0";
  const days = decimalWords(String(Math.abs(shift)), lang);
  return shift > 0 ? `+${days}` : `−${days}`;
};

const lateWords = (before: number | null, after: number | null): string =>
  before === null || after === null ? "—" : `${before} → ${after}`;

const timeWords = (time: HarmonisedRule["from"], lang: Language): string => {
  if (time === null) return say(lang, "không có số", "no number");
  if ("unit" in time) return amountWords(time, lang);
  if ("day" in time)
    return "month" in time ? `${time.day}/${time.month}` : say(lang, `ngày ${time.day}`, `day ${time.day}`);
  return "weekday" in time ? weekdayWords(time.weekday, lang) : say(lang, "ngày cuối", "last day");
};

const summaryTable = ({ candidates }: Harmonisation, reader: SeveralReader): Table => {
  const { lang } = reader;
  const names = (ids: readonly string[]): string =>
    ids.length === 0 ? "—" : ids.map((id) => nameIn(reader, id)).join("; ");
  return {
    kind: "table",
    columns: [
      { head: say(lang, "Phương án", "Candidate"), max: 26, flex: true },
      { head: say(lang, "Dời (ngày)", "Shift (days)"), align: "right" },
      { head: say(lang, "Trễ", "Late"), align: "right" },
      { head: say(lang, "Chặt hơn", "Stricter"), flex: true },
      { head: say(lang, "Rộng hơn", "Looser"), flex: true },
      { head: say(lang, "Đáng chọn", "Frontier") },
    ],
    rows: candidates.map((one) => [
      cell(candidateWords(one.candidate), "strong"),
      cell(shiftWords(one.shift, lang)),
      cell(lateWords(one.lateBefore, one.late)),
      cell(names(one.stricter), one.stricter.length > 0 ? "soon" : "quiet"),
      cell(names(one.looser), "quiet"),
      cell(one.onFrontier ? "✓" : "", "done"),
    ]),
  };
};

const ruleLines = ({ profile: id, rules }: HarmonisedRegulation, { lang, profiles }: SeveralReader): string => {
  const profile = profiles.find((one) => one.id === id);
  const lines = rules.map(({ provision, from, to, shift }) => {
    const place = citeAmong(provision, profile, lang);
    return `${place}: ${timeWords(from, lang)} → ${timeWords(to, lang)} (${shiftWords(shift, lang)})`;
  });
  return lines.join("\n");
};

const candidateTable = (one: HarmonisedCandidate, reader: SeveralReader): Table => {
  const { lang } = reader;
  return {
    kind: "table",
    columns: [
      { head: say(lang, "Quy chế", "Regulation"), max: 36, flex: true },
      { head: say(lang, "Thành", "Becomes"), max: 18, flex: true },
      { head: say(lang, "Từng quy định (ngày dời)", "Rule by rule (days)"), flex: true },
      { head: say(lang, "Trễ", "Late"), align: "right" },
    ],
    rows: one.regulations.map((own) => [
      cell(nameIn(reader, own.profile)),
      cell(
        CHANGE[own.change][lang],
        own.change === "stricter" ? "soon" : own.change === "silent" ? "quiet" : undefined,
      ),
      cell(ruleLines(own, reader)),
      cell(lateWords(own.lateBefore, own.late)),
    ]),
  };
};

/** What would follow if several regulations said the same of one act. */
export const harmonisationView = (found: Harmonisation, reader: SeveralReader): Block[] => {
  const { lang } = reader;
  return [
    ...severalHead(title(found, lang), reader),
    text(
      say(
        lang,
        "GIẢ ĐỊNH: các phương án dưới đây không phải văn bản đã ban hành.",
        "HYPOTHETICAL: the candidates below are no text that was issued.",
      ),
      "late",
    ),
    summaryTable(found, reader),
    text(
      say(
        lang,
        "Dời: trung bình số ngày lịch mà ngày cuối cùng dời đi, tính trên mọi ngày của năm trước ngày xét; âm là chặt hơn. Đáng chọn: không phương án nào vừa chặt không kém vừa ít việc trễ hơn.",
        "Shift: by how many calendar days the last day moves, on the mean of every day of the year before; below 0 is stricter. Frontier: no other candidate is as strict with fewer late.",
      ),
      "quiet",
    ),
    ...found.candidates.flatMap((one) => [subheading(candidateWords(one.candidate)), candidateTable(one, reader)]),
  ];
};

/** The same as one table, a line for each candidate, regulation and rule. */
export const harmonisationTables = (found: Harmonisation, reader: SeveralReader): readonly ExportTable[] => {
  const { lang } = reader;
  return [
    {
      name: say(lang, "Phương án", "Candidates"),
      head: [
        ...headText(title(found, lang), reader),
        say(
          lang,
          "GIẢ ĐỊNH: các phương án không phải văn bản đã ban hành.",
          "HYPOTHETICAL: the candidates are no text that was issued.",
        ),
      ],
      columns: [
        say(lang, "Phương án", "Candidate"),
        say(lang, "Quy chế", "Regulation"),
        say(lang, "Quy định", "Rule"),
        say(lang, "Nay", "Now"),
        say(lang, "Thành", "Becomes"),
        say(lang, "Thay đổi", "Change"),
        say(lang, "Dời (ngày)", "Shift (days)"),
        say(lang, "Trễ của quy chế, nay", "Late of the regulation, now"),
        say(lang, "Trễ của quy chế, theo phương án", "Late of the regulation, then"),
        say(lang, "Đáng chọn", "Frontier"),
      ],
      rows: found.candidates.flatMap(({ candidate, regulations, onFrontier }) =>
        regulations.flatMap((own) => {
          const line = (rule: HarmonisedRule | null) => [
            candidateWords(candidate),
            nameIn(reader, own.profile),
            rule?.ruleId ?? "—",
            rule === null ? "—" : timeWords(rule.from, lang),
            rule === null ? "—" : timeWords(rule.to, lang),
            CHANGE[rule?.change ?? own.change][lang],
            rule?.shift ?? null,
            own.lateBefore,
            own.late,
            onFrontier ? signed("done", say(lang, "có", "yes")) : say(lang, "không", "no"),
          ];
          return own.rules.length === 0 ? [line(null)] : own.rules.map(line);
        }),
      ),
    },
  ];
};
