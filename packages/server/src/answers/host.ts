import type { Console } from '@shindan/apns/renewal'
import {
  defaultTimeZone,
  guarded,
  type Instant,
  isTimeZone,
  type Locale,
  outside,
  parseInstant,
  readLocale,
} from '@shindan/core'
import { isObject } from './fields.ts'

/** How a host answers where a question says nothing of it. */
export interface Host {
  readonly locale: Locale
  /** IANA name. */
  readonly timeZone: string
  /** The moment of every question. Throws a `RangeError` where the clock of the host gives none. */
  readonly now: () => Instant
}

/**
 * A host by what it says of itself: Japanese, in Asia/Tokyo, by the clock, where it says nothing. Throws a `RangeError` where
 * a language or a zone is none, a `TypeError` where the clock is no function.
 *
 * @example
 * hostOf({ locale: 'en' }).timeZone // 'Asia/Tokyo'
 */
export const hostOf = guarded(
  ['options'],
  'an object of options',
  ({
    locale = 'ja',
    timeZone = defaultTimeZone,
    now = () => new Date().toISOString(),
  }: { readonly [O in keyof Host]?: Host[O] | undefined }): Host => {
    if (readLocale(locale).isErr()) throw outside('locale', 'a BCP 47 language tag', locale)
    if (!isTimeZone(timeZone)) throw outside('timeZone', 'the name of a time zone', timeZone)
    mustBe('now', 'a function that gives an instant', isFunction(now), now)
    return { locale, timeZone, now: () => instantBy(now) }
  },
)

/** The consoles of a host, which are tables that it imports. */
export function consolesOf(consoles: readonly Console[] = []): readonly Console[] {
  const are = Array.isArray(consoles) && consoles.every(isConsole)
  mustBe('consoles', 'a list of consoles, each with plugin and upload', are, consoles)
  return consoles
}

/** Throws the mistake of a host that gives something else. */
export function mustBe(argument: string, expected: string, is: boolean, given: unknown): void {
  const check = guarded([argument], expected, (_: unknown) => {
    if (!is) throw new Error(argument)
  })
  check(given)
}

/** Whether something can be called. */
export function isFunction(given: unknown): boolean {
  return typeof given === 'function'
}

function instantBy(now: () => Instant): Instant {
  const moment = now()
  if (parseInstant(moment).isErr()) throw outside('now', 'an instant', moment)
  return moment
}

function isConsole({ plugin, upload }: Console): boolean {
  return (
    isObject(plugin) && typeof plugin.name === 'string' && Array.isArray(plugin.errors) && isObject(upload)
  )
}
