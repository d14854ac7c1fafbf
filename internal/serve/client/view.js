// The preview page: a page and its translation side by side, or a page as wide as a phone or a tablet.
// Its address says what is shown: /_sitegen/view.html#page=/privacy/&mode=both
import { plain, viewAddress } from './address.js';
import { Connection } from './connection.js';
import { LinkedScroll } from './linked-scroll.js';
import { Pane } from './pane.js';
import { Panel } from './panel.js';
import { wordsFor } from './words.js';

const WIDTHS = { phone: 390, tablet: 820 };

const stage = document.getElementById('stage');
const scrolling = new LinkedScroll();
const entries = new Map(); // page → what the server says about it
const panel = new Panel(
  { lang: document.documentElement.lang, pages: ['/'], mode: 'both', linked: true },
  { parent: document.body, docked: true, actions: { linked: toggleLinked } },
);
let mode = '';
let panes = [];
let leader = null; // the pane in which the reader moved last; the other one follows
let connection = null;

follow();
addEventListener('hashchange', follow);
new ResizeObserver(scale).observe(stage);

/** Shows what the address says. */
function follow() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const page = wanted.get('page')?.startsWith('/') ? wanted.get('page') : '/';
  const next = wanted.get('mode') in WIDTHS ? wanted.get('mode') : 'both';
  if (next !== mode) arrange(next);
  if (plain(leader.page) !== plain(page)) leader.go(new URL(page, location.origin));
  else refresh();
}

function arrange(next) {
  mode = next;
  stage.className = mode;
  const count = mode === 'both' ? 2 : 1;
  panes = leader ? [leader, ...panes.filter((pane) => pane !== leader)] : [];
  for (const pane of panes.splice(count)) pane.element.remove();
  while (panes.length < count) {
    const pane = new Pane(loaded, () => scrolling.align());
    stage.append(pane.element);
    panes.push(pane);
  }
  leader = panes[0];
  scale();
}

function loaded(pane) {
  connection ??= connect(pane);
  // A frame has a window of its own, and the reader is often in there.
  pane.window.addEventListener('focus', () => connection.active());
  pane.window.addEventListener('keydown', (event) => panel.shortcut(event));
  if (!pane.driven) leader = pane;
  refresh();
}

/** The frames have connections of their own; this one is for bar and overlay. All go through one worker. */
function connect(pane) {
  const worker = pane.document.querySelector('script[data-sitegen]')?.dataset.worker;
  return new Connection({ worker: worker ?? 'worker.js', pages: [], framed: false, hear });
}

function hear(message) {
  switch (message.type) {
    case 'state':
      panel.update({ connected: message.connected });
      break;
    case 'page':
      entries.set(message.entry.page, message.entry);
      refresh();
      break;
    case 'findings':
      panel.update({ findings: message.findings });
      break;
    case 'navigate':
      if (!panes.some((pane) => plain(pane.page) === plain(message.page))) leader.go(message.page);
      break;
  }
}

let watched = '';

/** Brings the second pane, the address, the bar and the server's attention to what the first pane shows. */
function refresh() {
  if (!leader.page) return;
  if (mode === 'both') pair();
  const filled = panes.filter((pane) => pane.page && !pane.empty);
  const shown = [leader, ...filled.filter((pane) => pane !== leader)];
  const pages = shown.map((pane) => pane.page);

  if (watched !== pages.join('\n')) {
    watched = pages.join('\n');
    connection?.watch(pages.map((page) => ({ page, rev: '' })));
  }
  history.replaceState(null, '', viewAddress(leader.page, mode));
  scrolling.watch(shown.map((pane) => pane.window));
  scrolling.align();

  const { lang, dir } = wordsFor(leader.lang);
  Object.assign(document.documentElement, { lang, dir });
  document.title = leader.document?.title ?? '';
  panel.update({
    lang: leader.lang,
    pages,
    entries: pages.map((page) => entries.get(page)).filter(Boolean),
    mode,
    linked: mode === 'both' ? scrolling.on : undefined,
  });
}

/** The other pane shows the translation, in the language that it had before if there are several. */
function pair() {
  const others = entries.get(leader.page)?.others;
  const other = panes.find((pane) => pane !== leader);
  if (!entries.has(leader.page)) return; // the server will say
  const translation = others?.find(({ lang }) => lang === other.lang) ?? others?.[0];
  if (!translation) return other.clear(wordsFor(leader.lang).say('untranslated'));
  if (plain(other.page) === plain(translation.url) && !other.empty) return;
  if (other.driven === translation.url) return; // on its way
  other.driven = translation.url;
  other.go(translation.url);
}

function toggleLinked() {
  scrolling.on = !scrolling.on;
  panel.update({ linked: scrolling.on });
  scrolling.align();
}

/** A device that is wider than the window is shown smaller as a whole. */
function scale() {
  const space = stage.clientWidth - 48; // its rim and the padding
  stage.style.setProperty('--scale', Math.min(1, space / (WIDTHS[mode] ?? space)));
}
