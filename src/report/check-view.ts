import { nameKey } from "../core/bodies/name-key.js";
import type { Finding } from "../core/model/finding.js";
import type { Register, RegisterNotice } from "../core/model/task.js";
import type { Language } from "../errors.js";
import { say } from "./audience.js";
import { type Block, type CsvRows, cell, list, text, title } from "./block.js";
import { CheckedNames } from "./checked-names.js";
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

const rowWords = ({ taskId, finding }: Checked["findings"][number], names: CheckedNames): string =>
  `${taskId === null ? "" : `${names.nameOf(taskId)}: `}${clean(finding.message[names.lang])}`;

/** A notice in words; of a classified task only that there is one. */
const wordsOf = (notice: RegisterNotice, classified: ReadonlySet<string>, names: CheckedNames): string => {
  const { taskId } = notice;
  const named = names.named(notice);
  const hidden = taskId !== undefined && classified.has(taskId) ? new Set([named.taskId ?? ""]) : new Set<string>();
  // Without a name it is still the notice of a classified task.
  const shown = hidden.size > 0 && named.taskId === undefined ? { ...named, taskId: "" } : named;
  return noticeWords(shown, hidden, names.lang);
};

/** A finding of several tasks stands once, with what they are called. */
const findingItems = (findings: Checked["findings"], names: CheckedNames): readonly string[] => {
  const ids = new Map<string, string[]>();
  const byTask = new Map<string | null, Finding[]>();
  for (const { taskId, finding } of findings) byTask.set(taskId, [...(byTask.get(taskId) ?? []), finding]);
  for (const [taskId, own] of byTask) {
    for (const sentence of findingWords(own, names.lang)) {
      const words = clean(sentence);
      ids.set(words, [...(ids.get(words) ?? []), ...(taskId === null ? [] : [taskId])]);
    }
  }
  const whose = (own: readonly string[]): string =>
    own.length === 1 ? names.nameOf(own[0] ?? "") : own.map((id) => names.labelOf(id)).join(", ");
  return [...ids].map(([words, own]) => (own.length === 0 ? words : `${whose(own)}: ${words}`));
};

/** The names of the bodies that a register lists, each once. */
const listedBodies = ({ bodies, units }: Register): readonly string[] => [
  ...new Map([...bodies.map(({ name }) => name), ...units].map((name) => [nameKey(name), name])).values(),
];

const bodyCount = (register: Register, lang: Language): string => {
  const many = listedBodies(register).length;
  return many === 0
    ? say(lang, "không có danh sách đơn vị", "no list of bodies")
    : say(lang, `${many} đơn vị trong danh sách`, `${many === 1 ? "1 body" : `${many} bodies`} listed`);
};

const counts = ({ register }: Checked, lang: Language): string =>
  [
    counted(register.tasks.length, "nhiệm vụ", "task", lang),
    counted(register.meetings.length, "cuộc họp", "meeting", lang),
    register.reports === null
      ? say(lang, "không theo dõi báo cáo đã gửi", "sent reports are not kept")
      : counted(register.reports.length, "báo cáo đã gửi", "sent report", lang),
    bodyCount(register, lang),
  ].join(", ");

export const checkView = (checked: Checked, lang: Language): Block[] => {
  const classified = classifiedIds(checked);
  const { register, findings } = checked;
  const names = new CheckedNames(register.tasks, lang);
  const items = [
    ...register.notices.map((notice) => cell(spokenNotice(wordsOf(notice, classified, names), lang))),
    ...findingItems(findings, names).map((words) => cell(words, "soon")),
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
  const names = new CheckedNames(checked.register.tasks, lang);
  return [
    [
      say(lang, "Loại", "Kind"),
      say(lang, "Mã lưu ý", "Code"),
      say(lang, "Nhiệm vụ", "Task"),
      say(lang, "Nội dung", "Words"),
      say(lang, "STT", "No."),
    ],
    ...checked.register.notices.map((notice) => [
      "notice",
      notice.code,
      notice.taskId ?? null,
      wordsOf(notice, classified, names),
      notice.taskId === undefined ? null : names.ordinalOf(notice.taskId),
    ]),
    ...checked.findings.map((one) => [
      "finding",
      one.finding.code,
      one.taskId,
      rowWords(one, names),
      one.taskId === null ? null : names.ordinalOf(one.taskId),
    ]),
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
    units: listedBodies(register),
    classified: classified.size,
    notices: register.notices.map((notice) =>
      notice.taskId !== undefined && classified.has(notice.taskId)
        ? { code: notice.code, taskId: notice.taskId, detail: null }
        : notice,
    ),
    findings: findings.map(({ taskId, finding }) => ({ taskId, ...finding })),
  };
};
