import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { importsOf, SOURCE_FILES } from "../support/source-files.js";

const fileText = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), "utf8");

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
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

const direct = Object.keys(manifest.dependencies);
/** What comes with the package: where development needs another version of it, that one stands in a folder of its own. */
const lockedOf = (name: string): Locked => {
  const nested = Object.entries(packages).find(
    ([path, { dev }]) =>
      dev !== true && path.endsWith(`/node_modules/${name}`) && path.lastIndexOf("node_modules/") > 0,
  );
  return nested?.[1] ?? packages[`node_modules/${name}`] ?? {};
};

/** Everything that comes with the package when it is installed. */
const runtimeTree = (): string[] => {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    const { dependencies = {}, optionalDependencies = {} } = lockedOf(name);
    for (const each of Object.keys({ ...dependencies, ...optionalDependencies })) visit(each);
  };
  direct.forEach(visit);
  return [...found].sort();
};
const tree = runtimeTree();

describe("what comes with the package", () => {
  it("is locked, each with the check sum of what the registry holds", () => {
    expect(tree.length).toBeGreaterThanOrEqual(direct.length);
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

  it("is the tree that the lock file marks as no development", () => {
    const marked = Object.entries(packages)
      .filter(([path, { dev }]) => path !== "" && dev !== true)
      .map(([path]) => path.replace(/^.*node_modules\//, ""));
    expect([...new Set(marked)].sort()).toEqual(tree);
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
    // fast-check is brought by those who use dondoc/testing.
    imported.delete("fast-check");
    expect([...imported].sort()).toEqual([...direct].sort());
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
