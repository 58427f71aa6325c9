/** One task, one deadline: who owes what by when, under the regulation of Lào Cai. */
import { evaluate, type TaskInput } from "dondoc";
import { laoCai } from "dondoc/profiles/lao-cai";

const task: TaskInput = {
  id: "NV-12",
  title: "Báo cáo kết quả rà soát",
  lead: "Sở Xây dựng",
  document: { number: "1234/UBND-TH", issuedOn: "2026-08-10" },
  dueOn: "2026-08-28",
  events: [
    { type: "assigned", on: "2026-08-11" },
    { type: "registered", on: "2026-08-12" },
  ],
};

for (const asOf of ["2026-08-25", "2026-09-03", "2026-09-08"]) {
  const { status, dueOn, duties, nextChange } = evaluate(task, { profile: laoCai, asOf });
  console.log(`${asOf}: ${status.name.vi} (hạn ${dueOn.current})`);
  for (const duty of duties) {
    if (duty.due === null) continue;
    console.log(`  ${duty.provision}: ${duty.actor}, hạn ${duty.due}, ${duty.state}`);
  }
  console.log(
    nextChange === null ? "  không còn thay đổi nào nếu không có sự kiện mới" : `  sẽ khác đi vào ngày ${nextChange}`,
  );
}
