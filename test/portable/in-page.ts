/** Writes the verdict of a browser into the page, as JSON, for `scripts/portable/browser.ts` to read. */
import * as core from "dondoc";
import * as calendar from "dondoc/calendar";
import * as profiles from "dondoc/profiles";
import evidence from "golden-evidence";
import { localTime } from "./local-time.js";
import { verdict } from "./verdict.js";

interface Page {
  readonly document: { readonly body: { textContent: string } };
  readonly navigator: { readonly userAgent: string };
}
const { document, navigator } = globalThis as unknown as Page;

const answer = (): object => {
  try {
    const result = verdict(evidence, { core, calendar, profiles });
    return { ...result, ...localTime(), userAgent: navigator.userAgent };
  } catch (error) {
    return { faults: [String(error)] };
  }
};
document.body.textContent = JSON.stringify(answer());
