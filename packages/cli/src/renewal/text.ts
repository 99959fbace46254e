import {
  type PresentedCheck,
  type PresentedInUse,
  type PresentedMisplaced,
  type PresentedRenewal,
  type RenewalStep,
  renewalStepWords,
} from '@shindan/apns/renewal'
import { type Composition, type Localized, textIn } from '@shindan/core'
import { renderFindings, words as said, visible, widthOf, wrap } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { colours } from '../style.ts'
import { textOptions } from '../text-options.ts'

/** What of the command line stands beside the answer. */
export interface BesideAnswer {
  /** Whether anything was given of the step at the portal. The upload is always asked about. */
  readonly isPortalAsked: boolean
  /** Which files are needed, where nothing was given: then no check is listed, all of them being open. */
  readonly needed: readonly string[]
  /** What is said of the certificate by itself, where it can be or was saved. */
  readonly saving: Localized | null
}

const results = {
  pass: { ja: '● 合格', en: '● pass   ' },
  fail: { ja: '× 不合格', en: '× FAIL   ' },
  unknown: { ja: '? 未確認', en: '? open   ' },
} as const

const words = {
  consoles: { ja: 'アップロードしたときの各管理コンソールの表示', en: 'What each console will show' },
  expected: { ja: '必要', en: 'needed' },
  actual: { ja: '指定', en: 'given' },
  missing: { ja: '判定するには、次も指定してください', en: 'To decide, add' },
} as const satisfies { readonly [word: string]: Localized }

/** What stands in the way is read first. */
function failedFirst(checks: readonly PresentedCheck[]): readonly PresentedCheck[] {
  return checks.toSorted((a, b) => Number(b.result === 'fail') - Number(a.result === 'fail'))
}

/** Before what must not be overlooked. */
const mark = '×× '

/** Before what is said of a check. */
const detail = ' '.repeat(6)

/** By how much what goes on stands deeper. */
const deeper = ' '.repeat(4)

const steps = ['upload', 'portal'] as const satisfies readonly RenewalStep[]

/** A report that an administrator can act on: the verdicts first, then why, then what to do. */
export function renewalText(
  answer: PresentedRenewal,
  { isPortalAsked, needed, saving }: BesideAnswer,
  composition: Composition,
  context: Context,
): string {
  const { locale, world } = context
  const style = world.colour ? colours : undefined
  const strong = style?.strong ?? ((text: string) => text)
  const alarm = style?.alarm ?? ((text: string) => text)
  const asked = steps.filter((step) => step === 'upload' || isPortalAsked)
  const blocks = [
    asked.flatMap(verdictLines),
    answer.inUseNotice ? inUseLines(answer.inUseNotice) : [],
    answer.misplaced.flatMap(misplacedLines),
    saving ? quoting(visible(textIn(saving, locale)), 0) : [],
    ...(needed.length > 0 ? [needed] : steps.map(stepLines)),
    isAnswerKnown() ? consoleLines() : [],
  ]
  const findings = renderFindings(answer.findings, textOptions(composition, context))
  const printed = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${[...printed, ...(findings ? [findings] : [])].join('\n\n')}\n`

  /** Whether any of the consoles is known to say anything to the file. */
  function isAnswerKnown(): boolean {
    return answer.steps.upload.verdict !== 'undecided' && answer.shows.some(({ shows }) => shows !== null)
  }

  function verdictLines(step: RenewalStep): string[] {
    const { verdict, name, text, where } = answer.steps[step]
    const said = wrap(`${name}: ${text}`, world.columns).map(verdict === 'unsafe' ? alarm : strong)
    const isListed = verdict === 'undecided' && needed.length === 0
    return [...said, ...(isListed ? where.flatMap((line) => hung('  - ', [line])) : [])]
  }

  function stepLines(step: RenewalStep): string[] {
    const checks = failedFirst(answer.checks.filter((check) => check.step === step))
    return [strong(textIn(renewalStepWords[step].checks, locale)), ...checks.flatMap(checkLines)]
  }

  function inUseLines({ alarming, text, topics }: PresentedInUse): string[] {
    const lines = [
      text,
      ...(topics ? [...topicLine('expected', topics.expected), ...topicLine('actual', topics.actual)] : []),
    ]
    return alarming ? hung(mark, lines).map(alarm) : hung('● ', lines)
  }

  function topicLine(which: 'expected' | 'actual', topic: string): string[] {
    return quoting(`${textIn(words[which], locale)}: ${visible(topic)}`, mark.length)
  }

  function misplacedLines({ option, file, message }: PresentedMisplaced): string[] {
    return hung(mark, quoting(visible(`${option} ${file}: ${message}`), mark.length)).map(alarm)
  }

  function checkLines(check: PresentedCheck): string[] {
    const { result, name } = check
    const lead = `${textIn(results[result], locale)}  `
    const head = hung(lead, [name])
    return [...(result === 'fail' ? head.map(alarm) : head), ...hung(detail, detailOf(check))]
  }

  function detailOf(check: PresentedCheck): string[] {
    const { result, reason, because, rests, fix, missing, needed, given } = check
    const compared = [needed, given].flatMap((line) => (line ? quoting(line, detail.length) : []))
    if (result === 'pass') return [...(rests ? [rests] : []), ...compared]
    if (result === 'unknown' && missing.length > 0)
      return [`${textIn(words.missing, locale)}: ${missing.join(', ')}`]
    const why = because ? [because] : []
    if (result === 'unknown' && reason === null) return why
    return [...why, ...compared, ...(fix ? [`${textIn(said.fix, locale)}: ${fix}`] : [])]
  }

  /** Lines behind a lead, all in one column. */
  function hung(lead: string, lines: readonly string[]): string[] {
    const indent = widthOf(lead)
    return lines
      .flatMap((line) => wrap(line, world.columns - indent))
      .map((line, i) => (i === 0 ? lead : ' '.repeat(indent)) + line)
  }

  /** A line that quotes what comes from outside: where it goes on it stands deeper, and never looks like one of ours. */
  function quoting(text: string, indent: number): string[] {
    return wrap(text, world.columns - indent - deeper.length).map((line, i) =>
      i === 0 ? line : deeper + line,
    )
  }

  function consoleLines(): string[] {
    const rows = answer.shows.flatMap(({ title, text }) =>
      wrap(`${title}: ${text}`, world.columns - 4).map((line, i) => (i === 0 ? `  ${line}` : `    ${line}`)),
    )
    return [strong(textIn(words.consoles, locale)), ...rows]
  }
}
