import { dateText, longSpan, span, turningDay } from "./days.js";
import { UNITS } from "./histories.js";
import type { Random } from "./random.js";

type Row = readonly (string | number | null)[];

const printed = (day: number): string => {
  const [year = "", month = "", date = ""] = dateText(day).split("-");
  return `${date}/${month}/${year}`;
};

/** Deadlines as documents print them, about a day. */
const phrase = (random: Random, due: number): string => {
  const date = printed(due);
  const [day = "", month = "", year = ""] = date.split("/");
  return random.pick([
    date,
    `trước ngày ${date}`,
    `chậm nhất ngày ${date}`,
    `hoàn thành trong ngày ${date}`,
    `xong trước ${day}/${month}`,
    `trước ngày ${Number(day)} tháng ${Number(month)} năm ${year}`,
    `trong tháng ${Number(month)}/${year}`,
    `trong quý ${["I", "II", "III", "IV"][Math.ceil(Number(month) / 3) - 1]}/${year}`,
    `trước tháng ${Number(month)}/${year}`,
    `cuối năm ${year}`,
    `6 tháng đầu năm ${year}`,
    `trong ${random.between(1, 30)} ngày làm việc kể từ ngày ký`,
    `không quá ${random.between(1, 6)} tháng kể từ ngày ban hành văn bản`,
    `trong ${random.between(1, 45)} ngày kể từ ngày nhận văn bản`,
    "thường xuyên",
    "",
    `${random.between(1, 40)}/${random.between(1, 14)}/${year}`,
  ]);
};

const HEADINGS = [
  ["STT", "Nhiệm vụ", "Số văn bản", "Ngày ban hành", "Đơn vị chủ trì", "Cơ quan phối hợp", "Thời hạn", "Ghi chú"],
  [
    "TT",
    "Nội dung nhiệm vụ giao",
    "Số, ký hiệu",
    "Ngày ký",
    "Cơ quan chủ trì",
    "Phối hợp",
    "Thời hạn hoàn thành",
    "Sản phẩm",
  ],
  ["id", "title", "documentNumber", "issuedOn", "lead", "coordinators", "dueText", "note"],
] as const;

/** The rows of a sheet with printed deadlines, as a reader of spreadsheets gives them. */
export const drawSheet = (random: Random): Row[] => {
  const centre = turningDay(random, null);
  const rows = Array.from({ length: random.between(1, 5) }, (_, i): Row => {
    const issued = centre - longSpan(random);
    return [
      i + 1,
      `Nhiệm vụ ${i + 1}`,
      random.percent(80) ? `${i + 1}/UBND` : null,
      random.percent(85) ? printed(issued) : null,
      random.percent(85) ? random.pick(UNITS) : null,
      random.percent(40) ? `${random.pick(UNITS)}; ${random.pick(UNITS)}` : null,
      phrase(random, issued + span(random) + random.below(60)),
      random.percent(30) ? "theo dõi" : null,
    ];
  });
  const title: Row[] = random.percent(30) ? [["BẢNG THEO DÕI NHIỆM VỤ"], []] : [];
  const group: Row[] = random.percent(20) ? [["I", "Lĩnh vực nội vụ"]] : [];
  return [...title, random.pick(HEADINGS), ...group, ...rows];
};
