import type { Localized } from '@shindan/core'

/** The first of some names, and how many there are beside them. */
export function listed(names: readonly (string | Localized)[], count: number): Localized {
  const rest = count - names.length
  const said = (locale: 'ja' | 'en') => names.map((name) => (typeof name === 'string' ? name : name[locale]))
  return {
    ja: `${said('ja').join('、')}${rest > 0 ? ` ほか ${rest} 件` : ''}`,
    en: `${said('en').join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`,
  }
}
