import { contradiction, type Finding, finding } from "../model/finding.js";

/** What stands out in the events of a task, in the order in which it shows. */
export class FoldNotes {
  readonly findings: Finding[] = [];

  note(code: string, vi: string, en: string): void {
    this.findings.push(finding(code, vi, en, "events"));
  }

  contradiction(code: string, vi: string, en: string): void {
    this.findings.push(contradiction(code, vi, en));
  }
}
