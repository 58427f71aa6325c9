import { appended } from "../model/appended.js";
import { contradiction, type Finding, finding } from "../model/finding.js";

const NOTHING: readonly Finding[] = [];

/** What stands out in the events of a task, in the order in which it shows. */
export class FoldNotes {
  findings: readonly Finding[] = NOTHING;

  note(code: string, vi: string, en: string): void {
    this.findings = appended(this.findings, finding(code, vi, en, "events"));
  }

  contradiction(code: string, vi: string, en: string): void {
    this.findings = appended(this.findings, contradiction(code, vi, en));
  }
}
