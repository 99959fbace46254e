import { pluginOf } from '../catalog/plugin-of.ts'
import { mask } from '../privacy/mask.ts'
import { guarded } from '../problem/mistake.ts'
import { type Locale, textIn } from '../text/locale.ts'
import type { Composition } from './compose.ts'
import type { AnyPlugin } from './plugin.ts'

/** The base of the pages of shindan's own plugins. */
export const site = 'https://shindan.github.io/shindan/'

/** What has a page of its own for each id. */
export const pageKinds = ['errors', 'rules', 'facts', 'lifecycles', 'operations', 'notes'] as const
/** One of {@link pageKinds}. */
export type PageKind = (typeof pageKinds)[number]

/**
 * The path of a page behind the base that a plugin names: `ja/errors/cybertrust/wrong-device/`. What belongs to a rule, a
 * lifecycle or an operation, such as a step, is a place on the page of that: `en/rules/cybertrust/wrong-device/#ask`.
 */
export const pathOf = guarded(
  ['kind', 'id', 'locale'],
  'a kind of page, an id and a locale',
  (kind: PageKind, id: string, locale: Locale): string => {
    const [owner = '', ...own] = id.split('#')
    return [`${textIn(languages, locale)}/${kind}/${owner}/`, ...own].join('#')
  },
)

/** The languages in which there are pages. */
const languages = { ja: 'ja', en: 'en' }

/**
 * The permanent address of the page that tells of an id, in the nearest language that there is; undefined where its plugin
 * names no pages, and of what was added to a plugin that does. What an error's message captured goes into the fragment,
 * which no server sees; what is masked stays out, and so does what is longer than anybody reads in an address.
 *
 * @example
 * ```ts
 * pageOf('errors', 'cybertrust/retrieval-not-permitted', composition, 'ja')
 * // 'https://shindan.github.io/shindan/ja/errors/cybertrust/retrieval-not-permitted/'
 * ```
 */
export const pageOf = guarded(
  ['kind', 'id', 'composition', 'locale'],
  'a kind of page, an id, a composition and a locale',
  (
    kind: PageKind,
    id: string,
    { plugins }: Composition,
    locale: Locale,
    captures: { readonly [slot: string]: string } = {},
  ): string | undefined => {
    const base = baseOf(kind, id, plugins)
    return base === undefined ? undefined : base + pathOf(kind, id, locale) + fragmentOf(captures)
  },
)

function baseOf(kind: PageKind, id: string, plugins: readonly AnyPlugin[]): string | undefined {
  if (kind === 'facts' && isOfCore(id)) return site
  const plugin = plugins.find(({ name, facts }) =>
    kind === 'facts' ? Object.hasOwn(facts, id) : name === pluginOf(id),
  )
  const isAdded = plugin?.changes?.some(
    ({ change, of, id: added }) => change === 'added' && of === kind && added === id,
  )
  return isAdded ? undefined : plugin?.pages
}

/** What every plugin may ask of a device, and the moment of the question, are core's. */
function isOfCore(fact: string): boolean {
  return fact === 'now' || fact.startsWith('device.')
}

/** As much of a capture as anybody reads in an address. */
const longestCapture = 256

function fragmentOf(captures: { readonly [slot: string]: string }): string {
  const shown = Object.entries(captures)
    .filter(([, held]) => held !== '' && held.length <= longestCapture && !kept.test(held))
    .map((slot) => slot.map(encodeURIComponent).join('='))
  return shown.length > 0 ? `#${shown.join('&')}` : ''
}

/** What is masked, which nobody is to see, and half a character, which no address can hold. */
const kept = new RegExp(`${mask[0]}|\\p{Surrogate}`, 'u')
