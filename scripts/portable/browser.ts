/**
 * Asks the built package every golden question in a page of headless Chromium (Debian: apt-get install chromium; or the
 * path of another in CHROMIUM), in two time zones, and compares the results to the letter with those of this Node.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { bundleForBrowser, bundleForNode } from "./bundle.js";
import { type LocalVerdict, problemsOf, summaryOf } from "./report-verdict.js";

const run = promisify(execFile);

type PageVerdict = LocalVerdict & { readonly userAgent: string };

const CHROMIUM = process.env["CHROMIUM"] ?? "chromium";
const ZONES = ["Asia/Ho_Chi_Minh", "America/St_Johns"];
const LONGEST_MS = 120_000;
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--dump-dom",
];

const ENTITIES: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&nbsp;": "\u00a0" };

/** The text of the page's body, which is the verdict. */
const verdictOf = (dom: string): PageVerdict => {
  const text = /<body>([\s\S]*)<\/body>/.exec(dom)?.[1] ?? "";
  if (!text.startsWith("{")) throw new Error(`the page gave no verdict: ${dom.slice(-500)}`);
  return JSON.parse(text.replace(/&(?:lt|gt|amp|nbsp);/g, (entity) => ENTITIES[entity] ?? entity)) as PageVerdict;
};

const verdictIn = async (page: string, folder: string, zone: string): Promise<PageVerdict> => {
  const user = join(folder, zone.replace("/", "-"));
  const { stdout } = await run(CHROMIUM, [...FLAGS, `--user-data-dir=${user}`, pathToFileURL(page).href], {
    env: { ...process.env, TZ: zone },
    maxBuffer: 64 * 1024 * 1024,
    timeout: LONGEST_MS,
    killSignal: "SIGKILL",
  });
  return verdictOf(stdout);
};

const folder = await mkdtemp(join(tmpdir(), "dondoc-page-"));
try {
  const page = join(folder, "page.html");
  const script = (await bundleForBrowser()).replaceAll("</script", "<\\/script");
  await writeFile(page, `<!doctype html><meta charset="utf-8"><title>dondoc</title><body><script>${script}</script>`);
  const here = JSON.parse((await run(process.execPath, [await bundleForNode()])).stdout) as LocalVerdict;
  const clocks = new Set<string>();
  for (const zone of ZONES) {
    const verdict = await verdictIn(page, folder, zone);
    const problems = problemsOf(verdict, here.digest);
    if (problems.length > 0) process.exitCode = 1;
    clocks.add(JSON.stringify(verdict.offsets));
    console.log(`${verdict.userAgent}, ${zone}: ${problems.join("\n  ") || summaryOf(verdict)}`);
  }
  if (clocks.size !== ZONES.length) throw new Error("the time zones did not take effect");
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
