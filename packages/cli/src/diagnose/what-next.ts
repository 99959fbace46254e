import { type Composition, type DiagnosisInput, type Localized, textIn } from '@shindan/core'
import { wrap } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { platformFact } from '../platform-said.ts'
import { colours } from '../style.ts'

/** What can be tried where nothing was recognised for sure: what was not given yet, the list, and whom to ask. */
export function whatNext(
  input: Pick<DiagnosisInput, 'text' | 'code' | 'products' | 'facts'>,
  { products }: Composition,
  { locale, world }: Context,
): string {
  const isPlatformGiven = input.facts?.[platformFact] !== undefined
  const isSeen = input.text !== undefined || input.code !== undefined
  const ways: readonly Localized[] = [
    ...(input.text === undefined ? [steps.text] : []),
    ...(input.code === undefined ? [steps.code] : []),
    ...(input.products === undefined ? [productOf(products.map(({ plugin }) => plugin))] : []),
    ...(isPlatformGiven ? [] : [steps.platform]),
    steps.list,
    ...(isSeen ? [steps.inquiry] : []),
  ]
  const strong = world.colour ? colours.strong : (text: string) => text
  const lines = ways.flatMap((way) =>
    wrap(textIn(way, locale), world.columns - 4).map((line, i) => (i === 0 ? '  - ' : '    ') + line),
  )
  return `\n${[strong(textIn(heading, locale)), ...lines].join('\n')}\n`
}

const heading: Localized = { ja: '次に試すこと', en: 'What to try next' }

const steps = {
  text: { ja: '画面やログの文言を付ける: "…"', en: 'Add the words of the screen or the log: "…"' },
  code: {
    ja: '画面にコードがあれば付ける: --code …',
    en: 'If the screen shows a code, add it: --code …',
  },
  platform: {
    ja: 'デバイスの OS を付ける: --platform iPhone',
    en: 'Add the system of the device: --platform iPhone',
  },
  list: {
    ja: '一覧から探す（grep などで絞り込めます）: shindan catalog list errors',
    en: 'Look through the list (grep narrows it): shindan catalog list errors',
  },
  inquiry: {
    ja: '問い合わせの文面を作る: 同じコマンドに --inquiry を付ける',
    en: 'Have a message to support written: the same command with --inquiry',
  },
} as const satisfies { readonly [way: string]: Localized }

function productOf([first = '', ...others]: readonly string[]): Localized {
  return {
    ja: `使っている製品が分かれば付ける: --product ${first}（または ${others.join('、')}）`,
    en: `If you know the product in use, add it: --product ${first} (or ${others.join(', ')})`,
  }
}
