import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPhrase } from "../support/read-phrase.js";

/** A day as the test counts it, without the calendar of the package. */
const DAY_MS = 86_400_000;
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const two = (n: number): string => String(n).padStart(2, "0");
const MONTH_WORDS = ["một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];
const UNIT_WORDS = ["", "một", "hai", "ba", "bốn", "lăm", "sáu", "bảy", "tám", "chín"];
/** The number words from zero to twenty-five, as they count. */
const COUNT_WORDS = Array.from({ length: 26 }, (_, n) => {
  const unit = UNIT_WORDS[n % 10] ?? "";
  if (n < 10) return n === 5 ? "năm" : unit;
  return (n < 20 ? `mười ${unit}` : `hai mươi ${n === 21 ? "mốt" : unit}`).trim();
});
const ROMAN = ["I", "II", "III", "IV"];
const WEEKDAYS = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

/** A phrase and the day it gives. */
interface Written {
  readonly phrase: string;
  readonly day: number;
}

const anyDay = fc
  .integer({ min: Date.UTC(2026, 5, 2) / DAY_MS, max: Date.UTC(2031, 11, 30) / DAY_MS })
  .map((day) => day * DAY_MS);

const dayWords = (ms: number) => {
  const [y = "", m = "", d = ""] = iso(ms).split("-");
  const [day, month] = [Number(d), Number(m)];
  const monthWord = MONTH_WORDS[month - 1] ?? "";
  const forms = [
    ...["/", "-", "."].flatMap((s) => [
      `${d}${s}${m}${s}${y}`,
      `${day}${s}${month}${s}${y}`,
      `${d}${s}${m}${s}${y.slice(2)}`,
    ]),
    `${day} / ${month} / ${y}`,
    `${d}/${m} /${y}`,
    `${d}/ ${m}/${y}`,
    `${day} tháng ${month} năm ${y}`,
    `${d} tháng ${m}, năm ${y}`,
    `${d} tháng ${m}/${y}`,
    `${day} tháng ${monthWord} năm ${y}`,
    `${day}/${month} năm ${y}`,
  ];
  const weekday = WEEKDAYS[new Date(ms).getUTCDay()] ?? "";
  return fc
    .tuple(fc.constantFrom(...forms), fc.constantFrom("", "ngày ", "ngày", `${weekday}, ngày `, `${weekday} ngày `))
    .map(([form, before]) => before + form);
};

const LEADS = [
  "",
  "hoàn thành ",
  "Hoàn thành ",
  "hạn: ",
  "thời hạn hoàn thành: ",
  "khẩn trương, hoàn thành ",
  "phải xong ",
  "(",
];
const ACTS = ["báo cáo ", "báo cáo UBND tỉnh ", "gửi Sở Nội vụ ", "trình Chủ tịch UBND tỉnh ", "gửi báo cáo về "].slice(
  0,
  4,
);
const RESTS = [
  "",
  ".",
  "./.",
  ";",
  " (hỏa tốc)",
  " (theo Công văn số 12/UBND-TH ngày 05/01/2026)",
  "; đã báo cáo ngày 01/02/2026",
  "*",
  ")",
];
const HOURS = ["17 giờ ", "17h00 ", "16 giờ 30 phút, ", "8h30' ", "11:30 ", "cuối giờ chiều "];

const ofDay = (leads: readonly string[], limits: readonly string[], shift: number, hours: readonly string[] = [""]) =>
  anyDay.chain((ms) =>
    fc
      .tuple(
        fc.constantFrom(...leads),
        fc.constantFrom(...limits),
        fc.constantFrom(...hours),
        dayWords(ms),
        fc.constantFrom(...RESTS),
      )
      .map(
        ([lead, limit, hour, words, rest]): Written => ({
          phrase: `${lead}${limit}${hour}${words}${rest}`,
          day: ms + shift * DAY_MS,
        }),
      ),
  );

const lastOf = (year: number, month: number): number => Date.UTC(year, month, 0);

const ofPeriod = fc
  .tuple(
    fc.integer({ min: 2026, max: 2031 }),
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
  )
  .chain(([year, month, form]) => {
    const quarter = Math.ceil(month / 3);
    const [words, last, first] = [
      [`tháng ${month}/${year}`, lastOf(year, month), Date.UTC(year, month - 1, 1)],
      [`tháng ${two(month)} năm ${year}`, lastOf(year, month), Date.UTC(year, month - 1, 1)],
      [`tháng ${MONTH_WORDS[month - 1]} năm ${year}`, lastOf(year, month), Date.UTC(year, month - 1, 1)],
      [`T${month}/${year}`, lastOf(year, month), Date.UTC(year, month - 1, 1)],
      [`${month}/${year}`, lastOf(year, month), Date.UTC(year, month - 1, 1)],
      [`quý ${ROMAN[quarter - 1]}/${year}`, lastOf(year, 3 * quarter), Date.UTC(year, 3 * quarter - 3, 1)],
      [`Quý ${quarter} năm ${year}`, lastOf(year, 3 * quarter), Date.UTC(year, 3 * quarter - 3, 1)],
      [`Q${ROMAN[quarter - 1]}/${year}`, lastOf(year, 3 * quarter), Date.UTC(year, 3 * quarter - 3, 1)],
      [`6 tháng đầu năm ${year}`, lastOf(year, 6), Date.UTC(year, 0, 1)],
      [`06 tháng cuối năm ${year}`, lastOf(year, 12), Date.UTC(year, 6, 1)],
      [`năm ${year}`, lastOf(year, 12), Date.UTC(year, 0, 1)],
    ][form] as [string, number, number];
    const within = fc
      .constantFrom("", "trong ", "hết ", "đến hết ", "cuối ", "hoàn thành trong ", "chậm nhất trong ", "trước cuối ")
      .map((limit): Written => ({ phrase: limit + words, day: last }));
    const before = fc
      .constantFrom("trước ", "hoàn thành trước ")
      .map((limit): Written => ({ phrase: limit + words, day: first - DAY_MS }));
    return fc.oneof(within, before);
  });

/** Spans of calendar days from a Monday that end on a weekday in June 2026, which has no holiday. */
const ofSpan = fc
  .tuple(
    fc.integer({ min: 1, max: 25 }).filter((n) => ![0, 6].includes(new Date(Date.UTC(2026, 5, 1 + n)).getUTCDay())),
    fc.constantFrom(
      "",
      "trong ",
      "trong vòng ",
      "trong thời hạn ",
      "chậm nhất ",
      "không quá ",
      "không được quá ",
      "hoàn thành trong ",
    ),
    fc.constantFrom(
      "",
      " kể từ ngày ký",
      " kể từ ngày ban hành",
      " kể từ ngày 01/6/2026",
      ", kể từ ngày ký ban hành",
      " (kể từ ngày ký)",
      " kể từ ngày văn bản được ban hành",
      " kể từ ngày Kế hoạch này được ký",
      " kể từ khi ban hành văn bản này",
    ),
    fc.constantFrom(
      String,
      two,
      (n: number) => `${two(n)} (${COUNT_WORDS[n]})`,
      (n: number) => `${COUNT_WORDS[n]} (${two(n)})`,
    ),
  )
  .map(
    ([n, limit, from, printed]): Written => ({
      phrase: `${limit}${printed(n)} ngày${from}`,
      day: Date.UTC(2026, 5, 1 + n),
    }),
  );

const SLIPS: readonly (readonly [right: RegExp, slip: string])[] = [
  [/trước/g, "trứơc"],
  [/trước/g, "truớc"],
  [/ngày(?=\s*\d)/g, "ngay"],
  [/quý/g, "qúy"],
  [/tháng/g, "thang"],
  [/ /g, "  "],
];

const written = fc.oneof(
  ofDay([...LEADS, ...ACTS], ["trước "], -1),
  ofDay([...LEADS, ...ACTS], ["trước "], 0, HOURS),
  ofDay(
    [...LEADS, ...ACTS],
    ["chậm nhất ", "chậm nhất là ", "muộn nhất ", "không quá ", "không được quá ", "không sau ", "trước hoặc trong "],
    0,
    ["", ...HOURS],
  ),
  ofDay(LEADS, ["đến ", "đến hết ", "hết ", "từ nay đến hết ", ""], 0),
  ofPeriod,
  ofSpan,
);

const read = (phrase: string) => readPhrase(phrase, "2026-06-01");

describe("a phrase that is written from the senses", () => {
  it("gives back its day, in all spellings", () => {
    fc.assert(
      fc.property(written, ({ phrase, day }) => {
        expect([phrase, read(phrase).dueOn]).toEqual([phrase, iso(day)]);
      }),
      { numRuns: 10_000 },
    );
  });

  it("gives back its day or none when one of its words is mistyped", () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...SLIPS), ({ phrase, day }, [right, slip]) => {
        const mistyped = phrase.replace(right, slip);
        expect([mistyped, read(mistyped).dueOn ?? iso(day)]).toEqual([mistyped, iso(day)]);
      }),
      { numRuns: 3_000 },
    );
  });

  it("gives no day when a digit of it is misread as a letter", () => {
    fc.assert(
      fc.property(ofDay([""], ["", "trước "], 0), fc.nat(), ({ phrase }, at) => {
        const places = [...phrase.matchAll(/[0158](?=[\d/.-])/g)].map(({ index }) => index);
        fc.pre(places.length > 0 && !phrase.includes("UBND") && !phrase.includes("đã"));
        const place = places[at % places.length] ?? 0;
        const letter = { 0: "O", 1: "l", 5: "S", 8: "B" }[phrase[place] ?? ""] ?? "o";
        expect(read(phrase.slice(0, place) + letter + phrase.slice(place + 1)).dueOn).toBeNull();
      }),
      { numRuns: 2_000 },
    );
  });
});
