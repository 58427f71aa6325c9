/** The words whose marks may be lost or stand on the wrong letter. */
const KEYWORDS =
  "trước ngày tháng năm quý chậm nhất muộn đến tới hết hạn thời hoàn thành cuối giờ làm việc kể là vào không quá hoặc báo cáo trình gửi";

const plain = (word: string): string => word.normalize("NFD").replace(/[\u0300-\u036F]/g, "").replace(/đ/g, "d");
const marksOf = (word: string): string[] => [...word.normalize("NFD").replace(/đ/g, "d\u0335")].filter((c) => c > "\u02FF");

const KEYWORD_OF: ReadonlyMap<string, string> = new Map(KEYWORDS.split(" ").map((word) => [plain(word), word]));

/** Whether a word is a keyword that lost some of its marks or has them on another letter; other marks make another word. */
const isSlipOf = (word: string, keyword: string): boolean => {
  const own = marksOf(keyword);
  return marksOf(word).every((mark) => {
    const place = own.indexOf(mark);
    if (place >= 0) own.splice(place, 1);
    return place >= 0;
  });
};

/**
 * A text in lower case with its mistyped keywords put right: "trứơc", "qúy", "truoc ngay". Every word keeps its place.
 * *Ngay* ("at once") is *ngày* only before digits; *sau*, *tư* and other words that are words without marks are left.
 */
export const mendSlips = (text: string): string =>
  text.replace(/[a-zà-ỹ]+/g, (word, start: number) => {
    const keyword = KEYWORD_OF.get(plain(word));
    if (keyword === undefined || keyword === word || keyword.length !== word.length) return word;
    if (word === "ngay" && !/^ ?\d/.test(text.slice(start + word.length))) return word;
    return isSlipOf(word, keyword) ? keyword : word;
  });
