import { evaluateRegister } from "../src/index.js";
import { getProfile } from "../src/profiles/index.js";
for (const [on, asOf] of [["2024-10-02", "2024-12-16"], ["2024-06-30", "2024-12-16"], ["2024-07-01", "2024-12-16"], ["2024-10-02", "2025-01-06"]]) {
const r = evaluateRegister({ tasks: [{ title: "x", lead: "Chi cục Thủy lợi", document: { issuedOn: on, number: "3/UBND" }, events: [{ type: "assigned", on }], id: "T2" }], reports: [] } as any, { profile: getProfile("kon-tum-snn"), asOf } as any);
console.log(on, asOf, r.register.duties.filter((d) => d.provision.endsWith("19.1")).map((d) => [d.period, d.state].join(" "))); }
