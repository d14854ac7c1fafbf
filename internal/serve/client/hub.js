// The hub keeps one stream of events from the server for all tabs and tells each tab what concerns it. It lives in the
// shared worker, or in the page itself where there is none. Tabs speak to it through ports:
//
//   tab → hub   { type: 'join', pages: [{ page, rev }], framed, active }   also to change the pages
//               { type: 'rev', page, rev }    the tab has brought itself up to date
//               { type: 'active' }            the reader turned to this tab
//               { type: 'leave' }, { type: 'here' }
//   hub → tab   { type: 'state', connected }, { type: 'page', entry }, { type: 'files', files },
//               { type: 'findings', findings }, { type: 'navigate', page },
//               { type: 'probe' } (answer 'here'), { type: 'rejoin' } (the hub had given the tab up)

const SETTLE = 5; // ms: closing one page and opening the next are one change
const SILENT = 60_000; // ms: a tab that has not answered for so long has crashed or was discarded, and took no leave
const PATIENCE = { first: 200, most: 2000 }; // ms between attempts to reach a server that is gone

export class Hub {
  #tabs = new Map(); // port → { pages, framed, activity, probed }
  #clock = 0;
  #known = new Map(); // page → its last entry, for the pages of the stream only: others would be stale
  #findings = null;
  #connected = true; // until the contrary is seen: a page that has just been loaded came from somewhere
  #stream = null;
  #former = null; // the stream before, kept until the new one is open, so that nothing is missed between them
  #asked = '';
  #settling = 0;
  #patience = PATIENCE.first;

  /** Takes in a tab: port is its MessagePort. */
  add(port) {
    port.addEventListener('message', ({ data }) => this.#hear(port, data));
    port.start();
  }

  /** Lets go of the stream at once: a page that goes into the back/forward cache runs no timers. */
  rest() {
    clearTimeout(this.#settling);
    this.#asked = '';
    this.#close();
  }

  #hear(port, message) {
    const tab = this.#tabs.get(port);
    if (tab) tab.probed = 0;
    switch (message.type) {
      case 'join':
        this.#join(port, message, tab?.activity ?? 0);
        break;
      case 'rev':
        for (const shown of tab?.pages ?? []) {
          if (shown.page === message.page) shown.rev = message.rev;
        }
        break;
      case 'active':
        if (!tab) break;
        tab.activity = ++this.#clock;
        this.#settle();
        break;
      case 'leave':
        this.#leave(port);
        break;
      case 'here':
        if (!tab) port.postMessage({ type: 'rejoin' });
        break;
    }
  }

  #join(port, { pages, framed, active }, activity) {
    this.#tabs.set(port, { pages, framed, activity: active ? ++this.#clock : activity, probed: 0 });
    port.postMessage({ type: 'state', connected: this.#connected });
    for (const { page } of pages) {
      const entry = this.#known.get(page);
      if (entry) port.postMessage({ type: 'page', entry });
    }
    if (this.#findings) port.postMessage({ type: 'findings', findings: this.#findings });
    this.#settle();
  }

  #leave(port) {
    if (this.#tabs.delete(port)) this.#settle();
  }

  #settle() {
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#tune(), SETTLE);
  }

  /** Ports and tabs, the last active first: the server makes pages in this order, and tabs fetch them in it. */
  #byActivity() {
    return [...this.#tabs].sort(([, a], [, b]) => b.activity - a.activity);
  }

  /** Opens the stream anew if tabs now show other pages, or in another order. */
  #tune() {
    this.#probe();
    const pages = new Map();
    for (const [, tab] of this.#byActivity()) {
      for (const { page, rev } of tab.pages) pages.set(page, pages.get(page) || rev);
    }
    const asked = [...pages.keys()].join('\n');
    if (asked === this.#asked) return;
    for (const page of this.#known.keys()) {
      if (!pages.has(page)) this.#known.delete(page);
    }
    this.#asked = asked;
    if (pages.size) this.#open(pages);
    else this.#close();
  }

  /** Forgets tabs that are silent, asks the others whether they are still there. */
  #probe() {
    const now = Date.now();
    for (const [port, tab] of this.#tabs) {
      if (tab.probed && now - tab.probed > SILENT) {
        this.#tabs.delete(port);
      } else {
        tab.probed ||= now;
        port.postMessage({ type: 'probe' });
      }
    }
  }

  #open(pages) {
    const address = new URL('events', import.meta.url);
    for (const [page, rev] of pages) {
      address.searchParams.append('page', page);
      address.searchParams.append('rev', rev);
    }
    if (this.#stream?.readyState === EventSource.OPEN) {
      this.#former?.close();
      this.#former = this.#stream;
    } else {
      this.#stream?.close();
    }

    const stream = this.#stream = new EventSource(address);
    stream.onopen = () => this.#opened(stream);
    stream.onerror = () => this.#failed(stream);
    const on = (type, take) => stream.addEventListener(type, (event) => take(JSON.parse(event.data)));
    on('pages', (entries) => this.#takePages(entries));
    on('files', (files) => this.#tell({ type: 'files', files }));
    on('findings', (findings) => this.#tell({ type: 'findings', findings: this.#findings = findings }));
    on('navigate', ({ page }) => this.#navigate(page));
  }

  #close() {
    this.#former?.close();
    this.#stream?.close();
    this.#former = this.#stream = null;
  }

  #opened(stream) {
    if (stream !== this.#stream) return;
    this.#former?.close();
    this.#former = null;
    this.#patience = PATIENCE.first;
    this.#setConnected(true);
  }

  /** The browser would wait some seconds before it tries again; a server that is restarted is back much sooner. */
  #failed(stream) {
    stream.close();
    if (stream !== this.#stream) return;
    this.#close();
    this.#asked = '';
    this.#known.clear();
    this.#setConnected(false);
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#tune(), this.#patience);
    this.#patience = Math.min(this.#patience * 2, PATIENCE.most);
  }

  #setConnected(connected) {
    if (connected === this.#connected) return;
    this.#connected = connected;
    this.#tell({ type: 'state', connected });
  }

  #takePages(entries) {
    for (const entry of entries) this.#known.set(entry.page, entry);
    for (const [port, tab] of this.#byActivity()) {
      for (const entry of entries) {
        if (tab.pages.some(({ page }) => page === entry.page)) port.postMessage({ type: 'page', entry });
      }
    }
  }

  #tell(message) {
    for (const [port] of this.#byActivity()) port.postMessage(message);
  }

  #navigate(page) {
    const last = this.#byActivity().find(([, tab]) => !tab.framed);
    last?.[0].postMessage({ type: 'navigate', page });
  }
}
