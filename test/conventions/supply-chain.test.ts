import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { PACKED_IN, PEERS } from "../../scripts/build/packed-in.js";
import { importsOf, SOURCE_FILES } from "../support/source-files.js";

const fileText = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), "utf8");

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta: Readonly<Record<string, { readonly optional: boolean }>>;
  readonly scripts: Readonly<Record<string, string>>;
}
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(fileText("package.json")) as Manifest;
const { packages } = JSON.parse(fileText("package-lock.json")) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const DOCUMENT = fileText("docs/dependencies.md");

/** Licences that ask for no more than to be named. */
const ALLOWED = ["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"];
/** A lock file may leave this out, and then means it. */
const REGISTRY = "https://registry.npmjs.org/";
/** More would have to be argued for. */
const MOST_PACKAGES = 10;

/** What is locked under a name, as a package in a folder of the lock file finds it: in its own folder first. */
const lockedFor = (name: string, from: string): { readonly path: string; readonly locked: Locked } => {
  for (let folder = from; ; folder = folder.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, "")) {
    const path = `${folder === "" ? "" : `${folder}/`}node_modules/${name}`;
    const locked = packages[path];
    if (locked !== undefined) return { path, locked };
    if (folder === "") return { path, locked: {} };
  }
};

/** Everything that is built in, by name. */
const builtIn = (): ReadonlyMap<string, Locked> => {
  const found = new Map<string, Locked>();
  const visit = (name: string, from: string): void => {
    if (found.has(name)) return;
    const { path, locked } = lockedFor(name, from);
    found.set(name, locked);
    const { dependencies = {}, optionalDependencies = {} } = locked;
    for (const each of Object.keys({ ...dependencies, ...optionalDependencies })) visit(each, path);
  };
  for (const name of PACKED_IN) visit(name, "");
  return found;
};
const tree = [...builtIn().keys()].sort();
const lockedOf = (name: string): Locked => builtIn().get(name) ?? {};

describe("what comes with the package", () => {
  it("is locked, each with the check sum of what the registry holds", () => {
    expect(tree.length).toBeGreaterThanOrEqual(PACKED_IN.length);
    for (const name of tree) {
      const { version, resolved, integrity } = lockedOf(name);
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(resolved ?? REGISTRY, name).toContain(REGISTRY);
      expect(integrity, name).toMatch(/^sha512-/);
    }
  });

  it("is few", () => {
    expect(tree.length).toBeLessThanOrEqual(MOST_PACKAGES);
  });

  it("is built in, so that nothing is installed beside it", () => {
    expect(manifest.dependencies ?? {}).toEqual({});
    const installed = Object.entries(packages).filter(([path, { dev }]) => path !== "" && dev !== true);
    expect(installed.map(([path]) => path)).toEqual([]);
    expect(PACKED_IN.filter((name) => !/^\d+\.\d+\.\d+$/.test(manifest.devDependencies[name] ?? ""))).toEqual([]);
  });

  it("asks for peers that are optional, in a range that holds the version they are tested with", () => {
    expect(Object.keys(manifest.peerDependencies).sort()).toEqual([...PEERS].sort());
    for (const name of PEERS) {
      expect(manifest.peerDependenciesMeta[name]?.optional, name).toBe(true);
      const [, major, minor] = /^\^(\d+)\.(\d+)\.\d+$/.exec(manifest.peerDependencies[name] ?? "") ?? [];
      const [tried, triedMinor] = (manifest.devDependencies[name] ?? "").split(".");
      expect(tried, name).toBe(major);
      expect(Number(triedMinor), name).toBeGreaterThanOrEqual(Number(minor));
    }
  });

  it("runs no script when it is installed, and neither does the package itself", () => {
    expect(tree.filter((name) => lockedOf(name).hasInstallScript === true)).toEqual([]);
    const scripts = ["preinstall", "install", "postinstall", "prepare"].filter((name) => name in manifest.scripts);
    expect(scripts).toEqual([]);
  });

  it("is under a licence that only asks to be named", () => {
    expect(tree.filter((name) => !ALLOWED.includes(lockedOf(name).license ?? "none"))).toEqual([]);
  });

  it("is imported somewhere in src, and nothing else is", () => {
    const imported = new Set(
      SOURCE_FILES.flatMap(importsOf)
        .filter((target) => !target.startsWith("src/") && !target.startsWith("node:"))
        .map((target) =>
          target
            .split("/")
            .slice(0, target.startsWith("@") ? 2 : 1)
            .join("/"),
        ),
    );
    const own = [...imported].filter((name) => !PEERS.includes(name));
    expect(own.sort()).toEqual([...PACKED_IN].sort());
  });

  it("stands in docs/dependencies.md with its version, licence and reason", () => {
    for (const name of tree) {
      const row = DOCUMENT.split("\n").find((line) => line.startsWith(`| \`${name}\` |`)) ?? "";
      const { version = "?", license = "?" } = lockedOf(name);
      expect(row, name).toContain(`| ${version} |`);
      expect(row, name).toContain(`| ${license} |`);
      expect((row.split("|").at(-2) ?? "").trim().length, `${name}: why`).toBeGreaterThan(20);
    }
    const named = [...DOCUMENT.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(tree);
  });
});
