import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Both ends of the earth's day, a half-hour zone with summer time, a zone that once skipped a day, and home. */
export const ZONES = ["UTC", "Asia/Ho_Chi_Minh", "Pacific/Kiritimati", "America/St_Johns", "Pacific/Apia"] as const;
const SCRIPT = fileURLToPath(new URL("../support/time-zone-script.ts", import.meta.url));
const run = promisify(execFile);

/** The lines that the script prints under one time zone. */
export const runIn = async (zone: string): Promise<string[]> => {
  const { stdout } = await run(process.execPath, ["--import", "tsx", SCRIPT], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout.split("\n");
};
