export type { Bilingual, Language } from "../errors.js";
export { cite } from "../language/provision.js";
export { defineWords, type OwnWords, type WordsOf, type WordsReader, words } from "./define-words.js";
export type { CodeOf, ListName, Tables } from "./tables.js";
