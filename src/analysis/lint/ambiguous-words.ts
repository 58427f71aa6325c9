import type { Bilingual } from "../../errors.js";
import type { Rule } from "../../language/rule.js";
import { isRecurrence, isState } from "../../language/rule-kind.js";
import { type Remark, remark } from "../../language/schema/remark.js";
import { amountsIn } from "./amounts.js";
import { isDated } from "./dates.js";
import { both, type Draft, isRead } from "./draft.js";

/** Words that the regulations of the package have shown to be read in two ways. */
interface Ambiguity {
  /** In the catalogue of the package. */
  readonly code: string;
  readonly words: RegExp;
  /** The part of the rule that settles it, by its key. */
  readonly part: string;
  /** How the rule takes it; `null` where the words do not bear on the rule. */
  readonly taken: (rule: Rule, words: string) => Bilingual | null;
  /** The ways to read it. */
  readonly ways: Bilingual;
}

const spanIn = (rule: Rule) => {
  if (isState(rule)) return Object.values(rule.trigger.state.passes)[0];
  return rule.limit !== undefined && "span" in rule.limit ? rule.limit.span : undefined;
};

const firstDay = (rule: Rule): Bilingual | null => {
  const span = spanIn(rule);
  if (span === undefined || !("firstDay" in span)) return null;
  return span.firstDay === "next"
    ? both("firstDay: next, không tính ngày mốc", "firstDay: next, the trigger day is not counted")
    : both("firstDay: same, ngày mốc là ngày thứ nhất", "firstDay: same, the trigger day is day 1");
};

const bound = (rule: Rule): Bilingual | null => {
  const dated = isRecurrence(rule) ? rule.trigger.calendar.filter(isDated) : [];
  const before = dated.filter((cadence) => cadence.bound === "before").length;
  if (dated.length === 0) return null;
  if (before === dated.length)
    return both("bound: before, hết ngày liền trước", "bound: before, through the day before");
  if (before === 0) return both("bound: by hoặc on, hết chính ngày ấy", "bound: by or on, through the day itself");
  const rest = dated.length - before;
  return both(
    `bound: before ở ${before} kỳ (hết ngày liền trước), by hoặc on ở ${rest} kỳ (hết chính ngày ấy)`,
    `bound: before in ${before} (through the day before), by or on in ${rest} (through the day itself)`,
  );
};

const passing = (rule: Rule): Bilingual | null => {
  if (!isState(rule)) return null;
  return "reaches" in rule.trigger.state.passes
    ? both("reaches, từ ngày thứ n", "reaches, from the nth day on")
    : both("exceeds, từ ngày sau ngày thứ n", "exceeds, from the day after the nth");
};

const halfYear = (rule: Rule): Bilingual | null => {
  if (!isRecurrence(rule)) return null;
  const every = rule.trigger.calendar.flatMap((cadence) => ("every" in cadence ? [cadence.every] : []));
  if (every.includes("firstHalf")) return both("firstHalf, chỉ 6 tháng đầu năm", "firstHalf, the first half alone");
  return every.includes("halfYear") ? both("halfYear, cả hai nửa năm", "halfYear, both halves") : null;
};

const number = (rule: Rule, words: string): Bilingual | null => {
  const { limit } = rule;
  // “Ngay trong ngày” says how long itself; “ngay, chậm nhất 02 ngày” has its number beside it.
  if (limit !== undefined && "span" in limit && "sameDay" in limit.span && /trong (?:chính |cùng )?ngày/u.test(words))
    return null;
  if (amountsIn(words).length > 0 || limit === undefined || !("span" in limit) || isState(rule)) return null;
  return "sameDay" in limit.span
    ? both("sameDay, hết ngày hôm đó", "sameDay, through the day itself")
    : both("một số ngày mà lời văn không có", "a number that the words have not");
};

const inspectionEnd = (rule: Rule): Bilingual | null => {
  if (!("on" in rule.trigger)) return null;
  const on = JSON.stringify(rule.trigger.on);
  return on.includes("inspectionEnded") || on.includes("endsOn") || on.includes("minutesOn")
    ? both(`trigger.on: ${on.replaceAll('"', "")}`, `trigger.on: ${on.replaceAll('"', "")}`)
    : null;
};

const backwards = (rule: Rule): Bilingual | null => {
  const back = rule.limit !== undefined && "span" in rule.limit && rule.limit.counts === "back";
  const meeting =
    isRecurrence(rule) &&
    rule.trigger.calendar.some((cadence) => "meeting" in cadence && cadence.workingDaysBefore > 0);
  return back || meeting
    ? both("đủ n ngày nằm giữa, hết ngày thứ n đếm lùi", "the nth day counted back, to its end")
    : null;
};

const AMBIGUITIES: readonly Ambiguity[] = [
  {
    code: "A01",
    words:
      /kể từ (?:ngày|khi|lúc|thời điểm)|tính từ (?:ngày|khi)|từ (?:ngày|khi|lúc) (?:được )?(?:(?:tiếp )?nhận|giao)(?!\p{L})/u,
    part: "firstDay",
    taken: firstDay,
    ways: both("ngày mốc có tính hay không", "whether the day itself counts"),
  },
  {
    code: "A04",
    words: /trước (?:hết )?ngày (?:\d{1,2}|cuối|đầu)/u,
    part: "bound",
    taken: bound,
    ways: both("hết ngày liền trước, hay hết chính ngày nêu tên", "through the day before, or the day named"),
  },
  {
    code: "A18",
    words: /trước (?:ít nhất )?\d{1,4} ngày/u,
    part: "counts",
    taken: backwards,
    ways: both("đủ n ngày nằm giữa, hay ngày thứ n đếm lùi", "n whole days between, or the nth day back"),
  },
  {
    code: "A20",
    words: /quá hạn (?:từ )?\d{1,4} (?:\([^)]{1,20}\) )?(?:ngày|tháng)(?! làm việc trở lên| trở lên)/u,
    part: "passes",
    taken: passing,
    ways: both("đến ngày thứ n là đạt, hay phải qua ngày ấy", "reached on the nth day, or only after it"),
  },
  {
    code: "A23",
    words: /kịp thời|(?<!hằng |hàng )ngay(?! sau khi kết)(?!\p{L})|khẩn trương|sớm nhất/u,
    part: "limit",
    taken: number,
    ways: both(
      "không có số (promptly), trong ngày, hay một số ngày",
      "no number (promptly), the same day, or some days",
    ),
  },
  {
    code: "A32",
    words: /(?:0?6|sáu) tháng(?! (?:đầu|cuối) năm)/u,
    part: "calendar",
    taken: halfYear,
    ways: both("chỉ 6 tháng đầu năm, hay cả hai nửa năm", "the first half of the year alone, or both"),
  },
  {
    code: "A34",
    words: /(?:sau|từ) (?:khi|ngày) kết thúc (?:đợt |cuộc )?kiểm tra/u,
    part: "on",
    taken: inspectionEnd,
    ways: both(
      "ngày kết thúc thật, theo quyết định, hay ngày biên bản",
      "the real end, the decided one, or the minutes",
    ),
  },
];

/** “Quá” and “trở lên” leave no doubt by themselves; a state that counts the other way does. */
const wrongPassing = (rule: Rule, words: string): Bilingual | null => {
  if (!isState(rule)) return null;
  const reaches = "reaches" in rule.trigger.state.passes;
  if (reaches && /(?<!\p{L})quá \d{1,4} (?:\([^)]{1,20}\) )?(?:ngày|tháng)(?!(?: làm việc)? trở lên)/u.test(words))
    return both("“quá n” là từ ngày sau ngày thứ n (exceeds)", "“quá n” is from the day after the nth (exceeds)");
  return !reaches && /\d{1,4} (?:\([^)]{1,20}\) )?(?:ngày làm việc|ngày|tháng) trở lên/u.test(words)
    ? both("“n trở lên” là đến ngày thứ n đã đạt (reaches)", "“n trở lên” is reached on the nth day (reaches)")
    : null;
};

/** Words that can be read in two ways, where the regulation does not say which it takes. */
export const ambiguityRemarks = ({ profile, rules }: Draft): Remark[] =>
  rules.flatMap(({ rule, path, words }) => {
    const open = AMBIGUITIES.flatMap(({ code, words: pattern, part, taken, ways }): Remark[] => {
      const [found] = pattern.exec(words) ?? [];
      const how = found === undefined ? null : taken(rule, words);
      if (found === undefined || how === null || isRead(profile, rule, code, part)) return [];
      return [
        remark("ambiguousWords", path, {
          what: both(
            `“${found}” có thể hiểu không chỉ một cách (${code}): ${ways.vi}.`,
            `“${found}” can be read in more than one way (${code}): ${ways.en}.`,
          ),
          why: both(`Quy tắc này hiểu: ${how.vi}.`, `This rule takes it so: ${how.en}.`),
          cure: both(
            `Đúng ý văn bản thì ghi cách hiểu ấy ở readings (code: ${code}, provisions: [${rule.provision}]); không đúng thì sửa ${part}.`,
            `If the text means that, record it under readings (code: ${code}, provisions: [${rule.provision}]); if not, mend ${part}.`,
          ),
        }),
      ];
    });
    const wrong = isRead(profile, rule, "A35", "passes") ? null : wrongPassing(rule, words);
    if (wrong === null) return open;
    return [
      ...open.filter(({ what }) => !what.vi.includes("(A20)")),
      remark("ambiguousWords", `${path}.trigger.state.passes`, {
        what: both(
          `Lời văn: ${wrong.vi}; quy tắc đếm cách kia (A35).`,
          `The words: ${wrong.en}; the rule counts the other way (A35).`,
        ),
        why: both("Ngưỡng đến sớm hoặc muộn một ngày.", "The state is reached a day early or late."),
        cure: both(
          "Đổi reaches và exceeds, hoặc sửa lời văn.",
          "Take the other of reaches and exceeds, or mend the words.",
        ),
      }),
    ];
  });

/** “Kể từ ngày ký” of the effect itself. */
export const effectRemarks = ({ profile }: Draft): Remark[] => {
  const { effect, readings } = profile;
  const told = readings.some(({ values }) =>
    values.some(({ changes }) => changes.some(({ path }) => path.startsWith("effect"))),
  );
  const open = effect.daysAfterSigning !== null && effect.countsSigning === undefined && !told;
  if (!open || !/kể từ ngày ký/u.test(effect.text.vi.normalize("NFC").toLocaleLowerCase("vi"))) return [];
  return [
    remark("ambiguousWords", "effect.countsSigning", {
      what: both(
        "“Kể từ ngày ký” có thể tính cả ngày ký hoặc không (A31).",
        "“Kể từ ngày ký” may count the day of signing, or not (A31).",
      ),
      why: both(
        "Ngày có hiệu lực lệch một ngày; quy tắc này không tính ngày ký.",
        "The day of effect differs by one; here it is not counted.",
      ),
      cure: both("Ghi countsSigning: true hoặc false.", "Write countsSigning: true or false."),
    }),
  ];
};
