import { type InUse, renewalFacts } from '@shindan/apns/renewal'
import type { Composition, Localized } from '@shindan/core'
import { type PresentedFinding, renderFindings, wrap } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { colours } from '../style.ts'
import { textOptions } from '../text-options.ts'
import type { ConsoleAnswer } from './consoles.ts'

/** A renewal check as it is printed. */
export interface RenewalAnswer {
  readonly verdict: 'safe' | 'unsafe' | 'undecided'
  readonly checks: readonly {
    readonly id: string
    readonly name: string
    readonly result: 'pass' | 'fail' | 'unknown'
    readonly because: string
    readonly expected: string | null
    readonly actual: string | null
  }[]
  readonly consoles: readonly ConsoleAnswer[]
  readonly inUse: InUse | null
  readonly findings: readonly PresentedFinding[]
}

const verdicts: { readonly [V in RenewalAnswer['verdict']]: Localized } = {
  safe: { ja: '安全です。このファイルをアップロードできます。', en: 'Safe: this file can be uploaded.' },
  unsafe: {
    ja: '危険です。このファイルをアップロードしないでください。',
    en: 'Unsafe: do not upload this file.',
  },
  undecided: {
    ja: 'まだ判定できません。「不明」の項目に必要なファイルを追加してください。',
    en: 'Not decided yet: add the files that the unknown items need.',
  },
}

const results = {
  pass: { ja: '● 合格', en: '● pass   ' },
  fail: { ja: '× 不合格', en: '× FAIL   ' },
  unknown: { ja: '○ 不明', en: '○ unknown' },
} as const

const words = {
  consoles: { ja: 'アップロードしたときの各管理コンソールの表示', en: 'What each console will show' },
  accepted: { ja: '受け付けられます', en: 'it is accepted' },
  nobodyKnows: { ja: '分かりません', en: 'not known' },
  expected: { ja: '期待', en: 'expected' },
  actual: { ja: '実際', en: 'actual' },
} as const

/** A report that an administrator can act on: the verdict first, then why, then what to do. */
export function renewalText(answer: RenewalAnswer, composition: Composition, context: Context): string {
  const { locale, world } = context
  const style = world.colour ? colours : undefined
  const strong = style?.strong ?? ((text: string) => text)
  const alarm = style?.alarm ?? ((text: string) => text)
  const headline = verdicts[answer.verdict][locale]
  const blocks = [
    [answer.verdict === 'unsafe' ? alarm(headline) : strong(headline)],
    answer.checks.flatMap(checkLines),
    ...(answer.inUse ? [[renewalFacts['apns.inUse'].choices?.[answer.inUse]?.[locale] ?? '']] : []),
    ...(answer.verdict === 'undecided' ? [] : [consoleLines()]),
  ]
  const findings = renderFindings(answer.findings, textOptions(composition, context))
  return `${[...blocks.map((lines) => lines.join('\n')), ...(findings ? [findings] : [])].join('\n\n')}\n`

  function checkLines({
    result,
    name,
    because,
    expected,
    actual,
  }: RenewalAnswer['checks'][number]): string[] {
    const head = `${results[result][locale]}  ${name}`
    const compared = [
      ...(expected === null ? [] : [`${words.expected[locale]}: ${expected}`]),
      ...(actual === null ? [] : [`${words.actual[locale]}: ${actual}`]),
    ]
    const detail = result === 'pass' ? [] : [because, ...compared]
    return [
      result === 'fail' ? alarm(head) : head,
      ...detail.flatMap((line) => wrap(line, world.columns - 6).map((part) => `      ${part}`)),
    ]
  }

  function consoleLines(): string[] {
    const rows = answer.consoles.flatMap(({ console, shows }) => {
      const message = composition.errors.get(shows ?? '')?.messages[0]?.ja
      const text = message
        ? `「${message}」`
        : shows === null
          ? words.nobodyKnows[locale]
          : words.accepted[locale]
      return wrap(`${console.title[locale]}: ${text}`, world.columns - 4).map((line, i) =>
        i === 0 ? `  ${line}` : `    ${line}`,
      )
    })
    return [strong(words.consoles[locale]), ...rows]
  }
}
