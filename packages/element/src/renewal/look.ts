import { css } from 'lit'

/** How the parts of a check stand. */
export const look = css`
  .title {
    margin-block-end: 0.5rem;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.25);
    align-items: start;
  }
  @container shindan (inline-size >= 58rem) {
    .columns.answered {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
  .zone {
    border: 2px dashed var(--_control);
    border-radius: var(--_radius);
    padding: var(--_gap);
  }
  .dropping .zone {
    border-color: var(--_accent);
    background: var(--_raised);
  }
  .file {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25rem 0.75rem;
    align-items: center;
    padding-block: 0.5rem;
  }
  .file + .file {
    border-block-start: 1px solid var(--_border);
  }
  .file > :first-child {
    grid-column: 1 / -1;
  }
  select {
    font: inherit;
    color: inherit;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0.35rem 0.5rem;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .verdict {
    border-inline-start-width: 5px;
  }
  .safe {
    border-inline-start-color: var(--_success);
  }
  .unsafe {
    border-inline-start-color: var(--_danger);
  }
  .undecided {
    border-inline-start-color: var(--_warning);
  }
  .safe .badge,
  .pass .badge {
    color: var(--_success);
  }
  .unsafe .badge,
  .fail .badge {
    color: var(--_danger);
  }
  .undecided .badge,
  .unknown .badge {
    color: var(--_warning);
  }
  .missing {
    list-style: disc;
    padding-inline-start: 1.5em;
  }
  .check {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
    gap: 0.5rem;
    align-items: baseline;
    padding-block: 0.4rem;
  }
  .check > .badge {
    justify-self: start;
  }
  .check + .check {
    border-block-start: 1px solid var(--_border);
  }
  code {
    font-family: ui-monospace, SFMono-Regular, Consolas, 'Noto Sans Mono CJK JP', monospace;
    font-size: 0.93em;
  }
  mark {
    color: inherit;
    background: light-dark(#ffd9d4, #6a211b);
    font-weight: 700;
    text-decoration: underline 2px;
    text-underline-offset: 0.2em;
  }
  @container shindan (inline-size < 26rem) {
    .check {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`
