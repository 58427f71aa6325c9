/**
 * The data of the worked example (`docs/harmonisation*.md`): what each command prints of the example register under the
 * five regulations, all taken to be in force. `--check` compares instead of writing.
 */
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { commandLines, DATA_FOLDER, printed } from "./harmonisation/commands.js";
import { writeOrCheck } from "./write-or-check.js";

const folder = fileURLToPath(new URL(`../${DATA_FOLDER}/`, import.meta.url));
mkdirSync(folder, { recursive: true });
for (const { file, line } of commandLines) writeOrCheck(`${folder}${file}`, await printed(line));
