// Shows the page light or dark, or as on paper, whatever the screen is: the conditions of its style sheets are rewritten
// while the choice stands. Remembered per tab; the frames of view.html share it with their window.
import { eachRule, onSheetsCome } from './sheets.js';

const KEY = 'sitegen-media';
const TRUE = '(min-width: 0px)'; // conditions that nobody writes, so that they can be turned back
const FALSE = '(max-width: 0px)';
const SCHEME = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/g;
const WIDTH = /\(\s*(min-|max-)?width\s*(:|>=|<=|>|<)\s*([\d.]+)(px|r?em)\s*\)/g;
const PAPER = { inline: '178mm', px: 673, block: '18mm' }; // A4 less its margins, as the theme sets them
const DRESSED = 'source[media], meta[media]';

const originals = new WeakMap(); // MediaList → what the author wrote
let choice = recall();
let dressed = { scheme: '', print: false }; // the choice that the elements show now

addEventListener('storage', (event) => {
  if (event.storageArea === sessionStorage && event.key === KEY) adopt(recall());
});

// Real paper has its margins.
addEventListener('beforeprint', () => styleRoot({ scheme: choice.scheme, print: false }));
addEventListener('afterprint', () => styleRoot(choice));

/** @returns {{scheme: '' | 'light' | 'dark', print: boolean}} */
export function mediaChoice() {
  return choice;
}

export function chooseMedia(change) {
  const next = { ...choice, ...change };
  sessionStorage.setItem(KEY, JSON.stringify(next));
  adopt(next);
}

onSheetsCome(applyMedia);

/** Puts the choice into effect. */
export function applyMedia() {
  if (dressed === choice && !choice.scheme && !choice.print) return;
  for (const sheet of document.styleSheets) rewrite(sheet.media);
  eachRule((rule) => {
    if (rule.media) rewrite(rule.media);
  });
  for (const element of document.querySelectorAll(DRESSED)) dress(element, dressed.scheme, choice.scheme);
  dressed = choice;
  styleRoot(choice);
}

/** Not through a style sheet: in the page there must be nothing of ours. */
function styleRoot({ scheme, print }) {
  const root = document.documentElement;
  Object.assign(root.style, {
    colorScheme: print ? 'light' : scheme,
    maxInlineSize: print ? PAPER.inline : '',
    marginInline: print ? 'auto' : '',
    marginBlock: print ? PAPER.block : '',
  });
  if (!root.getAttribute('style')) root.removeAttribute('style');
}

/** Gives a new version of the page the same conditions before it is compared with the document. */
export function dressMedia(next) {
  if (!dressed.scheme) return;
  for (const element of next.querySelectorAll(DRESSED)) dress(element, '', dressed.scheme);
}

function adopt(next) {
  choice = next;
  applyMedia();
}

function recall() {
  try {
    const { scheme = '', print = false } = JSON.parse(sessionStorage.getItem(KEY)) ?? {};
    return { scheme, print };
  } catch {
    return { scheme: '', print: false };
  }
}

function rewrite(media) {
  if (!originals.has(media)) originals.set(media, media.mediaText);
  let text = withScheme(originals.get(media), choice.scheme);
  // `all` rather than `screen`, so that a page printed from the print view is the same.
  if (choice.print) {
    text = text.replace(/\b(print|screen)\b/g, (type) => (type === 'print' ? 'all' : 'speech')).replace(WIDTH, onPaper);
  }
  if (text !== media.mediaText) media.mediaText = text;
}

function withScheme(text, scheme) {
  return scheme ? text.replace(SCHEME, (_, asked) => (asked === scheme ? TRUE : FALSE)) : text;
}

/** A condition on the width of the window, answered for a sheet of paper. */
function onPaper(condition, bound, relation, number, unit) {
  const width = number * (unit === 'px' ? 1 : 16);
  const sign = bound === 'min-' ? '>=' : bound === 'max-' ? '<=' : relation;
  const answers = { '>=': PAPER.px >= width, '<=': PAPER.px <= width, '>': PAPER.px > width, '<': PAPER.px < width };
  return sign in answers ? (answers[sign] ? TRUE : FALSE) : condition;
}

/** Pictures for dark screens, colours of the browser's frame. */
function dress(element, from, to) {
  const other = from === 'dark' ? 'light' : 'dark';
  let text = element.media;
  if (from) {
    text = text.replaceAll(TRUE, `(prefers-color-scheme: ${from})`).replaceAll(FALSE, `(prefers-color-scheme: ${other})`);
  }
  text = withScheme(text, to);
  if (text !== element.media) element.setAttribute('media', text);
}
