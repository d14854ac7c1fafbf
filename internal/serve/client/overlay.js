// The list of errors and warnings over the page. It opens by itself when an error is about this page or the site, or is
// new; it goes by itself when the errors that it opened for are gone.
import { element, host } from './dom.js';
import { findingCard } from './finding-card.js';
import { Attention, concernsPages, concernsSite, isError } from './findings.js';
import { icon } from './icons.js';
import { Idiomorph } from './idiomorph.js';
import { look } from './look.js';
import { overlayStyle } from './overlay-style.js';

export class Overlay {
  #host = host('sitegen-overlay', look, overlayStyle);
  #dialog = element('dialog', { class: 'root', 'aria-labelledby': 'title', role: 'alertdialog' });
  #attention = new Attention('sitegen-closed');
  #shown = new Set(); // ids of the errors that it opened for; none when the reader asked for the list
  #state = null;

  constructor() {
    this.#host.shadowRoot.append(this.#dialog);
    document.documentElement.append(this.#host); // behind <body>, where morphing does not come
    this.#dialog.addEventListener('click', (event) => this.#click(event));
    this.#dialog.addEventListener('keydown', (event) => this.#key(event));
    this.#dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.close();
    });
  }

  /** @param {{words, findings, pages: string[], broken: boolean}} state */
  update(state) {
    this.#state = state;
    const wanted = this.#attention.wanted(state.findings, state.pages);
    const ids = new Set(state.findings.list.map(({ id }) => id));
    const byItself = this.#shown.size > 0;
    this.#shown = new Set([...this.#shown].filter((id) => ids.has(id)));

    if (this.#dialog.open) {
      for (const id of wanted) this.#shown.add(id);
      const empty = byItself ? !this.#shown.size : !ids.size;
      if (empty) this.#dialog.close();
      else this.#render();
    } else if (wanted.length) {
      this.#shown = new Set(wanted);
      this.#show('alertdialog');
    }
  }

  /** The reader asks for the list. */
  open() {
    this.#shown.clear();
    this.#show('dialog');
  }

  /** The reader has seen it: what is shown does not open by itself again. */
  close() {
    const { findings, pages } = this.#state;
    this.#attention.close([...this.#shown, ...this.#attention.wanted(findings, pages)]);
    this.#shown.clear();
    this.#dialog.close(); // gives the focus back
  }

  #show(role) {
    this.#dialog.setAttribute('role', role);
    this.#render();
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#dialog.scrollTop = 0;
    this.#dialog.querySelector('h2').focus({ preventScroll: true });
  }

  #click({ target, clientX, clientY }) {
    if (target.closest('.dismiss')) return this.close();
    if (target !== this.#dialog) return;
    const box = this.#dialog.getBoundingClientRect(); // a click on the backdrop is one on the dialog, outside of it
    if (clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom) this.close();
  }

  /** Esc is heard here too: a browser that has asked once may close a dialog without a cancel event. Tab goes round. */
  #key(event) {
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    }
    if (event.key !== 'Tab') return;
    const stops = [...this.#dialog.querySelectorAll('a[href], button, summary')]
      .filter((stop) => stop.checkVisibility?.() ?? true);
    const at = stops.indexOf(this.#host.shadowRoot.activeElement);
    const next = event.shiftKey ? (at > 0 ? at - 1 : stops.length - 1) : (at + 1) % stops.length;
    event.preventDefault();
    stops[next].focus();
  }

  #render() {
    const { words } = this.#state;
    this.#dialog.lang = words.lang;
    this.#dialog.dir = words.dir;
    const next = element('div', {}, this.#head(), element('div', { class: 'list' }, this.#sections()));
    Idiomorph.morph(this.#dialog, next, {
      morphStyle: 'innerHTML',
      callbacks: { beforeAttributeUpdated: (name) => name !== 'open' }, // the fold of warnings
    });
  }

  #head() {
    const { words, findings, broken } = this.#state;
    const { errors, warnings, checking, list } = findings;
    const counts = [errors > 0 && words.count('errors', errors), warnings > 0 && words.count('warnings', warnings)];
    const title = counts.filter(Boolean).join(words.say('and'));
    const tone = errors ? '' : list.length ? ' calm' : ' well';
    return element('div', { class: 'head' + tone },
      element('div', { class: 'title' },
        element('h2', { id: 'title', tabindex: '-1' }, title || words.say('nothing')),
        broken && element('p', { class: 'note' }, words.say('broken')),
        checking && element('p', { class: 'note' }, words.say('checking') + '…')),
      element('button', {
        class: 'dismiss', type: 'button', id: 'close', 'aria-label': words.say('close'), title: words.say('close') + ' (Esc)',
      }, icon('close')));
  }

  /** Errors of this page, of the site, of other pages; then the warnings in the same order, folded. */
  #sections() {
    const { words, findings, pages } = this.#state;
    const groups = (list) => [
      ['here-on-page', list.filter((finding) => concernsPages(finding, pages)), false],
      ['here-on-site', list.filter(concernsSite), false],
      ['elsewhere', list.filter((finding) => !concernsPages(finding, pages) && !concernsSite(finding)), true],
    ].filter(([, members]) => members.length)
      .map(([title, members, withPages]) => element('section', { id: `${members[0].severity}-${title}` },
        element('h3', {}, words.say(title)),
        element('ul', {}, members.map((finding) => findingCard(finding, words, withPages)))));

    const warnings = findings.list.filter((finding) => !isError(finding));
    return [
      groups(findings.list.filter(isError)),
      warnings.length > 0 && element('details', { id: 'warnings' },
        element('summary', { id: 'warnings-summary' }, words.count('warnings', warnings.length)),
        groups(warnings)),
      findings.more > 0 && element('p', { class: 'end' }, words.count('more', findings.more)),
    ].flat();
  }
}
