import { defineConfig } from "tsup";

const profile = (id: string): [string, string] => [`profiles/${id}`, `src/profiles/${id}/regulation.ts`];

export default defineConfig([
  {
    entry: Object.fromEntries([
      ["index", "src/index.ts"],
      ["calendar/index", "src/calendar/index.ts"],
      ["profiles/index", "src/profiles/index.ts"],
      profile("hai-phong-snv"),
      profile("lao-cai"),
      profile("hai-phong-thanh-uy"),
      profile("can-tho"),
      profile("kon-tum-snn"),
      ["profiles/accounting", "src/profiles/accounting/index.ts"],
      ["phrases/index", "src/phrases/index.ts"],
      ["words/index", "src/words/index.ts"],
      ["io/index", "src/io/index.ts"],
      ["json-rules-engine", "src/adapters/json-rules-engine.ts"],
      ["testing/index", "src/testing/index.ts"],
    ]),
    format: ["esm", "cjs"],
    target: "node20",
    dts: true,
    splitting: true,
    treeshake: true,
    sourcemap: false,
    clean: true,
    outDir: "dist",
  },
  {
    entry: { "cli/main": "src/cli/main.ts", "cli/worker": "src/cli/stream/worker.ts" },
    format: ["esm"],
    target: "node20",
    platform: "node",
    dts: false,
    splitting: true,
    treeshake: true,
    sourcemap: false,
    clean: false,
    outDir: "dist",
  },
]);
