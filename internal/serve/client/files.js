// Files that changed under the same address: pictures, fonts, sheets without a fingerprint. They are asked for anew with
// ?sitegen=N, and every later version of the page is given the same addresses before it is compared (freshen).
import { plain } from './address.js';
import { eachRule, isSheet, onSheetsCome, swapSheet } from './sheets.js';

const ATTRIBUTES = ['src', 'srcset', 'poster', 'href'];
const CARRIERS = 'img, source, video, audio, track, input[src], image[href], use[href], '
  + 'link[rel~="icon"], link[rel~="apple-touch-icon"], link[rel~="stylesheet"]';
const URLS = /url\(\s*(["']?)([^"')]+)\1\s*\)/g;

const versions = new Map(); // plain path → N
let count = 0;

/** Takes in that files changed. Says whether the page shows any of them. */
export function filesChanged(files) {
  const changed = new Set(files.map(plain));
  for (const script of document.querySelectorAll('script[src]:not([data-sitegen])')) {
    if (changed.has(pathOf(script.src))) {
      location.reload();
      return false;
    }
  }

  count++;
  for (const path of changed) versions.set(path, count);
  const sheets = sheetsWith(changed);
  for (const sheet of sheets) versions.set(pathOf(sheet.href), count);
  for (const link of sheets) swapSheet(link, freshAddress(link.getAttribute('href')));
  const swapped = freshen(document);
  const drawn = freshenRules();
  for (const element of swapped) element.load?.(); // a <video> does not look at its <source>s again by itself
  return sheets.length + swapped.size + drawn > 0;
}

/** Gives addresses of changed files their version, in the document or in one that will be compared with it. */
export function freshen(root) {
  const swapped = new Set();
  if (!versions.size) return swapped;
  for (const element of root.querySelectorAll(CARRIERS)) {
    if (root === document && isSheet(element)) continue; // those are swapped
    for (const name of ATTRIBUTES) {
      const value = element.getAttribute(name);
      if (!value) continue;
      const fresh = name === 'srcset' ? freshSet(value) : freshAddress(value);
      if (fresh === value) continue;
      element.setAttribute(name, fresh);
      swapped.add(element.parentElement?.closest('video, audio') ?? element);
    }
  }
  return swapped;
}

onSheetsCome(freshenRules);

/**
 * Pictures and fonts in style sheets: browsers keep them, even for a new sheet, unless the address is another. Returns in
 * how many places there were any.
 */
function freshenRules() {
  let places = 0;
  if (!versions.size) return places;
  eachRule((rule) => {
    const base = rule.parentStyleSheet.href ?? document.baseURI;
    const renew = (css) => css.replace(URLS, (whole, quote, address) => {
      const fresh = freshAddress(address, base);
      return fresh === address ? whole : `url("${fresh}")`;
    });
    if (rule.type === CSSRule.FONT_FACE_RULE) places += replaceRule(rule, renew(rule.cssText));
    else if (rule.style) places += changeStyle(rule.style, renew);
  });
  return places;
}

function changeStyle(style, change) {
  let places = 0;
  for (const name of [...style]) {
    const value = style.getPropertyValue(name);
    const next = change(value);
    if (next === value) continue;
    style.setProperty(name, next, style.getPropertyPriority(name));
    places++;
  }
  return places;
}

/** A font is loaded anew only for a new rule. */
function replaceRule(rule, text) {
  if (text === rule.cssText) return 0;
  const group = rule.parentRule ?? rule.parentStyleSheet;
  const index = [...group.cssRules].indexOf(rule);
  group.deleteRule(index);
  group.insertRule(text, index);
  return 1;
}

function freshAddress(address, base = document.baseURI) {
  const version = versions.get(pathOf(address, base));
  if (!version) return address;
  const url = new URL(address, base);
  url.searchParams.set('sitegen', version);
  return url.pathname + url.search + url.hash;
}

/** "a.png 1x, b.png 2x": an address, perhaps a size, a comma. */
function freshSet(set) {
  return set.replace(/([^\s,](?:\S*[^\s,])?)(\s+[^,]*)?(?=,|$)/g, (_, address, size = '') => freshAddress(address) + size);
}

/** The plain path of an address of this site, else ''. */
function pathOf(address, base = document.baseURI) {
  try {
    const url = new URL(address, base);
    return url.origin === location.origin ? plain(url.pathname) : '';
  } catch {
    return '';
  }
}

/** Links to sheets that changed, or that import one that did. */
function sheetsWith(changed) {
  const names = [...changed].map((path) => path.slice(path.lastIndexOf('/') + 1));
  const users = new Set();
  eachRule((rule) => {
    if (rule.type !== CSSRule.IMPORT_RULE || !names.some((name) => plain(rule.cssText).includes(name))) return;
    let sheet = rule.parentStyleSheet;
    while (sheet.parentStyleSheet) sheet = sheet.parentStyleSheet;
    users.add(sheet);
  });
  return [...document.querySelectorAll('link[rel~="stylesheet"]')]
    .filter((link) => changed.has(pathOf(link.href)) || users.has(link.sheet));
}
