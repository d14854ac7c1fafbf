// One finding as it stands in the overlay.
import { plain } from './address.js';
import { element } from './dom.js';
import { isError } from './findings.js';
import { icon } from './icons.js';

const MOST_PAGES = 4;
const LETTER = /[\p{L}\p{M}]/u;

/** @param {boolean} withPages whether to say which pages it is about */
export function findingCard(finding, words, withPages) {
  const severity = isError(finding) ? 'error' : 'warning';
  const said = finding[words.lang];
  const place = { class: 'place', dir: 'ltr' };
  return element('li', { id: 'finding-' + finding.id, class: 'finding ' + severity },
    element('div', { class: 'line' },
      element('span', { class: 'severity' }, icon(severity), words.say(severity)),
      finding.open
        ? element('a', { ...place, href: finding.open, id: 'open-' + finding.id }, finding.place)
        : element('span', place, finding.place),
      element('span', { class: 'rule' }, element('bdi', {}, finding.rule))),
    element('p', { class: 'message', dir: 'auto' }, said.message),
    finding.excerpt && excerpt(finding.excerpt),
    said.hint && element('p', { class: 'hint', dir: 'auto' }, // <bdi> does not count for auto
      icon('hint'),
      element('bdi', { class: 'unseen' }, words.say('to-fix') + ': '),
      element('span', {}, said.hint)),
    withPages && pageLinks(finding.pages, words));
}

function excerpt({ line, before = '', mark = '', after = '', dir = 'auto' }) {
  return element('div', { class: 'excerpt', dir },
    element('span', { class: 'number', 'aria-hidden': 'true' }, String(line)),
    element('span', { class: 'text' }, before, element('mark', { dir: isolation(before, mark, after) }, mark), after));
}

/** A mark has its own direction, so that {{ … }} in Arabic stays in order; but a part of a word must stay joined. */
function isolation(before, mark, after) {
  const joined = (left, right) => LETTER.test(left.slice(-1)) && LETTER.test(right.slice(0, 1));
  return joined(before, mark) || joined(mark, after) ? null : 'auto';
}

function pageLinks(pages, words) {
  if (!pages?.length) return null;
  const rest = pages.length - MOST_PAGES;
  return element('p', { class: 'pages' }, words.say('on-pages'), ' ',
    pages.slice(0, MOST_PAGES).flatMap((page) => [element('a', { href: page, dir: 'ltr' }, plain(page)), ' ']),
    rest > 0 && element('span', { dir: 'ltr' }, ` +${rest}`));
}
