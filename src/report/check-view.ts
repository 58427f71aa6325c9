import type { Finding } from "../core/model/finding.js";
import type { Register } from "../core/model/task.js";
import type { Language } from "../errors.js";
import { say } from "./audience.js";
import { type Block, type CsvRows, cell, list, text, title } from "./block.js";
import { noticeWords, spokenNotice } from "./evaluation/remarks.js";
import { clean } from "./text-width.js";
import { counted } from "./words/days.js";
import { findingWords } from "./words/findings.js";

/** A register that was read without a problem, and what stands out in it. */
export interface Checked {
  readonly name: string;
  readonly register: Register;
  /** Findings of an evaluation, when one was asked for; `taskId` is `null` for the register as a whole. */
  readonly findings: readonly { readonly taskId: string | null; readonly finding: Finding }[];
}

const classifiedIds = ({ register }: Checked): ReadonlySet<string> =>
  new Set(register.tasks.filter(({ secrecy }) => secrecy !== "none").map(({ id }) => id));

const rowWords = ({ taskId, finding }: Checked["findings"][number], lang: Language): string =>
  `${taskId === null ? "" : `${clean(taskId)}: `}${clean(finding.message[lang])}`;

/** A finding of several tasks stands once, with their ids. */
const findingItems = (findings: Checked["findings"], lang: Language): readonly string[] => {
  const ids = new Map<string, string[]>();
  const byTask = new Map<string | null, Finding[]>();
  for (const { taskId, finding } of findings) byTask.set(taskId, [...(byTask.get(taskId) ?? []), finding]);
  for (const [taskId, own] of byTask) {
    for (const sentence of findingWords(own, lang)) {
      const words = clean(sentence);
      ids.set(words, [...(ids.get(words) ?? []), ...(taskId === null ? [] : [clean(taskId)])]);
    }
  }
  return [...ids].map(([words, own]) => (own.length === 0 ? words : `${own.join(", ")}: ${words}`));
};

const counts = ({ register }: Checked, lang: Language): string =>
  [
    counted(register.tasks.length, "nhiệm vụ", "task", lang),
    counted(register.meetings.length, "cuộc họp", "meeting", lang),
    register.reports === null
      ? say(lang, "không theo dõi báo cáo đã gửi", "sent reports are not kept")
      : counted(register.reports.length, "báo cáo đã gửi", "sent report", lang),
    counted(Math.max(register.units.length, register.bodies?.length ?? 0), "đơn vị", "unit", lang),
  ].join(", ");

export const checkView = (checked: Checked, lang: Language): Block[] => {
  const classified = classifiedIds(checked);
  const { register, findings } = checked;
  const items = [
    ...register.notices.map((notice) => cell(spokenNotice(noticeWords(notice, classified, lang), lang))),
    ...findingItems(findings, lang).map((words) => cell(words, "soon")),
  ];
  const secret =
    classified.size === 0
      ? ""
      : say(lang, ` (${classified.size} nhiệm vụ mật)`, ` (${counted(classified.size, "", "classified task", lang)})`);
  // The name of a file may be that of a classified document.
  const name = classified.size === 0 ? `: ${clean(checked.name)}` : "";
  return [
    title(say(lang, `Sổ đọc được${name}`, `The register is readable${name}`)),
    text(`${say(lang, "Đã đọc", "Read")} ${counts(checked, lang)}${secret}.`),
    ...(items.length === 0
      ? [text(say(lang, "Không có lưu ý nào.", "Nothing stands out."), "done")]
      : [
          text(say(lang, `\n${items.length} lưu ý:`, `\n${counted(items.length, "", "remark", lang)}:`), "strong"),
          list(items),
        ]),
  ];
};

export const checkRows = (checked: Checked, lang: Language): CsvRows => {
  const classified = classifiedIds(checked);
  return [
    [
      say(lang, "Loại", "Kind"),
      say(lang, "Mã lưu ý", "Code"),
      say(lang, "Nhiệm vụ", "Task"),
      say(lang, "Nội dung", "Words"),
    ],
    ...checked.register.notices.map((notice) => [
      "notice",
      notice.code,
      notice.taskId ?? null,
      noticeWords(notice, classified, lang),
    ]),
    ...checked.findings.map((one) => ["finding", one.finding.code, one.taskId, rowWords(one, lang)]),
  ];
};

/** The check as data; the details of notices on classified tasks are left out. */
export const checkJson = (checked: Checked): unknown => {
  const classified = classifiedIds(checked);
  const { register, findings } = checked;
  return {
    tasks: register.tasks.length,
    meetings: register.meetings.length,
    reports: register.reports?.length ?? null,
    units: register.units,
    classified: classified.size,
    notices: register.notices.map((notice) =>
      notice.taskId !== undefined && classified.has(notice.taskId)
        ? { code: notice.code, taskId: notice.taskId, detail: null }
        : notice,
    ),
    findings: findings.map(({ taskId, finding }) => ({ taskId, ...finding })),
  };
};
