/** Today's worklist of the office and of the lead bodies. */
import { readFileSync } from "node:fs";
import { agenda, evaluateRegister, parseRegister } from "dondoc";
import { laoCai } from "dondoc/profiles/lao-cai";

const STATE = {
  overdue: "quá hạn",
  owed: "làm ngay",
  dueSoon: "sắp đến hạn",
  pending: "chưa đến hạn",
  open: "được làm",
};

const register = parseRegister(JSON.parse(readFileSync(new URL("data/register.json", import.meta.url), "utf8")));
const evaluation = evaluateRegister(register, { profile: laoCai, asOf: "2024-07-08" });

for (const { actor, days } of agenda(evaluation, { until: "2024-07-19" }).actors) {
  console.log(laoCai.actors[actor]?.vi ?? actor);
  for (const { on, items } of days) {
    for (const { taskId, units, provision, standing, period, since, due, state } of items) {
      const periods = standing.length > 0 ? standing : period === null ? [] : [period];
      const what = periods.length === 0 ? provision : `${provision} (kỳ ${periods.join(", ")})`;
      const who = [taskId, units.join("; ")].filter((part) => part !== null && part !== "").join(", ");
      console.log(`  ${on}  ${who}  ${what}  ${due === null ? `từ ${since}` : `hạn ${due}`}  ${STATE[state]}`);
    }
  }
}
