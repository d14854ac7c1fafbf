// Measures the home page and the privacy policy in every language with Lighthouse, as a phone and as a desk: each score must
// be 100, nothing may move while the page loads, and nothing may hold up the reader.
//
//   node lighthouse.mjs FOLDER…
import { access } from "node:fs/promises";
import { join } from "node:path";
import * as launcher from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import { serve } from "./serve.mjs";

const pages = ["/", "/privacy/", "/en/", "/en/privacy/"];
const categories = ["performance", "accessibility", "best-practices", "seo"];
const held = 100; // ms, on a phone four times slower than this machine; half of what Lighthouse calls good, for the machine may be busy
const tries = 5; // a busy machine may spoil the speed, and only that: the best run tells what the page can do
let bad = 0;

const say = (line) => console.log(line);
const complain = (line) => { bad++; say("  " + line); };

// measure runs Lighthouse once.
async function measure(url, desk, port) {
  const flags = { port, output: "json", logLevel: "error", onlyCategories: categories };
  const { lhr } = await lighthouse(url, flags, desk ? desktopConfig : undefined);
  if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
  const scores = categories.map((c) => Math.round((lhr.categories[c].score ?? 0) * 100));
  return { lhr, scores, cls: lhr.audits["cumulative-layout-shift"].numericValue, tbt: lhr.audits["total-blocking-time"].numericValue };
}

// slow tells that a run failed in nothing but speed, so that another may do better.
const slow = (run) => run.scores.slice(1).every((s) => s === 100) && run.cls === 0 && (run.scores[0] < 100 || run.tbt > 0);

const chrome = await launcher.launch({
  chromePath: process.env.CHROME_PATH, chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
try {
  for (const folder of process.argv.slice(2)) {
    const host = await serve(folder);
    for (const page of pages) {
      await access(join(folder, page, "index.html"));
      for (const desk of [false, true]) {
        const runs = [];
        do runs.push(await measure(host.url + page, desk, chrome.port)); while (slow(runs.at(-1)) && runs.length < tries);
        const last = runs.at(-1); // the others were slow and no more
        const best = slow(last) ? runs.sort((a, b) => b.scores[0] - a.scores[0] || a.tbt - b.tbt)[0] : last;
        say(`${join(folder, page)} ${desk ? "desk" : "phone"}: ${best.scores.join("/")}, moved ${best.cls}, held up ${Math.round(best.tbt)} ms, run ${runs.length}`);
        categories.forEach((c, i) => {
          if (best.scores[i] === 100) return;
          complain(`${c} is ${best.scores[i]}`);
          for (const { id, weight } of best.lhr.categories[c].auditRefs) {
            const audit = best.lhr.audits[id];
            if (weight > 0 && audit.score !== null && audit.score < 1) say(`    ${id}: ${audit.title} ${audit.displayValue ?? ""}`);
          }
        });
        if (best.cls > 0) complain("the page moves while it loads");
        if (best.tbt > held) complain("the page holds up its reader");
      }
    }
    host.close();
  }
} finally {
  await chrome.kill();
}
process.exit(bad > 0 ? 1 : 0);
