import { css } from 'lit'

/** What the elements of ours tell things in: terms, verdicts, steps, lines with something to do beside them. */
export const parts = css`
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
  .finding .what {
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
  .after {
    padding-block-start: 0.5rem;
  }
  .steps > li + li {
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
  .sources {
    font-size: 0.867em;
    color: var(--_muted);
  }
  .good {
    color: var(--_success);
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
  }
`
