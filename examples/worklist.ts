/** Today's worklist of the office and of the lead bodies. */
import { readFileSync } from "node:fs";
import { agenda, evaluateRegister } from "dondoc";
import { laoCai } from "dondoc/profiles/lao-cai";

const register: unknown = JSON.parse(readFileSync(new URL("data/register.json", import.meta.url), "utf8"));
const evaluation = evaluateRegister(register, { profile: laoCai, asOf: "2024-07-08" });

for (const { actor, days } of agenda(evaluation, { until: "2024-07-19" }).actors) {
  console.log(laoCai.actors[actor]?.vi ?? actor);
  for (const { on, items } of days) {
    for (const { taskId, unit, provision, period, due, state } of items) {
      const what = period === null ? provision : `${provision} (kỳ ${period})`;
      console.log(`  ${on}  ${taskId ?? unit ?? ""}  ${what}  hạn ${due}  ${state}`);
    }
  }
}
