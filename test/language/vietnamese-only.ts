import { parse } from "yaml";
import { fixtureText } from "./schema/profile-sources.js";

export type Tree = { readonly [key: string]: unknown };
export const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A regulation whose texts are Vietnamese alone. */
const vietnameseOnly = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(vietnameseOnly);
  if (!isTree(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "en" || typeof value["vi"] !== "string");
  return Object.fromEntries(entries.map(([key, part]) => [key, vietnameseOnly(part)]));
};

/** The invented commune without a word of English. */
export const communeInVietnamese = vietnameseOnly(parse(fixtureText("xa-tan-phuoc.yaml")));
