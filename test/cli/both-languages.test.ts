import { expect, it } from "vitest";
import { communeInVietnamese } from "../language/vietnamese-only.js";
import { dondoc, fileOf } from "./harness.js";

const file = fileOf(communeInVietnamese, "json");

it("a regulation without a word of English is shown by every English view without a hole", async () => {
  const register = fileOf({
    tasks: [
      {
        id: "1",
        title: "Việc",
        lead: "Thôn 1",
        dueOn: "2026-03-06",
        events: [{ type: "assigned", on: "2026-03-02" }],
      },
    ],
  });
  const asked = ["--profile", file, "--lang", "en"];
  for (const argv of [
    ["check", file, "--lang", "en"],
    ...["show", "coverage", "readings"].map((name) => ["profile", name, file, "--lang", "en"]),
    ["profile", "show", file, "--format", "md"],
    ["evaluate", register, ...asked, "--as-of", "2026-03-16"],
    ["agenda", register, ...asked, "--as-of", "2026-03-16"],
    ["schedule", ...asked, "--from", "2026-03-01", "--to", "2026-06-30"],
  ]) {
    const { code, out, err } = await dondoc(argv);
    expect([argv[0], code, err.replace(/.*judged.*/, "")]).toEqual([argv[0], 0, expect.anything()]);
    expect(out).not.toMatch(/undefined|\[object/);
    expect(out.length).toBeGreaterThan(100);
  }
});
