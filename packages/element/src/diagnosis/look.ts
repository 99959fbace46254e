import { css } from 'lit'

/** How the parts of a diagnosis stand. */
export const look = css`
  .whole {
    padding: var(--_gap);
    position: relative;
  }
  .title {
    margin-block-end: 0.5rem;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.25);
  }
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_gap) * 1.25);
    align-items: start;
  }
  @container shindan (inline-size >= 58rem) {
    .answer {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  .beginning {
    align-content: start;
    border-radius: var(--_radius);
  }
  .dropping {
    outline: 3px dashed var(--_accent);
    outline-offset: 6px;
  }
  .beneath {
    align-items: flex-end;
  }
  .code {
    flex: 1 1 9rem;
    max-inline-size: 16rem;
    min-inline-size: 0;
  }
  .asked legend {
    margin-block-end: 0.6rem;
  }
  .headline {
    border-inline-start: 4px solid var(--_accent);
    padding-inline-start: 0.75rem;
  }
  .first {
    font-weight: 600;
  }
  .asked {
    background: var(--_raised);
    border-color: var(--_control);
  }
  .terms {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.15rem 0.75rem;
  }
  .terms > dt {
    color: var(--_muted);
    font-size: 0.9em;
    padding-block-start: 0.08em;
  }
  .quoted {
    border-inline-start: 3px solid var(--_border);
    padding-inline-start: 0.6rem;
  }
  .confirmed {
    color: var(--_danger);
  }
  .possible {
    color: var(--_warning);
  }
  .ruled-out {
    color: var(--_muted);
  }
  .finding > .what {
    display: block;
    margin-block-start: 0.4rem;
    font-weight: 650;
  }
  .step {
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
    min-block-size: 2.75rem;
    padding: 0.5rem 0.25rem;
    cursor: pointer;
  }
  .step:has(:checked) .do {
    color: var(--_muted);
    text-decoration: line-through;
  }
  .steps > li + li > .step:first-child {
    border-block-start: 1px solid var(--_border);
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.9rem;
    font-size: 0.9em;
    color: var(--_muted);
  }
  .marks .caution {
    gap: 0.3em;
  }
  .line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25rem 0.75rem;
    align-items: center;
    padding-block: 0.25rem;
  }
  .line + .line {
    border-block-start: 1px solid var(--_border);
  }
  .inquiry {
    max-block-size: 22rem;
    overflow: auto;
    background: var(--_raised);
  }
  .sources {
    font-size: 0.867em;
    color: var(--_muted);
  }
  @container shindan (inline-size < 26rem) {
    .line {
      grid-template-columns: minmax(0, 1fr);
    }
    .terms {
      grid-template-columns: minmax(0, 1fr);
    }
    .terms > dd {
      margin-block-end: 0.35rem;
    }
    .beneath > * {
      flex: 1 1 100%;
      max-inline-size: none;
    }
  }
`
