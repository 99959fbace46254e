import type { Localized } from '../text/locale.ts'

/** More than somebody looks through. */
const most = 20

/** What there is to choose from, in a row: as many as somebody looks through. */
export function namesOf(names: readonly string[]): Localized {
  if (names.length === 0) return { ja: 'なし', en: 'nothing' }
  const shown = names.slice(0, most)
  const more = names.length > most ? ['…'] : []
  return { ja: [...shown, ...more].join('、'), en: [...shown, ...more].join(', ') }
}
