// Brings <html> and <head> up to date. idiomorph could do it, but it removes what browser extensions have put there,
// and it replaces style sheets before the new ones have come.
import { isSheet, sheetKey, swapSheet } from './sheets.js';

// What came from the server. The rest belongs to extensions and stays.
const owned = new WeakSet(document.head.children);
const ownedAttributes = new Set(document.documentElement.getAttributeNames());

/** Scripts run once, and the policy of a document cannot be changed: if they are others, the page must be loaded. */
export function needsReload(next) {
  const firm = (root) => [...root.querySelectorAll('script[src], meta[http-equiv]')]
    .map((element) => (isOurs(element) ? element.getAttribute('src') : element.outerHTML))
    .sort()
    .join('\n');
  return firm(document) !== firm(next);
}

/** lang, dir, class and so on. No style: the site's policy forbids it, and the preview uses it (media.js). */
export function mergeRoot(next) {
  const root = document.documentElement;
  const names = new Set(next.getAttributeNames());
  for (const name of names) {
    if (name !== 'style' && root.getAttribute(name) !== next.getAttribute(name)) {
      root.setAttribute(name, next.getAttribute(name));
    }
  }
  for (const name of [...ownedAttributes].filter((name) => !names.has(name))) {
    if (name !== 'style') root.removeAttribute(name);
    ownedAttributes.delete(name);
  }
  for (const name of names) ownedAttributes.add(name);
}

export function mergeHead(next) {
  const head = document.head;
  const here = [...head.children].filter((element) => owned.has(element) && !isOurs(element));
  let last = null; // what the next new element is put after

  for (const wanted of next.children) {
    if (isOurs(wanted)) continue;
    const same = take(here, wanted);
    if (same) {
      last = update(same, wanted);
      continue;
    }
    const added = document.importNode(wanted, true);
    owned.add(added);
    if (last) last.after(added);
    else head.prepend(added);
    last = added;
  }
  for (const element of here) element.remove();
}

/** Takes the element that stands for the wanted one out of the list. */
function take(here, wanted) {
  const stands = isSheet(wanted) ? (element) => isSheet(element) && sheetKey(element) === sheetKey(wanted)
    : wanted.localName === 'title' ? (element) => element.localName === 'title'
    : (element) => element.outerHTML === wanted.outerHTML;
  let found = null;
  for (let i = here.length - 1; i >= 0; i--) {
    if (!stands(here[i])) continue;
    // Of a sheet there may be two, the old one and the new one that is on its way: the last one counts, and the
    // other goes when it has come.
    found ??= here[i];
    here.splice(i, 1);
    if (!isSheet(wanted)) break;
  }
  return found;
}

/** Returns the element that stands there then. */
function update(element, wanted) {
  if (isSheet(element)) {
    if (element.href === wanted.href) return element;
    const fresh = swapSheet(element, wanted.getAttribute('href'));
    owned.add(fresh);
    return fresh;
  }
  if (element.textContent !== wanted.textContent) element.textContent = wanted.textContent;
  return element;
}

/** The tag of live.js. */
function isOurs(element) {
  return element.localName === 'script' && 'sitegen' in element.dataset;
}
