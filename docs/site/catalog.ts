import { apns } from '@shindan/apns'
import { bizmobile } from '@shindan/bizmobile'
import { clomo } from '@shindan/clomo'
import {
  type AnyPlugin,
  type Composition,
  createDiagnoser,
  type Diagnoser,
  type WrittenLocale,
} from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { lanscope } from '@shindan/lanscope'
import { platforms } from '@shindan/platforms'

/** The plugins whose ids have pages, as a person meets them: those of products first. */
export const plugins: readonly AnyPlugin[] = [cybertrust, clomo, lanscope, bizmobile, apns, platforms]

/** What the pages of the reference are written from. */
export interface Catalog {
  readonly diagnoser: Diagnoser
  readonly composition: Composition
}

/** What a page of the reference is written from, in one language. */
export interface Telling extends Catalog {
  readonly locale: WrittenLocale
}

/** All plugins together, so that a page tells what each of them adds to it. */
export function openCatalog(): Catalog {
  const diagnoser = createDiagnoser({ plugins })
  return { diagnoser, composition: diagnoser.composition }
}
