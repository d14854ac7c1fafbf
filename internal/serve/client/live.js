// The script that `sitegen serve` puts into each page: keeps the page up to date and shows what the server says about
// it. In a frame it only keeps the page up to date; the window around it shows the rest.
import { plain } from './address.js';
import { Connection } from './connection.js';
import { filesChanged } from './files.js';
import './fonts.js';
import { applyMedia } from './media.js';
import { Updater } from './update.js';

const tag = document.querySelector('script[data-sitegen]');
const page = location.pathname;
const framed = window.parent !== window;
const early = []; // what was said about the page before the panel was there
let panel = null;

applyMedia();

const updater = new Updater(tag.dataset.rev, (rev) => {
  connection.report(page, rev);
  panel?.update({ lang: document.documentElement.lang });
  announce({ rev });
});

const connection = new Connection({
  worker: tag.dataset.worker,
  pages: [{ page, rev: updater.rev }],
  framed,
  hear,
});

if (!framed) {
  const { Panel } = await import('./panel.js');
  panel = new Panel(
    { lang: document.documentElement.lang, pages: [page], mode: 'desktop' },
    { parent: document.documentElement, docked: false },
  );
  for (const change of early) panel.update(change);
}

function hear(message) {
  switch (message.type) {
    case 'state':
      if (!message.connected) updater.forget();
      show({ connected: message.connected });
      break;
    case 'page':
      updater.want(message.entry.rev);
      show({ entries: [message.entry] });
      break;
    case 'findings':
      show({ findings: message.findings });
      break;
    case 'files':
      if (filesChanged(message.files)) announce({ rev: updater.rev, files: message.files });
      break;
    case 'navigate':
      if (plain(message.page) !== plain(page)) location.assign(message.page);
      break;
  }
}

function show(change) {
  if (panel) panel.update(change);
  else if (!framed) early.push(change);
}

/** For tests, and for whoever wants to know. */
function announce(detail) {
  document.dispatchEvent(new CustomEvent('sitegen:updated', { detail }));
}
