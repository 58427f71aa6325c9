import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ReadProfile, readProfile } from "../../../src/io/read-profile.js";

/** A division on its department on its city. */
export const CHAIN = ["phong-mau.yaml", "so-mau.yaml", "thanh-pho-mau.yaml"] as const;

export const chainText = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/profiles/chain/${name}`, import.meta.url)), "utf8");

const read = new Map<string, ReadProfile>();

/** One of the chain, with those that it is built on, read once. */
export const readChain = (name: string): ReadProfile => {
  const known = read.get(name) ?? readProfile(chainText(name), { name, read: chainText });
  read.set(name, known);
  return known;
};

/** A file among others in memory. */
export const readAmong =
  (files: Readonly<Record<string, string>>) =>
  (name: string): ReadProfile =>
    readProfile(files[name] ?? "", { name, read: (path) => files[path] });
