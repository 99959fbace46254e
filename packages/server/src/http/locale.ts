import { type Locale, locales, ok, type Problem, type Result, readLocale, tagOf } from '@shindan/core'

/** The language that a request asks for by `?locale=`, or else prefers by its header; `usual` where it does neither. */
export function localeOf(
  query: URLSearchParams,
  headers: Headers,
  usual: Locale,
): Result<Locale, readonly Problem[]> {
  const named = query.get('locale')
  if (named !== null) return localeNamed(named, usual)
  return ok(preferred(headers.get('accept-language') ?? '', usual))
}

/** A language by its tag; that of the host where it is the same, since a host may have loaded its words. */
export function localeNamed(named: unknown, usual: Locale): Result<Locale, readonly Problem[]> {
  return readLocale(named).map((locale) => (tagOf(locale) === tagOf(usual) ? usual : locale))
}

/** Of a longer header the rest is not looked at. */
const longestHeader = 1000

/** The first language of a list by weight (RFC 9110, 12.5.4) in which there are texts. */
function preferred(header: string, usual: Locale): Locale {
  const wanted = header.slice(0, longestHeader).toLowerCase().split(',').map(weighed)
  for (const { range } of wanted.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)) {
    if (range === '*' || isIn(tagOf(usual), range)) return usual
    const written = locales.find((locale) => isIn(locale, range))
    if (written) return written
  }
  return usual
}

function weighed(entry: string): { readonly range: string; readonly weight: number } {
  const [range = '', ...parameters] = entry.split(';').map((part) => part.trim())
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? '1'
  return { range, weight: Number(weight) || 0 }
}

function isIn(locale: string, range: string): boolean {
  const tag = locale.toLowerCase()
  return range === tag || range.startsWith(`${tag}-`)
}
