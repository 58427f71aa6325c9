import type { RegisterNotice } from "../core/model/task.js";
import type { Language } from "../errors.js";
import { say } from "./audience.js";
import { type Block, cell, list, text } from "./block.js";
import { clean } from "./text-width.js";
import { counted } from "./words/days.js";

/** So many are told one by one. */
const MOST_TOLD = 20;

const isLeftOut = ({ code }: RegisterNotice): boolean => code === "taskLeftOut";

/** The tasks that were left out: rows of a sheet, each once, and what stands in no row. */
const placesOf = (notices: readonly RegisterNotice[]): { readonly rows: readonly number[]; readonly count: number } => {
  const rows = [...new Set(notices.flatMap(({ row }) => row ?? []))].sort((a, b) => a - b);
  const others = new Set(notices.flatMap(({ row, detail }) => (row === undefined ? [detail.en] : [])));
  return { rows, count: rows.length + others.size };
};

/** In one sentence what was left out of a partial reading; `null` when nothing was. */
export const leftOutWords = (notices: readonly RegisterNotice[], lang: Language): string | null => {
  const { rows, count } = placesOf(notices.filter(isLeftOut));
  if (count === 0) return null;
  const shown = `${rows.slice(0, MOST_TOLD).join(", ")}${rows.length > MOST_TOLD ? ", …" : ""}`;
  const at = rows.length === 0 ? "" : say(lang, ` (dòng ${shown})`, ` (row${rows.length === 1 ? "" : "s"} ${shown})`);
  return say(
    lang,
    `BẢNG KHÔNG ĐỦ: đã bỏ ra ${count} nhiệm vụ không đọc được${at}; các số dưới đây không tính chúng.`,
    `PARTIAL: ${counted(count, "", "task", lang)} could not be read and ${count === 1 ? "is" : "are"} left out${at}; no number below counts them.`,
  );
};

/** At the head of what was made of a partial reading: what it left out, and why. */
export const leftOutBlocks = (notices: readonly RegisterNotice[], lang: Language): Block[] => {
  const own = notices.filter(isLeftOut);
  const words = leftOutWords(own, lang);
  if (words === null) return [];
  const items = own.slice(0, MOST_TOLD).map(({ row, column, detail }) => {
    const place = [
      row === undefined ? null : say(lang, `dòng ${row}`, `row ${row}`),
      column === undefined ? null : say(lang, `cột “${clean(column)}”`, `column “${clean(column)}”`),
    ].filter((part) => part !== null);
    return cell(`${place.length === 0 ? "" : `${place.join(", ")}: `}${clean(detail[lang])}`, "late");
  });
  const more = own.length - items.length;
  const rest = more > 0 ? [cell(say(lang, `và ${more} lỗi khác`, `and ${more} more`), "late")] : [];
  return [text(words, "late"), list([...items, ...rest])];
};
