// Bar and overlay together, and what they have to know. The page itself and view.html both have one.
import { Bar } from './bar.js';
import { NO_FINDINGS } from './findings.js';
import { Overlay } from './overlay.js';
import { wordsFor } from './words.js';

export class Panel {
  #overlay = new Overlay();
  #bar;
  #state;

  /**
   * @param {object} state what is known at first: lang, pages (the addresses shown), mode, linked
   * @param {{parent: Element, docked: boolean, actions: object}} place
   */
  constructor(state, { parent, docked, actions }) {
    this.#bar = new Bar(parent, docked, { problems: () => this.#overlay.open(), ...actions });
    this.#state = { connected: true, findings: NO_FINDINGS, entries: [], ...state };
    this.update({});
  }

  update(change) {
    this.#state = { ...this.#state, ...change };
    const { lang, entries } = this.#state;
    const state = { ...this.#state, words: wordsFor(lang), broken: entries.some((entry) => entry.broken) };
    this.#bar.update(state);
    this.#overlay.update(state);
  }

  shortcut(event) {
    this.#bar.shortcut(event);
  }
}
