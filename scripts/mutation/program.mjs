/** The tests of the calendar and of the core, bundled with the code they test into one script that can be run anew. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { build } from "esbuild";
import { createHarness } from "./harness.mjs";
import { seededFastCheck } from "./seeded-fast-check.mjs";
import { testFiles } from "./test-files.mjs";

/** A bundle has one `import.meta.url`; a test that reads the files beside it needs its own. */
const ownUrl = {
  name: "own-url",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
      loader: "ts",
    })),
};

const bundleText = async (folder, files) => {
  const imports = files.map((file) => `${JSON.stringify(file)}: () => require("./${file}")`);
  const { outputFiles } = await build({
    stdin: { contents: `export const files = {${imports.join(",\n")}};`, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    packages: "external",
    plugins: [ownUrl],
    logLevel: "error",
  });
  return outputFiles[0].text;
};

/** Which code ran is asked once, before the first mutant; counting it makes the tests six times slower. */
const withoutCoverage = (text) => text.replace(/function stryCov_\w+\(\) \{/g, "$& return;");

const starter = (text, requireModule) => {
  const script = new Script(`(function (require, module, exports) {${text}\n})`, { filename: "bundle.cjs" });
  return () => {
    const { tests, vitest } = createHarness();
    const given = { vitest, "fast-check": seededFastCheck };
    const module = { exports: {} };
    script.runInThisContext()((name) => given[name] ?? requireModule(name), module, module.exports);
    const load = (file) => {
      tests.length = 0;
      module.exports.files[file]();
      return [...tests];
    };
    return { load };
  };
};

/**
 * Two functions that give the modules as they are before anything has been asked of them; `load` of the result gives the
 * tests that a file declares.
 *
 * @param folder - The root of the package, or a copy of it whose sources carry mutants.
 */
export const bundle = async (folder) => {
  const files = testFiles(folder);
  const text = await bundleText(folder, files);
  const requireModule = createRequire(join(folder, "package.json"));
  return { files, startCounting: starter(text, requireModule), start: starter(withoutCoverage(text), requireModule) };
};
