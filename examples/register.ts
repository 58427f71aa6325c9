/**
 * A register under a regulation, read as offices keep it: a CSV sheet, an XLSX sheet, and JSON with histories. The tasks
 * are real (published by the authorities named); the events in the JSON are invented for the example. The sheets have no
 * column for the day of completion, so that what may have been done is not called late.
 */
import { readFileSync } from "node:fs";
import { evaluateRegister } from "dondoc";
import { readRegister } from "dondoc/io";
import { laoCai } from "dondoc/profiles/lao-cai";

for (const name of ["register.csv", "register.xlsx", "register.json"]) {
  const bytes = readFileSync(new URL(`data/${name}`, import.meta.url));
  const register = await readRegister(bytes, { name });
  const { summary, tasks, register: whole } = evaluateRegister(register, { profile: laoCai, asOf: "2024-07-08" });
  const { all, formula, rounding } = summary;
  console.log(`${name}: ${tasks.length} nhiệm vụ, ${register.notices.length} lưu ý khi đọc`);
  console.log(`  xong ${all.done}/${all.total} = ${all.share} % (${formula.over} / ${formula.under}, ${rounding})`);
  console.log(
    `  quá hạn ${all.counts.openOverdue}, trong hạn ${all.counts.openInTime}, không có hạn ${all.counts.openNoDeadline}, chưa rõ ${all.counts.openUndetermined}`,
  );
  for (const { text } of whole.questions) console.log(`  ? ${text.vi}`);
  for (const notice of register.notices) console.log(`  - ${notice.taskId ?? ""} ${notice.detail.vi}`);
}
