import { MARK } from "./marked.js";
import type { Pick } from "./marked-records.js";

export interface MarkedSheet {
  readonly rows: readonly (readonly (string | null)[])[];
  /** Ranges of merged cells. */
  readonly merged: readonly string[];
  /** The heading of the column of secrecy, when the reader asks what it is. */
  readonly asked: string | null;
}

const KNOWN = ["Độ mật", "MẬT", "Mức độ mật:", "Độ mật".normalize("NFD")];
const ASKED = ["Độ bảo mật", "Mức mật", "Do mat", "Secret", "Độ mật/khẩn", "Phân loại", "Cột lạ", "Bí mật nhà nước"];
const DEGREES = ["Mật", "TỐI MẬT", "Tuyệt mật", "secret", "Mật".normalize("NFD")];
const REFUSED = ["Mật (A)", "Mật A", "MAT", "Tối  mật!", MARK("degree"), "x", "Mật: 3"];
/** What a row looks like beside its degree: a group, a letter, a total, headings once more, a task. */
const NUMBERS = ["1", "I", "II.", "A", "B)", "Tổng cộng", "Cộng:", "STT", null, "-", "V"];

const columnName = (index: number): string => String.fromCharCode(65 + index);

const shuffled = <T>(items: readonly T[], pick: Pick): T[] => {
  const rest = [...items];
  const out: T[] = [];
  while (rest.length > 0) out.push(...rest.splice(rest.indexOf(pick(rest)), 1));
  return out;
};

/** The cell of a classified row under a heading. */
const secretCell = (heading: string, pick: Pick): string | null => {
  if (heading === "Thời hạn")
    return pick([`${MARK("due")} 31/02/2026`, `trước ngày 20/5 ${MARK("due")}`, null, "20/05/2026"]);
  if (heading === "Ngày giao") return pick([null, "05/03/2026", `${MARK("day")} 5`, `chưa giao ${MARK("day")}`]);
  if (heading === "Khẩn") return pick([null, "Khẩn", MARK("urgent")]);
  if (heading === "Chủ trì") return pick([MARK("lead"), null, "Chủ trì"]);
  if (heading === "Số văn bản") return pick([`07/${MARK("number")}`, null]);
  if (heading === "Nhiệm vụ") return pick([MARK("title"), MARK("title").toUpperCase()]);
  return pick([MARK("extra"), null]);
};

/** A sheet with a classified row and a mark in every word that it shares with it. */
export const markedSheet = (pick: Pick): MarkedSheet => {
  const asked = pick([null, null, null, pick(ASKED)]);
  const degree = asked ?? pick(KNOWN);
  const others = [
    "Nhiệm vụ",
    "Chủ trì",
    "Thời hạn",
    "Ngày giao",
    "Khẩn",
    "Số văn bản",
    `Cột ${MARK("heading")}`,
    `Ghi chú (${MARK("heading")})`,
  ];
  const columns = shuffled(["STT", degree, ...others.slice(0, 2 + pick([0, 1, 2, 3, 4, 5, 6]))], pick);
  const at = columns.indexOf(degree);
  const secret = (word: string | null): (string | null)[] =>
    columns.map((heading) =>
      heading === "STT" ? pick(NUMBERS) : heading === degree ? word : secretCell(heading, pick),
    );
  const open = (number: string): (string | null)[] =>
    columns.map((heading) =>
      heading === "STT" ? number : heading === "Nhiệm vụ" ? "Việc mở" : heading === "Chủ trì" ? "Sở Y tế" : null,
    );
  const lone = (text: string): (string | null)[] => columns.map((heading) => (heading === "STT" ? text : null));
  const rows: (string | null)[][] = [];
  if (pick([true, false])) rows.push([`SỔ ${MARK("sheetTitle")}`]);
  rows.push(columns);
  const total = columns.map((heading, i) => (i === 0 ? "Tổng cộng" : heading === degree ? null : MARK("total")));
  const body = [
    () => open("1"),
    () => lone(`II. ${MARK("group")}`),
    () => (degree === columns[0] ? lone("7") : total),
    () => columns.map((heading) => (heading === "Khẩn" ? MARK("again") : heading === degree ? null : heading)),
    () => lone("7"),
  ];
  for (let n = pick([0, 1, 2]); n > 0; n--) rows.push(pick(body)());
  const word = pick([...DEGREES, ...DEGREES, ...(asked === null ? REFUSED : [])]);
  const first = rows.push(secret(word));
  const merged: string[] = [];
  if (pick([false, false, true])) {
    rows.push(secret(null));
    const row = rows.length;
    merged.push(`${columnName(at)}${first}:${columnName(at)}${row}`);
  }
  for (let n = pick([0, 1, 2]); n > 0; n--) rows.push(pick(body)());
  return { rows, merged, asked };
};

/** A sheet whose words over the rows say that they are secret; the rows do not say it themselves. */
export const sheetUnderSecretWords = (pick: Pick): MarkedSheet => {
  const words = pick(["NHIỆM VỤ MẬT", "B. VĂN BẢN TỐI MẬT", "II. Tài liệu mật", "MẬT"]);
  const head = ["STT", "Nhiệm vụ", "Chủ trì", "Thời hạn", ...pick([[], ["Độ mật"]])];
  const task = [pick(["1", "I"]), MARK("title"), MARK("lead"), pick(["20/05/2026", `31/02/2026 ${MARK("due")}`])];
  const above = pick([true, false]) ? [[`${words}`, MARK("sheetTitle")], head] : [head, [`${words}`]];
  return { rows: [...above, ["a. Nhóm nhỏ"].slice(0, pick([0, 1])), task], merged: [], asked: null };
};
