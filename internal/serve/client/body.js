// Brings <body> up to date and leaves alone what belongs to the reader: scroll position, focus, selection, what was
// opened or closed, what was typed.
import { Idiomorph } from './idiomorph.js';

const READ = 'h1, h2, h3, h4, h5, h6, p, li, tr, figure'; // small enough to tell where the reader is

// What the author wrote about `open`. Where that changes, it counts; until then the reader's choice does.
const authoredOpen = new WeakMap();
for (const element of document.querySelectorAll('details, dialog')) noteOpen(element, element);

export function morphBody(next) {
  if (document.body.isEqualNode(next)) return; // nothing but the head has changed
  const focused = document.activeElement;
  const keepPlace = anchorPlace();
  Idiomorph.morph(document.body, next, {
    morphStyle: 'outerHTML',
    ignoreActiveValue: true,
    callbacks: {
      beforeAttributeUpdated: mayChange,
      afterNodeMorphed: noteOpen,
    },
  });
  if (!focused.isConnected && focused.id) document.getElementById(focused.id)?.focus({ preventScroll: true });
  keepPlace();
}

/** Whether an attribute may become what the new page says: false where the reader has made it something else. */
function mayChange(name, element, change) {
  if (name === 'open' && element.matches('details, dialog')) {
    return authoredOpen.has(element) && authoredOpen.get(element) !== (change === 'update');
  }
  if (name === 'value') return !('defaultValue' in element) || element.value === element.defaultValue;
  if (name === 'checked') return element.checked === element.defaultChecked;
  if (name === 'selected') return isUntouched(element.closest('select'));
  return true;
}

/** Whether the choice in a <select> is still the author's: what is marked, or else the first option. */
function isUntouched(select) {
  const options = [...select?.options ?? []];
  const marked = options.some((option) => option.defaultSelected);
  return options.every((option, i) => option.selected === (marked || select.multiple ? option.defaultSelected : i === 0));
}

function noteOpen(element, authored) {
  if (element.localName === 'details' || element.localName === 'dialog') {
    authoredOpen.set(element, authored.hasAttribute('open'));
  }
}

/**
 * Remembers what is being read and returns a function that puts it back in its place. Browsers do this too, but they
 * lose their anchor when idiomorph takes it out and puts it in again.
 */
function anchorPlace() {
  if (scrollY === 0) return () => {};
  const top = (element) => element.getBoundingClientRect().top;
  const marks = [];
  for (const element of document.body.querySelectorAll(READ)) {
    if (!element.getClientRects().length || top(element) < 0 || isPinned(element)) continue;
    marks.push({ element, top: top(element), text: element.textContent });
    if (marks.length === 8) break;
  }
  return () => {
    // An element may have been taken for another text.
    const mark = marks.find(({ element, text }) => element.isConnected && element.textContent === text);
    const moved = mark ? top(mark.element) - mark.top : 0;
    if (moved) scrollBy({ top: moved, behavior: 'instant' });
  };
}

/** What does not scroll with the page says nothing about where the reader is. */
function isPinned(element) {
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    if (/sticky|fixed/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}
