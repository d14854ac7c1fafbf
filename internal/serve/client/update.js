// Keeps the page of this tab what the server has: fetches it when its rev changes and changes the document in place.
import { morphBody } from './body.js';
import { freshen } from './files.js';
import { mergeHead, mergeRoot, needsReload } from './head.js';
import { applyMedia, dressMedia } from './media.js';

const UNSEEN = 300; // ms that a page nobody looks at lets the others go first
const RETRY = 500; // ms after which a fetch that failed is tried again

export class Updater {
  #rev;
  #wanted;
  #fetching = null;
  #timer = 0;
  #applied;

  /**
   * @param {string} rev what the document is now
   * @param {(rev: string) => void} applied is called after each update
   */
  constructor(rev, applied) {
    this.#rev = this.#wanted = rev;
    this.#applied = applied;
    document.addEventListener('visibilitychange', () => {
      if (this.#timer && document.visibilityState === 'visible') this.#fetch();
    });
  }

  get rev() {
    return this.#rev;
  }

  /** The server has the page at rev. Whatever is under way for another rev is given up: the last one wins. */
  want(rev) {
    if (rev === this.#wanted) return;
    this.#wanted = rev;
    this.#stop();
    if (rev === this.#rev) return;
    if (document.visibilityState === 'visible') this.#fetch();
    else this.#later(UNSEEN);
  }

  /** What the server said may be forgotten, it has been away: the next rev counts, even the one wanted before. */
  forget() {
    this.#stop();
    this.#wanted = this.#rev;
  }

  #stop() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#fetching?.abort();
    this.#fetching = null;
  }

  #later(ms) {
    this.#timer = setTimeout(() => this.#fetch(), ms);
  }

  async #fetch() {
    this.#stop();
    const fetching = this.#fetching = new AbortController();
    let response, text;
    try {
      response = await fetch(location.pathname + location.search, {
        headers: { Accept: 'text/html' },
        cache: 'no-store',
        redirect: 'manual',
        signal: fetching.signal,
      });
      text = await response.text();
    } catch {
      if (fetching === this.#fetching) this.#later(RETRY); // unless it was given up
      return;
    }
    if (fetching !== this.#fetching) return;
    this.#fetching = null;
    this.#apply(response, text);
  }

  #apply(response, text) {
    const next = new DOMParser().parseFromString(text, 'text/html');
    const tag = next.querySelector('script[data-sitegen]');
    // No page of the site any more (a redirect, a file), or one that can only be had by running its scripts.
    if (response.type === 'opaqueredirect' || !tag || needsReload(next)) return this.#reload();
    freshen(next);
    dressMedia(next);
    try {
      mergeRoot(next.documentElement);
      mergeHead(next.head);
      morphBody(next.body);
    } catch {
      return this.#reload();
    }
    applyMedia();
    this.#rev = tag.dataset.rev;
    this.#applied(this.#rev);
  }

  #reload() {
    this.#stop();
    location.reload();
  }
}
