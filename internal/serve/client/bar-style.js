import { sheet } from './dom.js';

// One dark surface for light and dark pages: the bar is no part of the page, and shows it.
export const barStyle = sheet(`
  :host {
    --sg-bar: #14234f;
    --sg-bar-raised: #2a3d78;
    --sg-on-bar: #f6f3ec;
    --sg-on-bar-soft: #c3cce6;
    --sg-glint: #e0bb68;
    --sg-bad: #ffaba0;
    --sg-careful: #f6cf8e;
    --sg-good: #8fdcb4;
    position: fixed !important;
    inset-inline: 0 !important;
    inset-block-end: 0 !important;
    z-index: 2147483000 !important;
    pointer-events: none !important;
  }

  :host(.docked) { position: static !important; }

  .root { display: flex; justify-content: center; padding: 0 0.5rem calc(0.625rem + env(safe-area-inset-bottom, 0px)); }

  .bar, .handle {
    pointer-events: auto;
    color: var(--sg-on-bar);
    background: var(--sg-bar);
    border: 1px solid #ffffff2b;
    box-shadow: 0 0.5rem 1.5rem -0.375rem #0007;
  }

  .bar {
    display: flex;
    align-items: center;
    max-inline-size: 100%;
    padding: 0.25rem;
    font-size: 0.8125rem;
    line-height: 1.5;
    border-radius: 1.5rem;
  }

  .group { display: flex; align-items: center; gap: 0.0625rem; min-inline-size: 0; }
  .group + .group { margin-inline-start: 0.25rem; padding-inline-start: 0.25rem; border-inline-start: 1px solid #ffffff2b; }

  .control {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.375rem;
    flex: none;
    min-inline-size: 2rem;
    block-size: 2rem;
    padding-inline: 0.4375rem;
    color: var(--sg-on-bar-soft);
    text-decoration: none;
    white-space: nowrap;
    border-radius: 1rem;
  }

  .control:hover { color: var(--sg-on-bar); background: #ffffff1a; }
  .control[aria-pressed="true"], .control[aria-current] { color: var(--sg-on-bar); background: var(--sg-bar-raised); }
  .control:focus-visible, .handle:focus-visible { outline: 2px solid var(--sg-glint); outline-offset: 1px; }

  .status { position: relative; gap: 0.5rem; padding-inline: 0.5rem; color: var(--sg-glint); display: inline-flex; align-items: center; block-size: 2rem; }
  .status .icon-star { fill: currentColor; stroke: none; }
  .dot { inline-size: 0.5rem; block-size: 0.5rem; border-radius: 50%; background: var(--sg-good); }
  .gone .dot { background: none; border: 2px solid var(--sg-bad); }
  .gone { color: var(--sg-bad); }

  .problems { color: var(--sg-on-bar); gap: 0.625rem; }
  .problems .scope { color: var(--sg-on-bar-soft); }
  .tally, .scope { display: inline-flex; align-items: center; gap: 0.25rem; font-variant-numeric: tabular-nums; }
  .tally .icon { inline-size: 1rem; block-size: 1rem; }
  .tally.error { color: var(--sg-bad); font-weight: 700; }
  .tally.warning { color: var(--sg-careful); }
  .tally.none { color: var(--sg-on-bar-soft); font-weight: 400; }
  .well { color: var(--sg-good); }

  @media (prefers-reduced-motion: no-preference) {
    .checking .dot { animation: pulse 1s ease-in-out infinite alternate; }
    @keyframes pulse { to { opacity: 0.3; } }
  }

  .handle {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 1rem;
    display: inline-flex;
    align-items: center;
    gap: 0.375rem;
    block-size: 1.75rem;
    min-inline-size: 2.25rem;
    justify-content: center;
    padding-inline: 0.5rem;
    font-size: 0.8125rem;
    color: var(--sg-glint);
    border-block-end: 0;
    border-radius: 0.625rem 0.625rem 0 0;
  }

  .handle .icon-star { fill: currentColor; stroke: none; inline-size: 1rem; block-size: 1rem; }

  /* Smaller windows: words go first, then what has no use there. */
  @media (width < 52rem) {
    .word { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
    .optional { display: none; } /* two pairs of numbers without their words would be a riddle */
  }

  @media (width < 36rem) {
    .root { padding-inline: 0.25rem; }
    .group + .group { margin-inline-start: 0.125rem; padding-inline-start: 0.125rem; }
    .control { min-inline-size: 1.75rem; padding-inline: 0.25rem; }
    .status { padding-inline: 0.375rem 0.25rem; }
    .status .icon-star { display: none; }
    .width { display: none; }
  }

  @media (forced-colors: active) {
    .bar, .handle { border: 1px solid; }
    .dot { background: CanvasText; forced-color-adjust: none; }
    .control[aria-pressed="true"], .control[aria-current] { outline: 2px solid Highlight; outline-offset: -2px; }
  }

  @media print { :host { display: none !important; } }
`);
