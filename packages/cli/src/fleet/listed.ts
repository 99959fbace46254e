import type { Localized } from '@shindan/core'
import { mostNamed } from './few.ts'

/** The first of some names, and how many there are beside them. */
export function listed(names: readonly (string | Localized)[], count: number = names.length): Localized {
  const first = names.slice(0, mostNamed)
  const rest = count - first.length
  const said = (locale: 'ja' | 'en') => first.map((name) => (typeof name === 'string' ? name : name[locale]))
  return {
    ja: `${said('ja').join('、')}${rest > 0 ? ` ほか ${rest} 件` : ''}`,
    en: `${said('en').join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  }
}
