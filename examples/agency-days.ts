/** Days of your own: a storm closure makes a deadline later, a worked Saturday makes it earlier; and a date as it was known. */
import { addWorkingDays, describe, vietnam, vietnamCalendar } from "dondoc/calendar";

const closed = vietnam.with({ off: ["2026-11-23", "2026-11-25"], source: "Công điện về bão (ví dụ)" });
const worked = vietnam.with({ working: ["2026-11-28"], source: "Quyết định làm bù (ví dụ)" });
console.log(addWorkingDays("2026-11-20", 5, vietnam), "theo lịch chung");
console.log(addWorkingDays("2026-11-20", 5, closed), "khi nghỉ bão hai ngày");
console.log(addWorkingDays("2026-11-20", 5, worked), "khi làm bù thứ Bảy");

const { name, basis } = describe("2026-11-25", closed);
console.log(`2026-11-25: ${name.vi} [${basis}]`);

const before = vietnamCalendar({ knownAt: "2025-12-24" });
console.log(addWorkingDays("2025-12-30", 3, before), "tính ngày 24/12/2025");
console.log(addWorkingDays("2025-12-30", 3, vietnam), "sau thông báo hoán đổi ngày 25/12/2025");
