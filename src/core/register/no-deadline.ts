import { keptByText } from "../model/kept.js";

/** What the words of a deadline say of whether there is one. */
export type DeadlineSaid = "one" | "none" | "perhaps";

/** *Không*, *Không thời hạn*, *Không quy định thời hạn cụ thể*: there is none. */
const NONE =
  /^(?:[-–—]+|không(?: có)?(?: (?:thời )?hạn(?: (?:cụ thể|định|thực hiện|hoàn thành))*)?|không (?:quy định|ấn định|đặt ra|xác định) (?:thời )?hạn(?: (?:cụ thể|thực hiện|hoàn thành))*)$/u;

/** *Thường xuyên*, *hằng tháng*, *khi có yêu cầu*: work that goes on or comes again has none, or several. */
const PERHAPS =
  /^(?:(?:thực hiện|báo cáo|làm) )?(?:thường xuyên|liên tục|định kỳ|h[ằà]ng (?:ngày|tuần|tháng|quý|năm)|khi (?:có|được) yêu cầu|theo yêu cầu|theo quy định|khi phát sinh|không xác định|không quy định)(?:$|[ ,;.])/u;

/** Whether the words of a deadline say that there is one, that there is none, or leave it open. */
export const deadlineSaid = keptByText((text: string): DeadlineSaid => {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/\s+/gu, " ")
    .replace(/(?<![ .])[ .]+$/u, "")
    .trim();
  if (NONE.test(words)) return "none";
  return PERHAPS.test(words) ? "perhaps" : "one";
});
