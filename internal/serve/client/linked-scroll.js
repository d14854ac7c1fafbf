// Scrolls two translations of a page together. Sections have the same ids in all languages: what stands between two
// headings of one page stands between the same two of the other. Without common ids the proportion is left.

const LANDMARKS = ':is(h1, h2, h3, h4, h5, h6, section, details, figure, table)[id]';

export class LinkedScroll {
  on = true;
  #windows = [];
  #leader = null; // the window that the reader scrolled last
  #driven = new WeakMap(); // document → where it was put: the scroll event that follows is not the reader's

  /** The windows that show a page now. They are watched from here on. */
  watch(all) {
    const windows = all.filter(isReadable);
    for (const window of windows) {
      if (this.#driven.has(window.document)) continue;
      this.#driven.set(window.document, -1);
      window.addEventListener('scroll', () => this.#scrolled(window), { passive: true });
    }
    this.#windows = windows;
    if (!windows.includes(this.#leader)) this.#leader = windows[0];
  }

  /** The pages have changed, or linking was switched on: brings the other window to its place. */
  align() {
    if (!this.on || this.#windows.length < 2 || !this.#windows.every(isReadable)) return;
    const [leader] = this.#windows.filter((window) => window === this.#leader);
    const other = this.#windows.find((window) => window !== leader);
    const top = Math.round(counterpart(leader, other));
    if (Math.abs(top - other.scrollY) < 1) return;
    this.#driven.set(other.document, top);
    other.scrollTo({ top, behavior: 'instant' });
  }

  #scrolled(window) {
    const driven = this.#driven.get(window.document);
    if (driven >= 0 && Math.abs(window.scrollY - driven) <= 2) return;
    this.#driven.set(window.document, -1);
    this.#leader = window;
    this.align();
  }
}

/** Not while it is between two pages, nor when it has left the site. */
function isReadable(window) {
  try {
    return Boolean(window.document.body);
  } catch {
    return false;
  }
}

/** Where the other window has to be scrolled to, to show what the first one shows. */
export function counterpart(from, to) {
  const points = commonPoints(from, to);
  const at = from.scrollY;
  const next = Math.max(1, points.findIndex(([y]) => y > at));
  const [[y0, z0], [y1, z1]] = points[points.length - 1][0] <= at ? points.slice(-2) : points.slice(next - 1, next + 1);
  const fraction = y1 > y0 ? Math.min(1, (at - y0) / (y1 - y0)) : 0;
  return z0 + fraction * (z1 - z0);
}

/** Pairs of positions that belong together: the beginnings, the landmarks that can reach the top, the ends. */
function commonPoints(from, to) {
  const ends = [scrollRange(from), scrollRange(to)];
  const points = [[0, 0]];
  for (const landmark of from.document.querySelectorAll(LANDMARKS)) {
    const twin = to.document.getElementById(landmark.id);
    const pair = [position(landmark, from), twin ? position(twin, to) : NaN];
    const last = points[points.length - 1];
    if (pair.every((y, side) => y > last[side] && y < ends[side])) points.push(pair);
  }
  points.push(ends);
  return points;
}

function scrollRange(window) {
  return Math.max(0, window.document.documentElement.scrollHeight - window.innerHeight);
}

/** NaN for what is not shown. */
function position(element, window) {
  if (!element.getClientRects().length) return NaN;
  return element.getBoundingClientRect().top + window.scrollY;
}
