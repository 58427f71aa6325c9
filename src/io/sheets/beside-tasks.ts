import type { Bilingual } from "../../errors.js";

/** Rows of a sheet that stand beside its tasks, by what they say. */
interface BesideRow {
  readonly words: RegExp;
  readonly why: Bilingual;
  /** What follows it belongs to no table. */
  readonly ends?: true;
}

const SIGNATURE: Bilingual = { vi: "phần ký, nơi nhận", en: "signatures and recipients" };
const NOTE: Bilingual = { vi: "dòng ghi chú", en: "note" };
const PAGE: Bilingual = { vi: "số trang", en: "page number" };

/** One row of them ends the table. */
const KINDS: readonly BesideRow[] = [
  { words: /^(?:trang|page)\s*\d+(?:\s*[/-]\s*\d+)?$|^[-–]\s*\d+\s*[-–]$/iu, why: PAGE },
  {
    words:
      /^[\p{Lu}][\p{L}\s.–-]{1,40}, ?(?:ngày|ngay) ?[\d .…]{0,6} ?tháng ?[\d .…]{0,6} ?năm ?[\d.… ]{0,8}$|^[\p{Lu}][\p{L}\s.–-]{1,40}, ?ngày ?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/u,
    why: SIGNATURE,
    ends: true,
  },
  { words: /^nơi nhận\s*[:.]?/iu, why: SIGNATURE, ends: true },
  {
    words:
      /^(?:người\s+(?:lập|tổng hợp|ký|báo cáo|theo dõi|nhập)(?:\s+(?:biểu|bảng|báo cáo|sổ))?|(?:phó\s+)?(?:chánh văn phòng|giám đốc|chủ tịch|trưởng phòng|trưởng ban|chi cục trưởng|cục trưởng|bí thư|hiệu trưởng)|thủ trưởng(?:\s+(?:đơn vị|cơ quan))?|lãnh đạo\s+(?:đơn vị|cơ quan|phòng|văn phòng|sở)|chuyên viên(?:\s+tổng hợp)?)$/iu,
    why: SIGNATURE,
    ends: true,
  },
  { words: /^(?:TM|KT|TL|TUQ|Q)\.\s*\p{Lu}/u, why: SIGNATURE, ends: true },
  { words: /^xác nhận của\s|^\(?ký[,\s].{0,40}(?:họ tên|đóng dấu)\)?$/iu, why: SIGNATURE, ends: true },
  { words: /^(?:\(?\*+\)?\s*)?(?:ghi chú|chú thích|lưu ý|chú ý)\s*:/iu, why: NOTE },
];

/** How such a text begins, or what stands in a place and day; most titles of tasks have nothing of it. */
const MAY_STAND_BESIDE =
  /^(?:trang|page|[-–(*]|nơi|người|phó|chánh|giám|chủ|trưởng|chi|cục|bí|hiệu|thủ|lãnh|chuyên|tm|kt|tl|tuq|q\.|xác|ký|ghi|chú|lưu)|, ?ng[àa]y/iu;

/** What a text on one line says that stands beside the tasks; `undefined` for any other text. */
export const besideTasks = (text: string): BesideRow | undefined =>
  text.length > 300 || !MAY_STAND_BESIDE.test(text) ? undefined : KINDS.find(({ words }) => words.test(text));

export const AFTER_TABLE: Bilingual = { vi: "dòng sau bảng", en: "row after the table" };
export const OTHER_TABLE: Bilingual = { vi: "bảng khác, không phải sổ nhiệm vụ", en: "another table, no register" };
