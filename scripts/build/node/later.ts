import { createRequire } from "node:module";
import { copy } from "./probe.js";

/** A module as it is loaded: its exports by name. */
type Loaded = Readonly<Record<string, unknown>>;

const canRequire = (): boolean => {
  try {
    return (createRequire(import.meta.url)("./probe.js") as Loaded)["copy"] === copy;
  } catch {
    return false;
  }
};

/**
 * Whether a module can be required, and is the one that `import` gives. Node can since 20.19 and 22.12; jest cannot, and
 * other loaders make a copy. Who cannot imports everything at once.
 */
export const isOneCopy: boolean = canRequire();

/** A function of a module that is loaded when it is first called. */
export const later =
  (load: () => Loaded) =>
  (name: string): ((...given: readonly unknown[]) => unknown) => {
    let own: ((...given: readonly unknown[]) => unknown) | undefined;
    const asked = (...given: readonly unknown[]): unknown => {
      // The build names functions alone (`node-entries.ts`).
      own ??= load()[name] as NonNullable<typeof own>;
      return own(...given);
    };
    return Object.defineProperty(asked, "name", { value: name });
  };
