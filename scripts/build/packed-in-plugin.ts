import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const ONE_THREAD_ZIP = fileURLToPath(new URL("one-thread-zip.ts", import.meta.url));

/**
 * How packages are built in so that one build runs in Node and in a page: what a CommonJS package requires of Node is
 * imported instead, a stream that is never asked for is left out, and archives are made in one thread.
 */
export const packedInPlugin: Plugin = {
  name: "packed-in",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^fflate$/ }, () => ({ path: ONE_THREAD_ZIP }));
    // papaparse asks for it in a function for streams of Node, which is never called here.
    onResolve({ filter: /^stream$/ }, () => ({ path: "stream", namespace: "left-out" }));
    onLoad({ filter: /./, namespace: "left-out" }, () => ({ contents: "export {};" }));
    onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === "require-call" ? { path, namespace: "of-node" } : { path, external: true },
    );
    onLoad({ filter: /./, namespace: "of-node" }, ({ path }) => ({
      contents: `export * from ${JSON.stringify(path)}; export { default } from ${JSON.stringify(path)};`,
    }));
  },
};
