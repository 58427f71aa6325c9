/** Registers of our own: invented tasks with invented histories. */

const event = (type: string, on: string, more: object = {}) => ({ type, on, ...more });

/** Open, late, done, without a deadline, and one whose title would be a formula and break a table. */
export const mixed = {
  tasks: [
    {
      id: "NV-01",
      title: "Báo cáo tình hình giải ngân vốn đầu tư công",
      lead: "Sở Tài chính",
      dueOn: "2026-11-10",
      document: { number: "12/UBND-TH", issuedOn: "2026-10-01" },
      events: [event("assigned", "2026-10-01"), event("received", "2026-10-02"), event("registered", "2026-10-02")],
    },
    {
      id: "NV-02",
      title: "Tham mưu kế hoạch phòng, chống thiên tai",
      lead: "Sở Xây dựng",
      dueOn: "2026-11-26",
      document: { number: "13/UBND-TH", issuedOn: "2026-11-02" },
      events: [event("assigned", "2026-11-02"), event("received", "2026-11-03"), event("registered", "2026-11-03")],
    },
    {
      id: "NV-03",
      title: "=HYPERLINK(1)|<b>đậm</b>",
      lead: "Sở Xây dựng",
      dueOn: null,
      document: { number: "14/UBND-TH", issuedOn: "2026-10-20" },
      events: [event("assigned", "2026-10-20"), event("registered", "2026-10-21")],
    },
    {
      id: "NV-04",
      title: "Rà soát thủ tục hành chính",
      lead: "Sở Nội vụ",
      dueOn: "2026-11-20",
      document: { number: "15/UBND-TH", issuedOn: "2026-10-05" },
      events: [
        event("assigned", "2026-10-05"),
        event("registered", "2026-10-05"),
        event("deadlineAdjusted", "2026-10-30", { dueOn: "2026-11-25", reason: "chờ ý kiến" }),
        event("resultRecorded", "2026-11-18"),
        event("completed", "2026-11-18"),
        event("confirmed", "2026-11-19"),
      ],
    },
  ],
  meetings: [{ type: "regularSession", on: "2026-12-07" }],
  units: ["Sở Tài chính", "Sở Xây dựng", "Sở Nội vụ"],
};

/** What must never be seen of the classified task. */
export const MARKERS = ["MATKHAU1", "MATKHAU2", "MATKHAU3", "MATKHAU4", "MATKHAU5", "MATKHAU6"] as const;

/** A classified task whose every text carries a marker. */
export const classified = {
  ...mixed,
  tasks: [
    ...mixed.tasks,
    {
      id: "NV-05",
      title: `Nội dung ${MARKERS[0]}`,
      lead: "Sở Nội vụ",
      secrecy: "secret",
      dueText: `${MARKERS[1]} ngay trong tháng`,
      document: { number: "01/M", issuedOn: "2026-10-01", title: `Văn bản ${MARKERS[2]}` },
      extra: { "Ghi chú": `${MARKERS[4]}` },
      events: [
        event("assigned", "2026-10-01", { note: `${MARKERS[3]}` }),
        event("deadlineAdjusted", "2026-10-12", { dueOn: "2026-11-30", reason: MARKERS[5] }),
        event("completed", "2026-09-01", { note: `${MARKERS[3]}` }),
      ],
    },
  ],
};

/** A record that contradicts itself: completed before it was issued. */
export const contradictory = {
  tasks: [
    {
      id: "X-1",
      title: "Báo cáo",
      lead: "Sở Y tế",
      dueOn: "2026-11-30",
      document: { issuedOn: "2026-11-10" },
      events: [event("completed", "2026-11-01")],
    },
  ],
};
