import { css } from 'lit'

/**
 * What every element of ours looks like. Nothing of the page comes in but its `color-scheme` and what is said by
 * `--shindan-*`; nothing of ours gets out.
 */
export const base = css`
  :host {
    display: block;
    container: shindan / inline-size;
  }
  :host([hidden]) {
    display: none;
  }
  /* Not on the host, which the page may style: what it says of every element would come in by inheritance. */
  .whole {
    all: initial;
    color-scheme: inherit;
    display: block;
    padding: var(--_gap);
    --_text: var(--shindan-color-text, light-dark(#1b2330, #e7eaf0));
    --_muted: var(--shindan-color-muted, light-dark(#535e70, #a9b3c2));
    --_surface: var(--shindan-color-surface, light-dark(#ffffff, #151920));
    --_raised: var(--shindan-color-raised, light-dark(#f4f6f9, #1d232c));
    --_border: var(--shindan-color-border, light-dark(#d5dbe4, #39424f));
    --_control: var(--shindan-color-control, light-dark(#768194, #7f8b9d));
    --_accent: var(--shindan-color-accent, light-dark(#155ab6, #8db8ff));
    --_on-accent: var(--shindan-color-on-accent, light-dark(#ffffff, #0b1930));
    --_danger: var(--shindan-color-danger, light-dark(#b02318, #ff9f96));
    --_warning: var(--shindan-color-warning, light-dark(#7a4a00, #f0c063));
    --_success: var(--shindan-color-success, light-dark(#156238, #82d8a5));
    --_radius: var(--shindan-radius, 0.375rem);
    --_gap: var(--shindan-gap, 1rem);
    color: var(--_text);
    background: var(--_surface);
    font-family: var(
      --shindan-font,
      system-ui,
      'Hiragino Sans',
      'Hiragino Kaku Gothic ProN',
      'BIZ UDPGothic',
      'Yu Gothic UI',
      Meiryo,
      'Noto Sans JP',
      'Noto Sans CJK JP',
      sans-serif
    );
    font-size: var(--shindan-font-size, 0.9375rem);
    line-height: 1.55;
    overflow-wrap: anywhere;
  }
  /* As inherit would say it, which is a word that no custom property can hold. */
  @container style(--shindan-font: page) {
    .whole {
      font-family: inherit;
    }
  }
  .whole:lang(ja) {
    line-height: 1.75;
    line-break: strict;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  pre,
  fieldset {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.2em;
    line-height: 1.4;
  }
  h3 {
    font-size: 1.067em;
    line-height: 1.5;
  }
  h4 {
    font-size: 1em;
    line-height: 1.6;
  }
  :is(h2, h3, h4):lang(ja) {
    word-break: auto-phrase;
    text-wrap: pretty;
  }
  ul,
  ol {
    list-style: none;
  }
  fieldset {
    border: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
    inline-size: 100%;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  pre {
    font: inherit;
    white-space: pre-wrap;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  :is(h2, h3, h4):focus {
    outline: none;
  }
  :is(h2, h3, h4):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
    border-radius: 2px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .faint {
    color: var(--_muted);
    font-size: 0.9em;
  }
  .stack {
    display: grid;
    gap: var(--_gap);
    grid-template-columns: minmax(0, 1fr);
  }
  .close {
    gap: 0.4rem;
  }
  .panel {
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    padding: var(--_gap);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 0.75rem;
    align-items: center;
  }
  .problems:empty {
    display: none;
  }
  .problem,
  .caution {
    display: flex;
    gap: 0.5em;
    font-weight: 600;
  }
  .problem {
    color: var(--_danger);
  }
  .caution {
    color: var(--_warning);
  }
  .sign {
    flex: none;
    display: inline-block;
    min-inline-size: 1em;
    text-align: center;
    font-weight: 700;
  }
  .badge {
    display: inline-flex;
    gap: 0.35em;
    align-items: baseline;
    border: 1px solid currentColor;
    border-radius: 1em;
    padding: 0 0.65em;
    font-size: 0.867em;
    font-weight: 700;
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    .panel,
    .badge {
      border-color: CanvasText;
    }
  }
`
