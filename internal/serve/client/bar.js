// The bar at the bottom of the window: whether the preview is connected, what is wrong, and other ways to look at the
// page. It can be hidden; a handle brings it back.
import { viewAddress } from './address.js';
import { element, host } from './dom.js';
import { countOn } from './findings.js';
import { icon } from './icons.js';
import { Idiomorph } from './idiomorph.js';
import { look } from './look.js';
import { chooseMedia, mediaChoice } from './media.js';
import { barStyle } from './bar-style.js';

const KEY = 'sitegen-bar';
const MODES = ['both', 'phone', 'tablet', 'desktop'];

export class Bar {
  #host = host('sitegen-bar', look, barStyle);
  #root = element('div', { class: 'root' });
  #hidden = localStorage.getItem(KEY) === 'hidden';
  #state = null;
  #actions;

  /**
   * @param {Element} parent
   * @param {boolean} docked in the flow of view.html instead of over the page
   * @param {{problems: () => void, linked?: () => void}} actions
   */
  constructor(parent, docked, actions) {
    this.#actions = {
      hide: () => this.#hide(true),
      show: () => this.#hide(false),
      light: () => this.#scheme('light'),
      dark: () => this.#scheme('dark'),
      print: () => this.#media({ print: !mediaChoice().print }),
      ...actions,
    };
    if (docked) this.#host.className = 'docked';
    this.#host.shadowRoot.append(this.#root);
    parent.append(this.#host);
    this.#root.addEventListener('click', (event) => this.#click(event));
    addEventListener('keydown', (event) => this.shortcut(event));
    addEventListener('storage', (event) => {
      if (event.key === KEY) this.#hide(event.newValue === 'hidden');
    });
  }

  /** @param {{words, connected, findings, pages, entries, mode, linked}} state */
  update(state) {
    this.#state = state;
    this.#render();
  }

  /** Alt+Shift+S; by the place of the key, because the letter depends on the layout: س, Í. */
  shortcut(event) {
    if (!event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey || event.code !== 'KeyS') return;
    event.preventDefault();
    this.#hide(!this.#hidden);
  }

  #click(event) {
    const control = event.target.closest('[data-action]');
    if (control) this.#actions[control.dataset.action]();
  }

  #hide(hidden) {
    const inside = this.#host.shadowRoot.activeElement;
    this.#hidden = hidden;
    localStorage.setItem(KEY, hidden ? 'hidden' : 'shown');
    this.#render();
    if (inside) this.#root.querySelector(hidden ? '.handle' : '#hide').focus();
  }

  #scheme(name) {
    this.#media({ scheme: mediaChoice().scheme === name ? '' : name });
  }

  #media(change) {
    chooseMedia(change);
    this.#render();
  }

  #render() {
    if (!this.#state) return;
    const { words } = this.#state;
    this.#root.lang = words.lang;
    this.#root.dir = words.dir;
    Idiomorph.morph(this.#root, this.#hidden ? this.#handle() : this.#bar(), { morphStyle: 'innerHTML' });
  }

  #handle() {
    const { words, findings } = this.#state;
    const say = words.say('show') + ' (Alt+Shift+S)';
    return element('button', { class: 'handle', type: 'button', 'data-action': 'show', 'aria-label': say, title: say },
      icon('star'),
      findings.errors > 0 && element('span', { class: 'tally error' }, String(findings.errors)));
  }

  #bar() {
    const { words, linked } = this.#state;
    const { scheme, print } = mediaChoice();
    const group = (label, ...controls) => {
      const some = controls.flat().filter(Boolean);
      return some.length > 0 && element('div', { class: 'group', role: 'group', 'aria-label': words.say(label) }, some);
    };
    return element('div', { class: 'bar', role: 'region', 'aria-label': words.say('bar') },
      element('div', { class: 'group' }, this.#status(), this.#problems()),
      group('languages', this.#languages()),
      group('frames', this.#modes(), linked !== undefined && this.#button('linked', 'link', linked)),
      group('appearance',
        this.#button('light', 'light', scheme === 'light'),
        this.#button('dark', 'dark', scheme === 'dark'),
        this.#button('print', 'print', print)),
      element('div', { class: 'group' }, this.#sources(), this.#button('hide', 'close')));
  }

  #status() {
    const { words, connected, findings } = this.#state;
    const text = words.say(connected ? 'connected' : 'disconnected');
    const classes = ['status', !connected && 'gone', findings.checking && 'checking'].filter(Boolean).join(' ');
    return element('span', { class: classes, role: 'status', title: text },
      icon('star'),
      element('span', { class: 'dot' }),
      element('span', { class: connected ? 'unseen' : '' }, text));
  }

  #problems() {
    const { words, findings, pages } = this.#state;
    const page = countOn(findings.list, pages);
    const count = ({ errors, warnings }) => (
      words.count('errors', errors) + words.say('and') + words.count('warnings', warnings)
    );
    const label = [
      words.say('list-problems'),
      `${words.say('this-page')}: ${count(page)}`,
      `${words.say('whole-site')}: ${count(findings)}`,
    ].join('. ');
    const well = !findings.errors && !findings.warnings;
    return element('button', {
      class: 'control problems', type: 'button', id: 'problems', 'data-action': 'problems', 'aria-label': label, title: label,
    }, well
      ? element('span', { class: 'tally well' }, icon('check'), element('span', { class: 'word' }, words.say('all-well')))
      : [this.#tallies('this-page', page, 'optional'), this.#tallies('whole-site', findings, '')]);
  }

  #tallies(scope, { errors, warnings }, extra) {
    const tally = (kind, n) => element('span', { class: `tally ${kind}${n ? '' : ' none'}` }, icon(kind), String(n));
    return element('span', { class: 'scope ' + extra },
      element('span', { class: 'word' }, this.#state.words.say(scope)), tally('error', errors), tally('warning', warnings));
  }

  /** The same page in the other languages; in view.html it stays in its frame. */
  #languages() {
    const { entries, mode } = this.#state;
    if (mode === 'both') return [];
    return (entries[0]?.others ?? []).map(({ lang, dir, name, url }, i) => element('a', {
      class: 'control', id: 'lang-' + i, lang, hreflang: lang, dir, title: name, 'aria-label': name,
      href: mode === 'desktop' ? url : viewAddress(url, mode),
    }, icon('globe'), element('span', { class: 'word' }, name)));
  }

  #modes() {
    const { words, pages, entries, mode } = this.#state;
    const translated = mode === 'both' || entries[0]?.others?.length;
    return MODES.filter((name) => name !== 'both' || translated).map((name) => element('a', {
      class: 'control' + (name === 'both' ? '' : ' width'), id: 'mode-' + name,
      href: name === 'desktop' ? pages[0] : viewAddress(pages[0], name),
      'aria-current': mode === name && 'true', 'aria-label': words.say(name), title: words.say(name),
    }, icon(name)));
  }

  #sources() {
    const { words, entries, mode } = this.#state;
    return entries.filter((entry) => entry.source?.open).map(({ source, lang }, i) => element('a', {
      class: 'control', id: 'source-' + i, href: source.open,
      'aria-label': `${words.say('source')}: ${source.file}`, title: `${words.say('source')}: ${source.file}`,
    }, icon('source'), mode === 'both' && element('span', { class: 'word', dir: 'ltr' }, lang)));
  }

  #button(action, drawing, pressed) {
    const { words } = this.#state;
    const name = words.say(action);
    return element('button', {
      class: 'control', type: 'button', id: action, 'data-action': action, 'aria-label': name, title: name,
      'aria-pressed': pressed === undefined ? null : String(pressed),
    }, icon(drawing));
  }
}
