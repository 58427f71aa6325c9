import { defineConfig, type Options } from "tsup";
import { COMMAND_ENTRIES, LIBRARY_ENTRIES, NODE_PARTS } from "./scripts/build/entries.js";
import { PEERS } from "./scripts/build/packed-in.js";
import { packedInPlugin } from "./scripts/build/packed-in-plugin.js";

/** Everything but the peers of a host is built in; modules of Node are left to Node. */
const common = {
  target: "node20",
  // One build runs in Node and in a page.
  platform: "neutral",
  splitting: true,
  removeNodeProtocol: false,
  external: [...PEERS],
  esbuildPlugins: [packedInPlugin],
  outDir: "dist",
  esbuildOptions: (options) => {
    // Vietnamese letters stand as they are: escaped they would take twice the room.
    options.charset = "utf8";
    options.legalComments = "none";
    options.conditions = ["import", "default"];
    options.mainFields = ["module", "main"];
    options.sourcesContent = false;
  },
} satisfies Options;

export default defineConfig([
  {
    ...common,
    entry: { ...LIBRARY_ENTRIES, ...NODE_PARTS, ...COMMAND_ENTRIES },
    format: ["esm"],
    dts: { entry: { ...LIBRARY_ENTRIES } },
    clean: true,
    sourcemap: true,
    // Small enough for 6 MB on disk; the maps give the names of a stack trace back.
    minify: true,
  },
  {
    ...common,
    entry: { ...LIBRARY_ENTRIES },
    format: ["cjs"],
    // Made by scripts/build/finish.ts out of those for import, which are the same.
    dts: false,
    clean: false,
    // Made small by scripts/build/finish.ts: what tsup does after minifying breaks classes.
    sourcemap: false,
  },
] as Options[]);
