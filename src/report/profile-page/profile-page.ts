import type { Profile } from "../../language/profile.js";
import type { Block } from "../block.js";
import { articles, type PageParts } from "./articles.js";
import { pageHead } from "./head.js";
import { readingChapter } from "./reading-rows.js";

/**
 * A regulation as a page that a reader of law can proof-read, in Vietnamese and English side by side: its head, then
 * article by article every rule in words and every provision that is not computed, then the readings; where cases are
 * given, those of each provision and of each ambiguity with it.
 */
export const profilePage = (profile: Profile, more: PageParts = {}): Block[] => [
  ...pageHead(profile),
  ...articles(profile, more),
  ...readingChapter(profile, more.cases),
];
