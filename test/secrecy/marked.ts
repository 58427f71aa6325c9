/** A word that stands nowhere else; the name of its field is part of it. */
export const MARK = (field: string): string => `zqx${field.toLowerCase()}`;

/** The marks that show in a text. */
export const marksIn = (text: string): string[] => [...new Set(text.toLowerCase().match(/zqx\w*/g) ?? [])].sort();

/**
 * A classified task with a mark in every text but its id, which is all that names it.
 */
export const marked = {
  id: "M-secret",
  title: MARK("title"),
  document: {
    number: MARK("number"),
    issuedOn: "2026-03-02",
    title: MARK("documentTitle"),
    signer: MARK("signer"),
    submittedBy: MARK("submittedBy"),
  },
  assignedBy: MARK("assignedBy"),
  lead: MARK("lead"),
  coordinators: [MARK("coordinator")],
  monitor: MARK("monitor"),
  dueOn: "2026-03-20" as string | null,
  dueText: `${MARK("dueText")} khẩn trương`,
  secrecy: "secret",
  writtenReportRequired: true,
  events: [
    {
      type: "received",
      on: "2026-03-03",
      note: MARK("note"),
      evidence: [MARK("evidence")],
      ref: MARK("ref"),
      reason: MARK("reason"),
    },
    { type: "returned", on: "2026-03-04", reason: MARK("reason"), note: MARK("note") },
    {
      type: "deadlineAdjusted",
      on: "2026-03-09",
      dueOn: "2026-04-30",
      reason: MARK("reason"),
      authorisedBy: MARK("authorisedBy"),
    },
    { type: "progressReported", on: "2026-03-10", note: MARK("note") },
    { type: "feedbackReceived", on: "2026-03-11", ref: MARK("ref"), note: MARK("note") },
    { type: "inspectionEnded", on: "2026-03-12", by: "office", ref: MARK("ref"), evidence: [MARK("evidence")] },
    { type: "delayExplained", on: "2026-03-16", note: MARK("note") },
  ],
  extra: { [MARK("extraKey")]: MARK("extra") },
};

/** The regulations that let the lead of a classified task be recorded (Sở Nội vụ 5.2, Thành ủy 4.2.d). */
const LEAD_ALLOWED: readonly string[] = ["hai-phong-snv", "hai-phong-thanh-uy"];

/** The marks that show in a text and may not under a regulation. */
export const marksUnder = (profileId: string, text: string): string[] =>
  marksIn(text).filter((mark) => mark !== MARK("lead") || !LEAD_ALLOWED.includes(profileId));

export const markedTask = (more: object = {}): typeof marked => ({ ...structuredClone(marked), ...more });

/** The places of the texts in it. */
export const TEXT_PATHS = [
  "title",
  "document.title",
  "document.number",
  "document.signer",
  "document.submittedBy",
  "assignedBy",
  "lead",
  "coordinators.0",
  "monitor",
  "dueText",
  "extra.note",
  "events.0.note",
  "events.0.reason",
  "events.0.ref",
  "events.0.evidence.0",
  "events.2.authorisedBy",
] as const;

/** The task with another value at a path. */
export const withValue = (task: object, path: string, value: unknown): object => {
  const [key = "", ...rest] = path.split(".");
  const own: unknown = Reflect.get(task, key);
  const part = rest.length === 0 ? value : withValue(own as object, rest.join("."), value);
  return Array.isArray(task)
    ? task.map((item: unknown, i) => (String(i) === key ? part : item))
    : { ...task, [key]: part };
};

/** The same as a sheet. */
export const SHEET: readonly (readonly string[])[] = [
  ["Mã", "Nhiệm vụ", "Trích yếu", "Người ký", "Cơ quan chủ trì", "Thời hạn", "Độ mật", "Ghi chú"],
  ...["mật", "tối mật", "tuyệt mật"].map((degree, i) => [
    `M-${["confidential", "secret", "topSecret"][i]}`,
    MARK("title"),
    MARK("documentTitle"),
    MARK("signer"),
    MARK("lead"),
    `${MARK("dueText")} khẩn trương`,
    degree,
    MARK("extra"),
  ]),
];

/** The same with words and an impossible day for a deadline. */
export const SHEET_OF_MISPRINTS: readonly (readonly string[])[] = SHEET.map((row, i) =>
  row.map((cell, j) => (i > 0 && SHEET[0]?.[j] === "Thời hạn" ? `${MARK("dueText")} 31/02/2026` : cell)),
);
