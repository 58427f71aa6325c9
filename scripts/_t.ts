import { evaluateRegister } from "../src/index.js";
import { getProfile } from "../src/profiles/index.js";
for (const day of ["2026-03-04", "2026-03-06"]) for (const asOf of ["2026-03-09", "2026-03-16"]) {
const r = evaluateRegister({ reports: [], tasks: [{ id: "A", title: "Việc A", lead: "Sở Y tế", document: { number: "1/X", issuedOn: "2026-03-02" }, dueOn: "2026-03-20", events: [{ type: "assigned", on: "2026-03-02" }, { type: "registered", on: "2026-03-04" }, { type: "reassigned", on: day, lead: "Sở Tài chính", by: "office" }] }] } as any, { profile: getProfile("lao-cai"), asOf, readings: { A09: "assigned" } } as any);
console.log(day, asOf, r.tasks[0]!.duties.filter((d) => d.provision === "lao-cai/7.2.a").map((d) => [d.key, d.state, d.due, d.reason].join(" ")));
}
