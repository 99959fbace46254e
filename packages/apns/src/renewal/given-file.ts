import type { RenewalInput } from './door.ts'
import { renewalSlots } from './input.ts'

/** Where a file of a renewal belongs. There may be several authorities, and one file of each other place. */
export const renewalPlaces = [...renewalSlots, 'authorities'] as const
/** One of {@link renewalPlaces}. */
export type RenewalPlace = (typeof renewalPlaces)[number]

/** A file as its owner has it: under a name, and given for something. */
export interface GivenFile {
  readonly place: RenewalPlace
  readonly name: string
  readonly content: Uint8Array | string
}

/** The files as a check takes them. */
export function filesAsInput(given: readonly GivenFile[]): RenewalInput {
  const authorities = given.flatMap(({ place, content }) => (place === 'authorities' ? [content] : []))
  return { ...Object.fromEntries(given.map(({ place, content }) => [place, content])), authorities }
}
