// Reads every page and every style sheet with the Nu HTML checker: neither an error nor a warning nor a remark may be left. Pages
// are read from a server, because “'self'” in a security policy is nobody for a file.
//
//   node nu.mjs FOLDER…
import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "./serve.mjs";

const jar = fileURLToPath(new URL("node_modules/vnu-jar/build/dist/vnu.jar", import.meta.url));

// What the checker says and is mistaken about, each with the reason.
const mistaken = [
  // Structured data is not run, and a security policy lets it be: HTML, “prepare the script element”, steps 8 to 12.
  (m) => m.message.startsWith("Inline script violates Content Security Policy") && m.extract?.includes('type="application/ld+json"'),
];

// check runs the checker, which writes its findings as JSON and ends with 1 when there are any.
function check(args) {
  return new Promise((resolve, reject) => {
    const java = spawn("java", ["-Xss1m", "-Dnu.validator.servlet.allow-forbidden-hosts=true", "-jar", jar, "--format", "json", "--stdout", ...args], { stdio: ["ignore", "pipe", "inherit"] });
    let out = "";
    java.stdout.on("data", (b) => (out += b));
    java.on("error", reject);
    java.on("close", () => {
      try { resolve(JSON.parse(out).messages); } catch { reject(new Error("the Nu checker said no JSON: " + out.slice(0, 400))); }
    });
  });
}

let bad = 0;
for (const folder of process.argv.slice(2)) {
  const files = (await readdir(folder, { recursive: true })).map((f) => f.replaceAll("\\", "/")).sort();
  const pages = files.filter((f) => f.endsWith(".html")), sheets = files.filter((f) => f.endsWith(".css"));
  if (!pages.length || !sheets.length) throw new Error(`${folder} has ${pages.length} pages and ${sheets.length} style sheets`);
  const host = await serve(folder);
  const address = (f) => `${host.url}/${f.replace(/(^|\/)index\.html$/, "$1")}`;
  const byAddress = new Map(pages.map((f) => [address(f), f]));
  const found = [
    ...(await check(["--no-langdetect", ...pages.map((f) => address(f))])),
    ...(await check(["--css", ...sheets.map((f) => join(folder, f))])),
  ].filter((m) => !mistaken.some((is) => is(m)));
  host.close();
  for (const m of found) {
    const file = byAddress.get(m.url);
    console.log(`${file ? join(folder, file) : (m.url ?? "").replace(/^file:/, "")}:${m.lastLine ?? 0}:${m.lastColumn ?? 0}: ${m.subType ?? m.type}: ${m.message}`);
  }
  console.log(`${folder}: ${pages.length} pages and ${sheets.length} style sheets read, ${found.length} findings`);
  bad += found.length;
}
process.exit(bad > 0 ? 1 : 0);
