// Web fonts stay when a style sheet is swapped. A browser loads the fonts of a new sheet again, even the same files, and what
// is optional and comes late is for the next page (font-display): the page would fall back to other letters and move. So each
// font that the page has loaded is held by the document itself, as long as a sheet names it.
import { eachRule, onSheetsCome } from './sheets.js';

const ADDRESS = /url\(\s*(["']?)([^"')]+)\1\s*\)/g;
// Descriptors of a rule, by the names that a FontFace gives them.
const DESCRIPTORS = {
  weight: 'font-weight',
  style: 'font-style',
  stretch: 'font-stretch',
  unicodeRange: 'unicode-range',
  featureSettings: 'font-feature-settings',
  variationSettings: 'font-variation-settings',
  ascentOverride: 'ascent-override',
  descentOverride: 'descent-override',
  lineGapOverride: 'line-gap-override',
  sizeAdjust: 'size-adjust',
};

const held = new Map(); // what a rule says → its face

document.fonts.addEventListener('loadingdone', hold);
onSheetsCome(hold);
hold();

/** Holds the fonts in use, and lets go of those that no sheet names any more once those in their place have come. */
async function hold() {
  const named = new Map();
  eachRule((rule) => {
    if (rule.type !== CSSRule.FONT_FACE_RULE) return;
    const font = read(rule);
    if (font) named.set(font.key, font);
  });
  const used = new Set([...document.fonts].filter((face) => face.status !== 'unloaded').map((face) => slot(face.family, face)));
  const coming = [...named.values()].filter((font) => used.has(font.slot) && !held.has(font.key)).map(load);
  await Promise.all(coming);
  for (const [key, face] of held) {
    if (named.has(key)) continue;
    document.fonts.delete(face);
    held.delete(key);
  }
}

/** What a rule says of a font; null for one of the device, which is never late, and for what a face cannot say. */
function read(rule) {
  const source = rule.style.getPropertyValue('src');
  if (!source.includes('url(')) return null;
  const base = rule.parentStyleSheet.href ?? document.baseURI;
  const src = source.replace(ADDRESS, (_, quote, address) => `url("${new URL(address, base)}")`);
  const family = unquoted(rule.style.getPropertyValue('font-family'));
  const descriptors = { display: 'block' };
  for (const [name, property] of Object.entries(DESCRIPTORS)) {
    const value = rule.style.getPropertyValue(property);
    if (!value) continue;
    if (!(name in FontFace.prototype)) return null;
    descriptors[name] = value;
  }
  return { key: JSON.stringify([family, src, descriptors]), slot: slot(family, descriptors), family, src, descriptors };
}

/** A face that has the same slot as another one takes its place. */
function slot(family, { weight = 'normal', style = 'normal', unicodeRange = 'U+0-10FFFF' }) {
  return [unquoted(family), weight, style, unicodeRange.replaceAll(/\s/g, '').toUpperCase()].join('|');
}

function unquoted(family) {
  return family.replaceAll(/["']/g, '').trim();
}

async function load({ key, family, src, descriptors }) {
  const face = new FontFace(family, src, descriptors);
  held.set(key, face);
  try {
    await face.load();
    document.fonts.add(face);
  } catch {
    held.delete(key); // the file is not there: the page does without
  }
}
