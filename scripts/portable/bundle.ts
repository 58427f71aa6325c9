import { existsSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";
import { evidence, ROOT } from "./evidence.js";

const EVIDENCE: Plugin = {
  name: "golden-evidence",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^golden-evidence$/ }, () => ({ path: "evidence", namespace: "golden" }));
    onLoad({ filter: /./, namespace: "golden" }, () => ({ contents: JSON.stringify(evidence()), loader: "json" }));
  },
};

/** The files of the built package, found by its own `exports`, never by the sources. */
const requireBuilt = (): void => {
  if (!existsSync(join(ROOT, "dist/index.js"))) throw new Error("the package is not built: npm run build");
};

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  plugins: [EVIDENCE],
  logLevel: "error",
  // Without the paths of tsconfig.json, which lead to the sources.
  tsconfigRaw: {},
} satisfies BuildOptions;

/** One file for Node that imports the built package as a user would; gives its path. */
export const bundleForNode = async (): Promise<string> => {
  requireBuilt();
  const outfile = join(ROOT, ".cache/portable/in-node.mjs");
  await build({
    ...COMMON,
    entryPoints: ["test/portable/in-node.ts"],
    outfile,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["dondoc", "dondoc/*"],
  });
  return outfile;
};

/** One script for a page, the built package in it. Fails when any of it asks for something that only Node has. */
export const bundleForBrowser = async (): Promise<string> => {
  requireBuilt();
  const result = await build({
    ...COMMON,
    write: false,
    entryPoints: ["test/portable/in-page.ts"],
    platform: "browser",
    format: "iife",
    target: "es2022",
    metafile: true,
  });
  const inputs = Object.keys(result.metafile.inputs);
  if (!inputs.some((name) => name.startsWith("dist/"))) throw new Error("the bundle holds no built file");
  return result.outputFiles[0]?.text ?? "";
};
