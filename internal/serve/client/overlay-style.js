import { sheet } from './dom.js';

export const overlayStyle = sheet(`
  dialog {
    inline-size: min(48rem, 100vw - 1.5rem);
    max-inline-size: none;
    max-block-size: min(46rem, 100dvh - 3rem);
    margin: auto;
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--sg-ink);
    background: var(--sg-paper);
    border: 1px solid var(--sg-rule);
    border-radius: 0.875rem;
    box-shadow: 0 1.5rem 4rem -1rem #000a;
  }

  dialog::backdrop { background: #10131cb8; backdrop-filter: blur(2px); }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] { animation: rise 0.16s ease-out; }
    @keyframes rise { from { opacity: 0; transform: translateY(0.5rem); } }
  }

  :focus-visible { outline: 2px solid var(--sg-accent); outline-offset: 2px; border-radius: 0.25rem; }
  h2:focus-visible { outline: none; }

  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: start;
    gap: 0.75rem;
    padding: 1rem 1.25rem 0.875rem;
    background: var(--sg-paper);
    border-block-start: 0.3125rem solid var(--sg-error);
    border-block-end: 1px solid var(--sg-rule);
  }

  .head.calm { border-block-start-color: var(--sg-warning); }
  .head.well { border-block-start-color: var(--sg-accent); }
  .title { flex: 1; min-inline-size: 0; }
  h2, h3, p, ul { margin: 0; padding: 0; }
  h2 { font-size: 1.1875rem; line-height: 1.5; font-weight: 700; }
  .note { color: var(--sg-soft); font-size: 0.875rem; }
  .dismiss { display: grid; place-items: center; flex: none; inline-size: 2.25rem; block-size: 2.25rem; border-radius: 50%; color: var(--sg-soft); }
  .dismiss:hover { color: var(--sg-ink); background: var(--sg-tint); }

  .list { padding: 0.25rem 1.25rem 1.5rem; }
  h3, summary { margin-block: 1.25rem 0.625rem; font-size: 0.875rem; font-weight: 700; color: var(--sg-soft); }
  summary { inline-size: fit-content; min-block-size: 1.5rem; cursor: pointer; }
  summary:hover { color: var(--sg-ink); }
  details ul { margin-block-start: 0.25rem; }
  ul { display: grid; gap: 0.75rem; list-style: none; }

  .finding {
    --tone: var(--sg-error);
    --wash: var(--sg-error-wash);
    min-inline-size: 0;
    padding: 0.875rem 1rem;
    border: 1px solid var(--sg-rule);
    border-inline-start: 0.25rem solid var(--tone);
    border-radius: 0.625rem;
  }

  .finding.warning { --tone: var(--sg-warning); --wash: var(--sg-warning-wash); }
  .line { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.625rem; font-size: 0.8125rem; }
  .severity { display: inline-flex; align-items: center; gap: 0.3rem; font-weight: 700; color: var(--tone); }
  .severity .icon { inline-size: 1rem; block-size: 1rem; }
  .place { font-family: var(--sg-code); unicode-bidi: isolate; overflow-wrap: anywhere; min-block-size: 1.5rem; align-content: center; }
  a.place { color: var(--sg-accent); text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
  a.place:hover { text-decoration-thickness: 2px; }
  .rule { margin-inline-start: auto; font-family: var(--sg-code); color: var(--sg-soft); }
  .message { margin-block-start: 0.375rem; font-size: 1rem; line-height: 1.55; font-weight: 600; overflow-wrap: anywhere; }

  .excerpt {
    display: flex;
    gap: 0.875rem;
    margin-block-start: 0.625rem;
    padding: 0.5rem 0.875rem;
    font-family: var(--sg-code);
    font-size: 0.875rem;
    line-height: 1.9;
    background: var(--sg-tint);
    border-radius: 0.375rem;
  }

  .number { flex: none; color: var(--sg-soft); font-variant-numeric: tabular-nums; user-select: none; }
  .text { flex: 1; min-inline-size: 0; white-space: pre-wrap; overflow-wrap: anywhere; }

  /* No padding and no border: they would break the joining of Arabic letters. */
  mark {
    color: var(--tone);
    background: var(--wash);
    font-weight: 700;
    text-decoration: underline 2px;
    text-decoration-skip-ink: none;
    text-underline-offset: 0.35em;
  }

  .hint { display: flex; gap: 0.5rem; margin-block-start: 0.625rem; font-size: 0.875rem; color: var(--sg-soft); }
  .hint > span { flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
  .hint .icon { margin-block-start: 0.2rem; }
  .pages { margin-block-start: 0.5rem; font-size: 0.8125rem; color: var(--sg-soft); overflow-wrap: anywhere; }
  .pages a { display: inline-block; min-block-size: 1.5rem; margin-inline-end: 0.375rem; color: var(--sg-accent); }
  .end { margin-block-start: 1rem; color: var(--sg-soft); font-size: 0.875rem; }

  @media (width < 30rem) {
    dialog { inline-size: calc(100vw - 1rem); max-block-size: calc(100dvh - 1.5rem); border-radius: 0.625rem; }
    .head { padding: 0.75rem 0.875rem; }
    .list { padding-inline: 0.75rem; }
    .finding { padding: 0.75rem; }
    .excerpt { flex-direction: column; gap: 0; padding-inline: 0.75rem; }
    .rule { margin-inline-start: 0; }
  }

  @media (forced-colors: active) {
    mark { forced-color-adjust: none; color: HighlightText; background: Highlight; }
  }

  @media print { :host { display: none !important; } }
`);
