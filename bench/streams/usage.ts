import { writeFileSync } from "node:fs";

/** Loaded before a command: what the process used, its threads included, is written where `USAGE_FILE` says. */
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const file = process.env["USAGE_FILE"];
  if (file !== undefined) writeFileSync(file, JSON.stringify({ seconds: (userCPUTime + systemCPUTime) / 1e6, maxRSS }));
});
