import { type Fact, inputsOf } from '@shindan/core'

/** A fact as data alone: how it is computed is code, and stays behind. */
export function factData(id: string, { computation, ...fact }: Fact): object {
  return { id, ...fact, ...(computation && { from: inputsOf({ computation }) }) }
}
