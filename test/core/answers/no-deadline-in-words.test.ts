import { describe, expect, it } from "vitest";
import { deadlineSaid } from "../../../src/core/register/no-deadline.js";
import { getProfile } from "../../../src/profiles/index.js";
import { evaluateRegister } from "../../support/unchecked.js";

describe("Words of a deadline", () => {
  it.each([
    "Không",
    "-",
    "Không thời hạn",
    "không có thời hạn",
    "Không quy định thời hạn cụ thể.",
    "KHÔNG XÁC ĐỊNH THỜI HẠN",
  ])("“%s” say that there is none", (text) => {
    expect(deadlineSaid(text)).toBe("none");
  });

  it.each([
    "Thường xuyên",
    "Thường xuyên, liên tục",
    "Hằng tháng",
    "hàng quý",
    "Khi có yêu cầu",
    "Theo quy định",
    "Định kỳ 6 tháng",
  ])("“%s” leave open whether there is one", (text) => {
    expect(deadlineSaid(text)).toBe("perhaps");
  });

  it.each([
    "Sau khi có hướng dẫn của Trung ương",
    "Không quá 15 ngày",
    "Không muộn hơn Quý II",
    "trước 30/6/2026",
    "Khẩn trương",
    "Không để chậm trễ",
  ])("“%s” say that there is one", (text) => {
    expect(deadlineSaid(text)).toBe("one");
  });
});

const judged = (profile: string, asOf: string, dueText: string, lead: string, ...events: readonly object[]) => {
  const document = { number: "1/X", issuedOn: "2026-02-02" };
  const given = [{ type: "assigned", on: "2026-02-02" }, { type: "registered", on: "2026-02-02" }, ...events];
  const { tasks } = evaluateRegister([{ id: "A", title: "Việc A", lead, document, dueText, events: given }], {
    profile: getProfile(profile as never),
    asOf,
  });
  const [task] = tasks;
  return {
    of: (provision: string) =>
      (task?.duties ?? [])
        .filter((duty) => duty.provision === `${profile}/${provision}` && duty.due !== null && duty.due < asOf)
        .map(({ state }) => state),
    state: (provision: string) => task?.duties.find((duty) => duty.provision === `${profile}/${provision}`)?.state,
    noDeadline: task?.status.noDeadline,
    asked: task?.questions.map(({ code }) => code),
  };
};

describe("The updates of Thành ủy 6.1.b and 6.2.b", () => {
  const lead = "Đảng ủy xã A";

  it("are quarterly where the words say that there is no deadline", () => {
    const { of, noDeadline, asked } = judged("hai-phong-thanh-uy", "2026-04-01", "Không thời hạn", lead);
    expect([of("6.1.b"), of("6.2.b"), noDeadline, asked?.includes("deadlineUndated")]).toEqual([
      [],
      ["overdue"],
      true,
      false,
    ]);
  });

  it("make nobody late by the month where the words may mean that there is none", () => {
    const { of, asked } = judged("hai-phong-thanh-uy", "2026-04-01", "Thường xuyên", lead);
    expect(of("6.1.b")).toEqual(["undetermined", "undetermined"]);
    expect(asked).toContain("deadlineUndated");
  });

  it("are monthly under a deadline in words", () => {
    const { of } = judged("hai-phong-thanh-uy", "2026-04-01", "Sau khi có hướng dẫn của Trung ương", lead);
    expect(of("6.1.b")).toEqual(["overdue", "overdue"]);
  });
});

describe("More than six months, under SNV 8.1.d", () => {
  it("count from the assignment only where there is no deadline", () => {
    const escalates = (dueText: string) =>
      judged("hai-phong-snv", "2026-09-03", dueText, "Phòng Lễ tân").state("8.1.d");
    expect(escalates("Không thời hạn")).toBe("owed");
    expect(escalates("Sau khi có hướng dẫn của Trung ương")).toBe("undetermined");
    expect(escalates("30 ngày kể từ ngày có hướng dẫn")).toBe("undetermined");
  });
});
