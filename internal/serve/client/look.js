// What bar and overlay share: their colours and faces, and protection against the style sheets of the page. Names of
// custom properties begin with --sg, because those of the page are inherited into shadow roots.
import { sheet } from './dom.js';

export const look = sheet(`
  :host {
    all: initial !important;
    display: block !important;
    color-scheme: light dark !important;
    --sg-paper: #fffdf9;
    --sg-tint: #f5f0e6;
    --sg-ink: #1b1f2c;
    --sg-soft: #565a67;
    --sg-rule: #e3dccd;
    --sg-accent: #1f3f8f;
    --sg-error: #a2201a;
    --sg-error-wash: #fbe7e1;
    --sg-warning: #85500a;
    --sg-warning-wash: #faeed5;
    --sg-text: -apple-system, "Segoe UI", "Noto Sans Arabic", "Noto Naskh Arabic", Roboto, system-ui, sans-serif;
    --sg-code: ui-monospace, "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono", "Noto Sans Arabic", "Segoe UI", monospace;
  }

  :host * { box-sizing: border-box; }

  /* What the program says in English stands the same in an Arabic frame. */
  .root { font-family: var(--sg-text); font-size: 0.9375rem; line-height: 1.55; text-align: start; }
  .root:lang(ar) { line-height: 1.75; }

  .icon { display: block; flex: none; inline-size: 1.125rem; block-size: 1.125rem; }
  [dir="rtl"] .mirror { transform: scaleX(-1); }
  a { color: inherit; }

  button {
    margin: 0;
    padding: 0;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    cursor: pointer;
  }

  .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

  @media (prefers-color-scheme: dark) {
    :host {
      --sg-paper: #191d27;
      --sg-tint: #12151d;
      --sg-ink: #ebe7df;
      --sg-soft: #b0b3bd;
      --sg-rule: #343b4a;
      --sg-accent: #a9bdf5;
      --sg-error: #ff9c8f;
      --sg-error-wash: #3a1f1e;
      --sg-warning: #f2bd7a;
      --sg-warning-wash: #33271a;
    }
  }
`);
