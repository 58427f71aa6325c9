import { defineConfig } from "tsup";

/**
 * The benchmark is built as the package is. A loader that translates while it runs keeps the name of every function by a
 * call of its own, which the package does not pay for.
 */
export default defineConfig({
  entry: {
    run: "bench/run.ts",
    curves: "bench/curves.ts",
    "cold-start": "bench/curves/cold-start.ts",
    streams: "bench/streams.ts",
    usage: "bench/streams/usage.ts",
  },
  format: ["esm"],
  target: "node20",
  skipNodeModulesBundle: true,
  splitting: true,
  silent: true,
  clean: true,
  outDir: ".bench",
});
