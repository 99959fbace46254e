import { css } from 'lit'

/** How the parts of a diagnosis stand. */
export const look = css`
  .whole {
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
  .beginning[hidden] {
    display: none;
  }
  .read:empty {
    display: none;
  }
  .dropping .beginning,
  .dropping .folded {
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
  .inquiry {
    max-block-size: 22rem;
    overflow: auto;
    background: var(--_raised);
  }
  @container shindan (inline-size < 26rem) {
    .beneath > * {
      flex: 1 1 100%;
      max-inline-size: none;
    }
  }
`
