/**
 * Prints the scores of the last report a folder at a time, and every mutant that no test noticed, as Markdown for
 * `docs/mutation.md`: `node scripts/mutation/survivors.mjs`.
 */
import { readFileSync } from "node:fs";
import { dirname } from "node:path";

const { files } = JSON.parse(readFileSync(".cache/mutation/report.json", "utf8"));
const DETECTED = ["Killed", "Timeout"];
const UNDETECTED = ["Survived", "NoCoverage"];
const LONGEST = 90;

const count = (mutants, statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
const score = (mutants) => {
  const detected = count(mutants, DETECTED);
  return `${((100 * detected) / (detected + count(mutants, UNDETECTED))).toFixed(1)} %`;
};
const oneLine = (text) => text.replace(/\s+/g, " ").trim();
const code = (text) => `\`${oneLine(text).slice(0, LONGEST).replaceAll("|", "\\|")}\``;

/** The text between two positions, both counted from 1. */
const textAt = (source, { start, end }) => {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines[lines.length - 1].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join("\n");
};

const folders = new Map();
for (const entry of Object.entries(files)) {
  const folder = dirname(entry[0]);
  folders.set(folder, [...(folders.get(folder) ?? []), entry]);
}

console.log(
  "| folder | mutants | killed | in a loop | survived | not reached | score |\n|---|--:|--:|--:|--:|--:|--:|",
);
for (const [folder, entries] of folders) {
  const mutants = entries.flatMap(([, { mutants: own }]) => own);
  const counts = ["Killed", "Timeout", "Survived", "NoCoverage"].map((status) => count(mutants, [status]));
  console.log(`| \`${folder}\` | ${[mutants.length, ...counts].join(" | ")} | ${score(mutants)} |`);
}

for (const [name, { source, mutants }] of Object.entries(files)) {
  const left = mutants.filter(({ status }) => UNDETECTED.includes(status));
  if (left.length === 0) continue;
  console.log(`\n### \`${name}\` (${score(mutants)})\n\n| line | code | mutant |\n|--:|---|---|`);
  for (const { location, replacement, status } of left) {
    const mark = status === "NoCoverage" ? " (not reached)" : "";
    console.log(`| ${location.start.line} | ${code(textAt(source, location))} | ${code(replacement ?? "")}${mark} |`);
  }
}
