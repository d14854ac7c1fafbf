// A frame of view.html with its caption.
import { plain } from './address.js';
import { element } from './dom.js';

export class Pane {
  element;
  page = ''; // the path of the page that is shown
  lang = '';
  driven = ''; // where the other pane is leading it, until it is there
  #frame = element('iframe');
  #name = element('strong');
  #address = element('span', { class: 'address', dir: 'ltr' });
  #missing = element('p', { class: 'missing', dir: 'auto' });

  /**
   * @param {(pane: Pane) => void} loaded another page has come
   * @param {(pane: Pane) => void} updated the page was changed in place
   */
  constructor(loaded, updated) {
    this.element = element('section', { class: 'pane' },
      element('p', { class: 'caption' }, this.#name, this.#address),
      element('div', { class: 'device' }, this.#frame, this.#missing));
    this.#frame.addEventListener('load', () => {
      const address = this.document?.location; // null where the frame has left the site
      if (!address || address.protocol === 'about:') return;
      this.page = address.pathname;
      this.document.addEventListener('click', openOutside);
      this.document.addEventListener('sitegen:updated', () => {
        this.#label();
        updated(this);
      });
      this.#label();
      loaded(this);
      this.driven = '';
    });
  }

  get window() {
    return this.#frame.contentWindow;
  }

  get document() {
    return this.#frame.contentDocument;
  }

  /** No entry of its own in the history: going back leaves the preview. */
  go(page) {
    this.element.classList.remove('empty');
    this.window.location.replace(page);
  }

  /** There is nothing to show: says why. */
  clear(text) {
    this.#missing.textContent = text;
    this.element.classList.add('empty');
  }

  get empty() {
    return this.element.classList.contains('empty');
  }

  #label() {
    const { lang, dir } = this.document.documentElement;
    this.lang = lang;
    this.element.dir = dir || 'ltr';
    this.#name.lang = lang;
    this.#name.dir = dir || 'ltr';
    this.#name.textContent = languageName(lang);
    this.#address.textContent = plain(this.page);
    this.#frame.title = this.document.title;
  }
}

/** "العربية", "English": the language's own name. */
function languageName(lang) {
  try {
    return new Intl.DisplayNames([lang], { type: 'language' }).of(lang);
  } catch {
    return lang;
  }
}

/** Other sites cannot be shown in the frame: they get a tab of their own. */
function openOutside(event) {
  const link = event.target.closest?.('a[href]');
  if (!link || link.origin === location.origin || !/^https?:$/.test(link.protocol)) return;
  event.preventDefault();
  open(link.href, '_blank', 'noopener');
}
