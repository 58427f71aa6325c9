import { defineConfig } from "tsup";
import { COMMAND_ENTRIES, LIBRARY_ENTRIES, NODE_PARTS } from "./scripts/build/entries.js";
import { PEERS } from "./scripts/build/packed-in.js";
import { packedInPlugin } from "./scripts/build/packed-in-plugin.js";

/** Everything but the peers of a host is built in; modules of Node are left to Node. */
export default defineConfig({
  entry: { ...LIBRARY_ENTRIES, ...NODE_PARTS, ...COMMAND_ENTRIES },
  // The files for `require` are made of these (scripts/build/gather.ts).
  format: ["esm"],
  dts: { entry: { ...LIBRARY_ENTRIES } },
  target: "node20",
  // One build runs in Node and in a page.
  platform: "neutral",
  splitting: true,
  removeNodeProtocol: false,
  external: [...PEERS],
  esbuildPlugins: [packedInPlugin],
  outDir: "dist",
  clean: true,
  sourcemap: true,
  // Small enough for 6 MB on disk; the maps give the names of a stack trace back.
  minify: true,
  esbuildOptions: (options) => {
    // Vietnamese letters stand as they are: escaped they would take twice the room.
    options.charset = "utf8";
    options.legalComments = "none";
    options.conditions = ["import", "default"];
    options.mainFields = ["module", "main"];
    options.sourcesContent = false;
  },
});
