import { css } from 'lit'

/** Buttons, fields, choices and what folds: each at least 44 px high, and told apart without colour. */
export const controls = css`
  button,
  input,
  textarea,
  .choose {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button,
  .choose {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-block-size: 2.75rem;
    min-inline-size: 2.75rem;
    padding: 0.25rem 1rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 600;
    line-height: 1.4;
    text-align: center;
    cursor: pointer;
  }
  button:hover,
  .choose:hover {
    background: var(--_raised);
    border-color: var(--_accent);
  }
  button.main {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  button.main:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  button.plain {
    border-color: transparent;
    background: none;
    color: var(--_accent);
    padding-inline: 0.5rem;
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  button.plain:only-child {
    margin-inline-start: -0.5rem;
  }
  button[aria-busy='true'] {
    cursor: progress;
  }
  .choose:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  label.name {
    display: block;
    font-weight: 600;
  }
  input:not([type='checkbox'], [type='radio'], [type='file']),
  textarea {
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  textarea {
    display: block;
    resize: vertical;
    block-size: 7.5rem;
  }
  [aria-invalid='true']:not([type='radio']) {
    border: 2px solid var(--_danger);
  }
  input:is([type='checkbox'], [type='radio']) {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.15em 0 0;
    accent-color: var(--_accent);
  }
  .option {
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
    min-block-size: 2.75rem;
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .option:hover {
    border-color: var(--_accent);
  }
  .option:has(:checked) {
    border-color: var(--_accent);
    background: var(--_raised);
  }
  .option > span,
  .option > span > * {
    display: block;
    min-inline-size: 0;
  }
  summary {
    min-block-size: 2.75rem;
    padding: 0.55rem 0.25rem;
    font-weight: 600;
    cursor: pointer;
  }
  summary > :is(h3, h4) {
    display: inline;
    font-size: 1em;
  }
  details {
    border-block-start: 1px solid var(--_border);
  }
  details[open] > summary {
    margin-block-end: 0.25rem;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .fields > div {
    flex: 1 1 11rem;
    min-inline-size: 0;
    max-inline-size: 20rem;
  }
  @media (forced-colors: active) {
    button.main {
      border-width: 3px;
    }
    .option:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    .option {
      transition: background-color 0.12s, border-color 0.12s;
    }
  }
`
