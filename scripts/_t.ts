import { evaluateRegister } from "../src/index.js";
import { getProfile } from "../src/profiles/index.js";
const r = evaluateRegister({ tasks: [{ title: "x", lead: "Sở Ngoại vụ", document: { issuedOn: "2025-12-30", number: "3/UBND" }, dueOn: "2026-01-06", events: [], id: "T2" }], reports: [], meetings: [{ type: "regularSession", on: "2026-03-21" }] } as any, { profile: getProfile("hai-phong-snv"), asOf: "2026-04-20" } as any);
console.log(r.register.duties.filter((d) => d.provision.endsWith("20.2") || d.provision.endsWith("10.1")).map((d) => [d.key, d.state, d.due, d.reason].join(" ")), r.register.questions.map((q) => q.code + q.subject));
