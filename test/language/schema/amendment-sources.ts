import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type ReadProfile, readProfile } from "../../../src/io/read-profile.js";
import type { Profile } from "../../../src/language/profile.js";
import { type getProfile, profiles } from "../../../src/profiles/index.js";

const textOf = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/profiles/${name}`, import.meta.url)), "utf8");

/** The invented commune, before and after its amendment. */
export const commune: ReadProfile = readProfile(textOf("xa-dong-ban.yaml"), { name: "xa-dong-ban.yaml" });

/** What an amendment may name: the regulations of the package, and the invented one. */
export const base = (id: string): Profile | undefined =>
  id === "xa-dong-ban.yaml" ? commune.profile : profiles.find((profile) => profile.id === id);

export const amendmentText = textOf("sua-doi-xa-dong-ban.yaml");

export const amended: ReadProfile = readProfile(amendmentText, {
  name: "sua-doi-xa-dong-ban.yaml",
  base,
});

/** An act that lengthens a state of it. */
export const lengthened: ReadProfile = readProfile(textOf("keo-dai-xa-dong-ban.yaml"), {
  name: "keo-dai-xa-dong-ban.yaml",
  base,
});

/** The head of an amendment: what it is, and from when. */
export const act = (from: string | null, more: object = {}): object => ({
  title: { vi: "Quyết định sửa đổi (hư cấu)", en: "An amending decision (invented)" },
  issuer: { vi: "Cơ quan mẫu (hư cấu)", en: "A sample body (invented)" },
  number: "02/2026/QĐ",
  standing: "inForce",
  effect: { provision: null, signedOn: null, daysAfterSigning: null, from, text: { vi: "Hiệu lực", en: "Effect" } },
  ...more,
});

/** An amendment of a regulation of the package. */
export const amends = (id: Parameters<typeof getProfile>[0], from: string | null, more: object = {}): object => ({
  amends: id,
  ...act(from, more),
});
