/** Why is it due on that day? Every day that was not counted, and the law that makes it a rest day. */
import { explain } from "dondoc";
import { laoCai } from "dondoc/profiles/lao-cai";

const task = { id: "NV-12", title: "Báo cáo kết quả rà soát", lead: "Sở Xây dựng", dueOn: "2026-08-28" };
const explanation = explain(task, { profile: laoCai, asOf: "2026-09-03", provision: "lao-cai/7.2.a" });

console.log(`${explanation.cite.vi}: ${explanation.text.vi}`);
for (const { steps } of explanation.derivations) {
  for (const { text, basis } of steps) console.log(`- ${text.vi}${basis === null ? "" : ` [${basis}]`}`);
}
console.log(
  `Cách hiểu đã dùng: ${explanation.readings.map((reading) => `${reading.code}=${reading.value}`).join(", ")}`,
);
