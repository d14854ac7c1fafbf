// Style sheets: which are the same, and how a new one takes the place of an old one without a flash.
const FINGERPRINT = /\.[0-9a-f]{10}(?=\.css$)/;
const whenCome = [];

/** Registers what must be done to the rules of sheets that have come in place of others. */
export function onSheetsCome(act) {
  whenCome.push(act);
}

export function isSheet(element) {
  return element.localName === 'link' && element.relList.contains('stylesheet');
}

/** Two links with one key are versions of one sheet: fingerprint and query do not count. */
export function sheetKey(link) {
  const { origin, pathname } = new URL(link.href, document.baseURI);
  return [origin + pathname.replace(FINGERPRINT, ''), link.media].join(' ');
}

/** Puts a link to href after the old one, which stays until the new sheet has come. Returns the new link. */
export function swapSheet(old, href) {
  const fresh = old.cloneNode();
  fresh.setAttribute('href', href);
  const settle = () => {
    const key = sheetKey(fresh);
    for (const link of [...document.querySelectorAll('link[rel~="stylesheet"]')]) {
      if (link === fresh) break;
      if (sheetKey(link) === key) link.remove();
    }
    for (const act of whenCome) act();
  };
  fresh.addEventListener('load', settle, { once: true });
  fresh.addEventListener('error', settle, { once: true });
  old.after(fresh);
  return fresh;
}

/** Calls visit with each rule of all sheets that may be read, also of imported ones and inside of groups. */
export function eachRule(visit) {
  const walk = (sheet) => {
    for (const rule of rulesOf(sheet)) {
      visit(rule);
      if (rule.cssRules) walk(rule);
      if (rule.styleSheet) walk(rule.styleSheet);
    }
  };
  for (const sheet of document.styleSheets) walk(sheet);
}

/** Rules of sheets of other origins cannot be read, nor those of a sheet on its way. */
export function rulesOf(sheet) {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
