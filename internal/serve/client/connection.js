// A tab's side of the hub: registers the pages it shows, takes leave when the reader goes, and passes on what it hears.
import { Hub } from './hub.js';

export class Connection {
  #port = null;
  #own = null; // the hub of this page, where there is no shared worker
  #pages;
  #framed;
  #hear;
  #joined = false;

  /**
   * @param {string} worker address of worker.js
   * @param {{page: string, rev: string}[]} pages what this tab shows
   * @param {boolean} framed a frame of view.html: its window speaks for it when the reader is to be led elsewhere
   * @param {(message: object) => void} hear
   */
  constructor({ worker, pages, framed, hear }) {
    this.#pages = pages;
    this.#framed = framed;
    this.#hear = hear;
    this.#open(worker);
    this.#join();

    addEventListener('pagehide', () => this.#leave());
    addEventListener('pageshow', () => this.#join()); // also out of the back/forward cache
    addEventListener('focus', () => this.active());
    document.addEventListener('visibilitychange', () => this.#visibility());
  }

  /** Other pages are shown now. */
  watch(pages) {
    this.#pages = pages;
    this.#joined = false;
    this.#join();
  }

  /** The page shown is at rev now. */
  report(page, rev) {
    for (const shown of this.#pages) {
      if (shown.page === page) shown.rev = rev;
    }
    this.#post({ type: 'rev', page, rev });
  }

  /** The reader turned to this tab. */
  active() {
    if (this.#joined && !this.#framed) this.#post({ type: 'active' });
  }

  #open(address) {
    if (!('SharedWorker' in globalThis)) return this.#openOwn();
    try {
      const worker = new SharedWorker(address, { type: 'module', name: 'sitegen' });
      worker.addEventListener('error', () => this.#fallBack()); // a browser whose workers cannot be modules
      this.#use(worker.port);
    } catch {
      this.#openOwn();
    }
  }

  /** Without a shared worker the page has a hub of its own. */
  #openOwn() {
    const { port1, port2 } = new MessageChannel();
    this.#own = new Hub();
    this.#own.add(port1);
    this.#use(port2);
  }

  #fallBack() {
    if (this.#own) return;
    this.#openOwn();
    this.#joined = false;
    this.#join();
  }

  #use(port) {
    this.#port = port;
    port.addEventListener('message', ({ data }) => this.#take(data));
    port.start();
  }

  #take(message) {
    switch (message.type) {
      case 'probe':
        this.#post({ type: 'here' });
        break;
      case 'rejoin': // this tab was frozen for so long that the hub gave it up
        if (!this.#joined) break;
        this.#joined = false;
        this.#join();
        break;
      default:
        this.#hear(message);
    }
  }

  #post(message) {
    this.#port.postMessage(message);
  }

  #join() {
    if (this.#joined) return;
    this.#joined = true;
    const active = !this.#framed && document.visibilityState === 'visible';
    this.#post({ type: 'join', pages: this.#pages, framed: this.#framed, active });
  }

  #leave() {
    if (!this.#joined) return;
    this.#joined = false;
    this.#post({ type: 'leave' });
    this.#own?.rest();
  }

  /** A tab with a connection of its own must not hold it while nobody looks: there are only six. */
  #visibility() {
    const visible = document.visibilityState === 'visible';
    if (visible) {
      this.#join();
      this.active();
    } else if (this.#own) {
      this.#leave();
    }
  }
}
