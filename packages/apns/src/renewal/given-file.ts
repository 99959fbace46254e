import type { Problem } from '@shindan/core'
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

/** Of two files for one place nobody knows which will be uploaded. */
export function placesGivenTwice(files: readonly GivenFile[]): readonly Problem[] {
  const places = files.map(({ place }) => place).filter((place) => place !== 'authorities')
  return [...new Set(places.filter((place, i) => places.indexOf(place) !== i))].map((place) => ({
    kind: 'repeated-field',
    path: place,
    found: String(places.filter((each) => each === place).length),
    expected: { ja: 'ファイル 1 つ', en: 'one file' },
  }))
}
