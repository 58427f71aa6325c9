import type { Bilingual } from "../errors.js";
import type { Reading } from "./profile.js";
import type { ProvisionId } from "./provision.js";

/** An ambiguity of the five texts: what is asked, the reading taken, the provisions it touches. */
interface Ambiguity {
  readonly question: Bilingual;
  /** The default reading, which the rules of the profiles are written in. */
  readonly value: string;
  readonly provisions: readonly ProvisionId[];
}

const AMBIGUITIES: Readonly<Record<string, Ambiguity>> = {
  A01: {
    question: { vi: "“kể từ ngày/khi”: ngày mốc có tính không?", en: "“kể từ ngày/khi …”: does the anchor day count?" },
    value: "exclude",
    provisions: ["hai-phong-snv/6.1.b", "hai-phong-snv/6.1.c", "hai-phong-snv/6.2.a", "hai-phong-snv/16.1", "hai-phong-snv/16.2", "hai-phong-snv/19.2", "lao-cai/qd.2", "lao-cai/7.1", "lao-cai/7.1#2", "lao-cai/7.2.a", "lao-cai/17.1", "lao-cai/17.2", "lao-cai/17.3", "lao-cai/19.5", "hai-phong-thanh-uy/11#5", "can-tho/5.1", "kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2", "kon-tum-snn/6.3.b", "kon-tum-snn/16.2"],
  },
  A02: {
    question: { vi: "Hết hạn lúc nào?", en: "When on the last day does it end?" },
    value: "midnight",
    provisions: ["hai-phong-snv/6.1.b", "hai-phong-snv/6.1.c", "hai-phong-snv/6.2.a", "hai-phong-snv/16.1", "hai-phong-snv/16.2", "hai-phong-snv/19.2", "lao-cai/7.1", "lao-cai/7.1#2", "lao-cai/7.2.a", "lao-cai/17.1", "lao-cai/17.2", "lao-cai/17.3", "lao-cai/19.5", "hai-phong-thanh-uy/11#5", "can-tho/5.1", "kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2", "kon-tum-snn/6.3.b", "kon-tum-snn/16.2"],
  },
  A03: {
    question: { vi: "Mốc rơi vào ngày nghỉ hoặc ngoài giờ", en: "Anchor on a rest day or after hours" },
    value: "asIs",
    provisions: ["hai-phong-snv/6.1.b", "hai-phong-snv/6.1.c", "hai-phong-snv/6.2.a", "hai-phong-snv/19.2", "lao-cai/7.1", "lao-cai/7.1#2", "lao-cai/19.5", "hai-phong-thanh-uy/11#5", "can-tho/5.1", "kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2"],
  },
  A04: {
    question: { vi: "“trước ngày D”, “chậm nhất trước ngày D”", en: "“before day D”, “at latest before day D”" },
    value: "exclusive",
    provisions: ["hai-phong-snv/22.1", "lao-cai/22.1", "lao-cai/22.2", "can-tho/12.1", "can-tho/12.2"],
  },
  A05: {
    question: { vi: "“trước” đứng đầu danh sách ngày (Lào Cai 22, Cần Thơ 12)", en: "“before” stands once ahead of a list of dates" },
    value: "allDates",
    provisions: ["lao-cai/22.1", "lao-cai/22.2", "can-tho/12.1", "can-tho/12.2"],
  },
  A06: {
    question: { vi: "Ngày lịch cố định rơi vào ngày nghỉ", en: "A fixed calendar date falls on a rest day" },
    value: "keep",
    provisions: ["hai-phong-snv/6.1.d", "hai-phong-snv/10.1", "hai-phong-snv/22.1", "lao-cai/22.1", "lao-cai/22.2", "hai-phong-thanh-uy/6.1.b", "hai-phong-thanh-uy/6.1.c", "hai-phong-thanh-uy/6.2.b", "hai-phong-thanh-uy/6.2.c", "can-tho/12.1", "can-tho/12.2", "kon-tum-snn/20.1", "kon-tum-snn/20.2"],
  },
  A07: {
    question: { vi: "Báo cáo trùng kỳ (quý II = 6 tháng; quý IV = năm; tháng = quý)", en: "Reports that fall on the same date" },
    value: "separate",
    provisions: ["hai-phong-snv/18.2", "lao-cai/5.2.b", "lao-cai/7.2.b", "lao-cai/19.2", "lao-cai/20.1", "lao-cai/21.1", "lao-cai/22.1", "lao-cai/22.2", "hai-phong-thanh-uy/12#1", "can-tho/10", "can-tho/11.1", "can-tho/12.1", "can-tho/12.2", "kon-tum-snn/18.2", "kon-tum-snn/19.1", "kon-tum-snn/20.2"],
  },
  A08: {
    question: { vi: "Lào Cai 7.1, Kon Tum 6.1.b: “A, B hoặc C”; 5 (2) ngày là tổng hay thêm?", en: "Multi-agency limit: “A, B or C”; total or added? “nhiều” = how many?" },
    value: "anyOfThree",
    provisions: ["lao-cai/7.1", "lao-cai/7.1#2", "kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2"],
  },
  A09: {
    question: { vi: "Lào Cai 7.2.a: mốc 3 ngày", en: "Lào Cai 7.2.a: anchor of the 3 days" },
    value: "due",
    provisions: ["lao-cai/7.2.a"],
  },
  A10: {
    question: { vi: "Kon Tum 6.1.b: không nêu mốc", en: "Kon Tum 6.1.b: no anchor" },
    value: "received",
    provisions: ["kon-tum-snn/6.1.b", "kon-tum-snn/6.1.b#2"],
  },
  A11: {
    question: { vi: "Kon Tum 6.3.b: không nêu mốc", en: "Kon Tum 6.3.b: no anchor" },
    value: "due",
    provisions: ["kon-tum-snn/6.3.b"],
  },
  A12: {
    question: { vi: "Kon Tum 20.2: “Ngày 10/6, 10/12” không có từ giới hạn", en: "Bare “10 June, 10 December”" },
    value: "onOrBefore",
    provisions: ["kon-tum-snn/5.2#2", "kon-tum-snn/20.2"],
  },
  A13: {
    question: { vi: "HP-SNV 6.1.b: “đối với nhiệm vụ không có hạn” phủ đến đâu", en: "Does “for tasks without deadline” limit the whole clause?" },
    value: "progressOnly",
    provisions: ["hai-phong-snv/6.1.b"],
  },
  A14: {
    question: { vi: "HP-SNV 6.1.d: Thứ Năm phủ cả ba nội dung?", en: "Does Thursday govern all three items?" },
    value: "all",
    provisions: ["hai-phong-snv/6.1.d", "hai-phong-snv/6.1.d#2", "hai-phong-snv/6.1.d#3"],
  },
  A15: {
    question: { vi: "HP-SNV 6.2.a: hai điều kiện “ban hành và được phân công”", en: "Two conditions: issued and assigned" },
    value: "later",
    provisions: ["hai-phong-snv/6.2.a"],
  },
  A16: {
    question: { vi: "HP-SNV 8.1.d: 6 tháng tính từ đâu", en: "6 months from when?" },
    value: "dueElseAssigned",
    provisions: ["hai-phong-snv/8.1.d"],
  },
  A17: {
    question: { vi: "HP-SNV 10.1: “2 tuần/lần” và “thứ năm tuần thứ hai hàng tháng”", en: "“every 2 weeks” and “Thursday of the second week of each month”" },
    value: "both",
    provisions: ["hai-phong-snv/10.1"],
  },
  A18: {
    question: { vi: "HP-SNV 20.1: “Trước 01 ngày làm việc so với” phiên họp", en: "“1 working day before” the session" },
    value: "lastWorkingDayBefore",
    provisions: ["hai-phong-snv/20.1"],
  },
  A19: {
    question: { vi: "HP-SNV 5.2 (và Thành ủy 4.2): đưa dữ liệu nhiệm vụ mật lên Hệ thống", en: "Secret tasks on the System" },
    value: "refuse",
    provisions: ["hai-phong-snv/5.2", "hai-phong-thanh-uy/4.2#2"],
  },
  A20: {
    question: { vi: "Thành ủy 8.1.d: “quá hạn 07 ngày làm việc trở lên”", en: "“7 or more working days overdue”" },
    value: "onDay7",
    provisions: ["hai-phong-thanh-uy/8.1.d"],
  },
  A21: {
    question: { vi: "Thành ủy 8.1.d: “14 ngày” nhiệm vụ không hạn", en: "“14 days” for no-deadline tasks" },
    value: "calendarDaysAfterMissedReport",
    provisions: ["hai-phong-thanh-uy/8.1.d#2"],
  },
  A22: {
    question: { vi: "Thành ủy 6: cập nhật ngày cuối kỳ, trích xuất 07:00 hôm sau", en: "Update on the last day, extract at 07:00 next day" },
    value: "untilMidnight",
    provisions: ["hai-phong-thanh-uy/6.1.b", "hai-phong-thanh-uy/6.1.c", "hai-phong-thanh-uy/6.2.b", "hai-phong-thanh-uy/6.2.c"],
  },
  A23: {
    question: { vi: "“ngay”, “kịp thời” không có số", en: "“at once”, “promptly”" },
    value: "sameDay",
    provisions: ["hai-phong-snv/6.1.a", "hai-phong-snv/7.1.b", "hai-phong-snv/7.2.a", "hai-phong-snv/8.2.b", "hai-phong-snv/18.3", "hai-phong-snv/19.1", "hai-phong-snv/19.3", "lao-cai/8.1.b", "lao-cai/8.2", "lao-cai/9.2.a", "lao-cai/9.2.b", "lao-cai/19.3", "lao-cai/20.2", "lao-cai/21.2", "lao-cai/21.3", "hai-phong-thanh-uy/5.1", "hai-phong-thanh-uy/6.1.a", "hai-phong-thanh-uy/6.2.a", "hai-phong-thanh-uy/7.1.b", "hai-phong-thanh-uy/7.1.c", "hai-phong-thanh-uy/7.2", "hai-phong-thanh-uy/8.2.a", "hai-phong-thanh-uy/8.2.b", "hai-phong-thanh-uy/11#3", "hai-phong-thanh-uy/12#2", "hai-phong-thanh-uy/14.3", "can-tho/5.1#2", "can-tho/6.1", "can-tho/6.2.b", "can-tho/9.2.a", "can-tho/9.2.b", "can-tho/15#4", "kon-tum-snn/7.1", "kon-tum-snn/7.2.b", "kon-tum-snn/10.2.a", "kon-tum-snn/10.2.b", "kon-tum-snn/18.3", "kon-tum-snn/19.2", "kon-tum-snn/23.3"],
  },
  A24: {
    question: { vi: "“sắp đến hạn” không định nghĩa", en: "“nearly due” undefined" },
    value: "workingDays",
    provisions: ["hai-phong-thanh-uy/4.1.g", "hai-phong-thanh-uy/4.2.đ"],
  },
  A25: {
    question: { vi: "“chưa thực hiện trong hạn hoặc quá hạn” bổ nghĩa trạng thái nào", en: "Which states split in-time/overdue?" },
    value: "notDoneOnly",
    provisions: ["hai-phong-snv/5.1.g", "lao-cai/5.1.g", "can-tho/4.1.g", "kon-tum-snn/5.1.e"],
  },
  A26: {
    question: { vi: "Thành ủy “ngày hoàn thành”: hạn hay thực tế", en: "“finish date”: planned or actual?" },
    value: "both",
    provisions: ["hai-phong-thanh-uy/4.1.đ", "hai-phong-thanh-uy/4.2.c"],
  },
  A27: {
    question: { vi: "“thường xuyên chậm báo cáo”", en: "“often late”" },
    value: "notComputed",
    provisions: ["hai-phong-thanh-uy/8.1.e"],
  },
  A28: {
    question: { vi: "Kon Tum 4.2, 6.3.b, 20.2 và 5.2 về nhiệm vụ mật", en: "Kon Tum secret tasks: software or books?" },
    value: "separateBooks",
    provisions: ["kon-tum-snn/4.2", "kon-tum-snn/5.2#2", "kon-tum-snn/6.3.b#2"],
  },
  A29: {
    question: { vi: "Cần Thơ 5.1 “kể từ khi phát sinh nhiệm vụ”", en: "“from when the task arises”" },
    value: "issued",
    provisions: ["can-tho/5.1", "can-tho/5.1#2"],
  },
  A30: {
    question: { vi: "Cần Thơ 4.1: văn bản mật", en: "Secret documents in Cần Thơ" },
    value: "nothing",
    provisions: ["can-tho/4.1"],
  },
  A31: {
    question: { vi: "“có hiệu lực sau 10 ngày kể từ ngày ký”", en: "“in force after 10 days from signing”" },
    value: "signedPlusN",
    provisions: ["lao-cai/qd.2"],
  },
  A32: {
    question: { vi: "Báo cáo “6 tháng”", en: "“6-month” report" },
    value: "firstHalf",
    provisions: ["hai-phong-snv/18.2", "lao-cai/5.2.b", "lao-cai/7.2.b", "lao-cai/22.1", "lao-cai/22.2", "hai-phong-thanh-uy/12#1", "can-tho/12.1", "can-tho/12.2", "kon-tum-snn/5.2#2", "kon-tum-snn/20.2"],
  },
  A33: {
    question: { vi: "HP-SNV 18.5 (báo cáo “đến Văn phòng”), 16.1, 16.3", en: "Copied recipients" },
    value: "ownOffice",
    provisions: ["hai-phong-snv/16.1", "hai-phong-snv/16.3.a", "hai-phong-snv/18.5"],
  },
  A34: {
    question: { vi: "“sau khi kết thúc kiểm tra”", en: "“after the inspection ends”" },
    value: "actualEnd",
    provisions: ["hai-phong-snv/16.1", "hai-phong-snv/16.2", "lao-cai/17.1", "lao-cai/17.2", "lao-cai/17.3", "kon-tum-snn/16.2"],
  },
  A35: {
    question: { vi: "“quá” và “trở lên”", en: "“over” and “or more”" },
    value: "strict",
    provisions: ["hai-phong-snv/8.1.d", "hai-phong-thanh-uy/8.1.d"],
  },
  A36: {
    question: { vi: "Lào Cai 5.2.b: báo cáo mật quý/6 tháng/năm không nêu ngày", en: "Lào Cai secret reports: no dates" },
    value: "article22",
    provisions: ["lao-cai/5.2.b"],
  },
  A37: {
    question: { vi: "Lào Cai 7.2.b: cập nhật theo quý… không nêu ngày", en: "Lào Cai no-deadline updates: no date" },
    value: "lastDay",
    provisions: ["lao-cai/7.2.b"],
  },
  A38: {
    question: { vi: "Chuyển lại nhiệm vụ không nêu hạn", en: "Return path with no time limit" },
    value: "none",
    provisions: ["lao-cai/6.2.a", "lao-cai/6.2.a#2", "hai-phong-thanh-uy/7.1.b", "hai-phong-thanh-uy/7.1.b#2", "can-tho/5.2#2", "kon-tum-snn/6.2#2"],
  },
  A39: {
    question: { vi: "HP-SNV 6.1.c: “kịp thời” cùng “01 ngày làm việc”, mốc nhận", en: "“promptly” plus “1 working day”; who received?" },
    value: "division",
    provisions: ["hai-phong-snv/6.1.c"],
  },
  A40: {
    question: { vi: "Thành ủy Điều 12: báo cáo tháng/quý/6 tháng/năm không nêu ngày", en: "Party reports: no dates" },
    value: "lastDay",
    provisions: ["hai-phong-thanh-uy/12#1"],
  },
  A41: {
    question: { vi: "Định kỳ không nêu ngày", en: "Cadence without a date" },
    value: "noDate",
    provisions: ["hai-phong-snv/10.2", "hai-phong-snv/18.2", "hai-phong-snv/18.5", "lao-cai/26.1", "hai-phong-thanh-uy/11#2", "can-tho/14.2", "kon-tum-snn/18.2", "kon-tum-snn/19.1", "kon-tum-snn/23.1"],
  },
  A42: {
    question: { vi: "Kỳ số liệu của báo cáo (chốt số) không nêu", en: "Data period of a report is not stated" },
    value: "asOf",
    provisions: ["hai-phong-snv/18.2", "lao-cai/7.2.b", "lao-cai/22.1", "lao-cai/22.2", "can-tho/12.1", "can-tho/12.2", "kon-tum-snn/20.1", "kon-tum-snn/20.2"],
  },
  A43: {
    question: { vi: "“đã đến hạn” (đa số) và “đã quá hạn” (Kon Tum 18.3)", en: "“due” against “overdue” as trigger" },
    value: "due",
    provisions: ["hai-phong-snv/18.3", "hai-phong-snv/19.1", "lao-cai/19.3", "lao-cai/20.2", "hai-phong-thanh-uy/11#3", "hai-phong-thanh-uy/12#2", "can-tho/11.2", "kon-tum-snn/18.3", "kon-tum-snn/19.2"],
  },
  A44: {
    question: { vi: "Thành ủy Điều 11 đoạn 5: xin ý kiến có cùng hạn 10 ngày?", en: "Is asking for direction under the same 10 days?" },
    value: "sameLimit",
    provisions: ["hai-phong-thanh-uy/11#5", "hai-phong-thanh-uy/11#5b"],
  },
  A45: {
    question: { vi: "HP-SNV 19.2: phản hồi về chính phòng mình nhưng lại đôn đốc sở ngành", en: "Feedback is about the division, document goes to others" },
    value: "leadDivision",
    provisions: ["hai-phong-snv/19.2"],
  },
  A46: {
    question: { vi: "Lào Cai 17.3: bản gửi thêm cho sở không nêu hạn", en: "Extra copy with no limit" },
    value: "sameLimit",
    provisions: ["lao-cai/17.3"],
  },
  A47: {
    question: { vi: "Ngưỡng (quá 06 tháng, 14 ngày) có lùi khi rơi ngày nghỉ?", en: "Does a threshold roll on a rest day?" },
    value: "keep",
    provisions: ["hai-phong-snv/8.1.d", "hai-phong-thanh-uy/8.1.d#2"],
  },
};

/** The ambiguities that touch one regulation, each with the reading its rules are written in. */
export const readingsOf = (profileId: string): readonly Reading[] =>
  Object.entries(AMBIGUITIES).flatMap(([code, { question, value, provisions }]) => {
    const own = provisions.filter((provision) => provision.startsWith(`${profileId}/`));
    return own.length === 0 ? [] : [{ code, question, value, provisions: own }];
  });
