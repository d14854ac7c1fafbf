// Questions to the list of findings.
import { plain } from './address.js';

/** Before the server has said anything. */
export const NO_FINDINGS = { revision: 0, checking: true, fresh: [], errors: 0, warnings: 0, more: 0, list: [] };

export function isError(finding) {
  return finding.severity === 'error';
}

/** About nothing narrower than the site: site.toml, a layout. */
export function concernsSite(finding) {
  return !finding.pages?.length;
}

/** About one of the pages that are shown. */
export function concernsPages(finding, pages) {
  const shown = pages.map(plain);
  return (finding.pages ?? []).some((page) => shown.includes(plain(page)));
}

/** How many errors and warnings are about the pages that are shown. */
export function countOn(list, pages) {
  const here = list.filter((finding) => concernsPages(finding, pages));
  const errors = here.filter(isError).length;
  return { errors, warnings: here.length - errors };
}

/** Which errors the reader must see, and which he has closed: decides when the overlay opens by itself, and when not. */
export class Attention {
  #key;
  #closed; // ids of the errors that were there when the reader closed the overlay

  /** @param {string} key where sessionStorage keeps what was closed, so that it stays closed on the next page too */
  constructor(key) {
    this.#key = key;
    this.#closed = new Set(JSON.parse(sessionStorage.getItem(key) ?? '[]'));
  }

  /** Ids of errors that are about the pages or the site, or new, and were not closed. */
  wanted({ list, fresh, checking }, pages) {
    const errors = list.filter(isError);
    const ids = new Set(errors.map(({ id }) => id));
    // One that comes back after it was gone is new. While the server still looks, absence says nothing.
    if (!checking) this.#remember([...this.#closed].filter((id) => ids.has(id)));
    return errors
      .filter((finding) => concernsSite(finding) || concernsPages(finding, pages) || fresh?.includes(finding.id))
      .map(({ id }) => id)
      .filter((id) => !this.#closed.has(id));
  }

  close(ids) {
    this.#remember([...this.#closed, ...ids]);
  }

  #remember(ids) {
    if (ids.length === this.#closed.size && ids.every((id) => this.#closed.has(id))) return;
    this.#closed = new Set(ids);
    sessionStorage.setItem(this.#key, JSON.stringify([...this.#closed]));
  }
}
