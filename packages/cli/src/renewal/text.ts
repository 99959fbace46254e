import type {
  CheckText,
  PresentedMisplaced,
  RenewalCheck,
  RenewalReport,
  RenewalStep,
} from '@shindan/apns/renewal'
import { type Composition, type Localized, textIn } from '@shindan/core'
import { type PresentedFinding, renderFindings, visible, widthOf, wrap } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { colours } from '../style.ts'
import { textOptions } from '../text-options.ts'
import type { ConsoleAnswer } from './consoles.ts'
import type { InUseNotice } from './in-use.ts'
import { sayCompared } from './say-compared.ts'
import { stepWords } from './words.ts'

/** A renewal check as it is printed. */
export interface RenewalAnswer {
  readonly steps: RenewalReport['steps']
  /** The verdict on each step, and what to do now. */
  readonly headlines: { readonly [S in RenewalStep]: Localized }
  /** Whether anything was given of the step at the portal. The upload is always asked about. */
  readonly isPortalAsked: boolean
  /** Which files are needed, where nothing was given: then no check is listed, all of them being open. */
  readonly needed: readonly string[]
  readonly checks: readonly SaidCheck[]
  readonly misplaced: readonly PresentedMisplaced[]
  /** What is said of the certificate by itself, where it can be or was saved. */
  readonly saving: Localized | null
  readonly inUse: InUseNotice | null
  readonly consoles: readonly ConsoleAnswer[]
  readonly findings: readonly PresentedFinding[]
}

interface SaidCheck extends RenewalCheck {
  readonly text: CheckText
  /** What was not given and would decide it. */
  readonly optionsMissing: readonly string[]
}

const results = {
  pass: { ja: '● 合格', en: '● pass   ' },
  fail: { ja: '× 不合格', en: '× FAIL   ' },
  unknown: { ja: '? 不明', en: '? unknown' },
} as const

const words = {
  consoles: { ja: 'アップロードしたときの各管理コンソールの表示', en: 'What each console will show' },
  accepted: { ja: '受け付けられます', en: 'it is accepted' },
  nobodyKnows: { ja: '分かりません', en: 'not known' },
  expected: { ja: '必要', en: 'needed' },
  actual: { ja: '指定', en: 'given' },
  missing: { ja: '判定するには、次も指定してください', en: 'To decide, add' },
} as const satisfies { readonly [word: string]: Localized }

/** What stands in the way is read first. */
function failedFirst(checks: readonly SaidCheck[]): readonly SaidCheck[] {
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
export function renewalText(answer: RenewalAnswer, composition: Composition, context: Context): string {
  const { locale, world } = context
  const style = world.colour ? colours : undefined
  const strong = style?.strong ?? ((text: string) => text)
  const alarm = style?.alarm ?? ((text: string) => text)
  const asked = steps.filter((step) => step === 'upload' || answer.isPortalAsked)
  const blocks = [
    asked.flatMap(verdictLines),
    answer.inUse ? inUseLines(answer.inUse) : [],
    answer.misplaced.flatMap(misplacedLines),
    answer.saving ? quoting(visible(textIn(answer.saving, locale)), 0) : [],
    ...(answer.needed.length > 0 ? [answer.needed] : steps.map(stepLines)),
    isAnswerKnown() ? consoleLines() : [],
  ]
  const findings = renderFindings(answer.findings, textOptions(composition, context))
  const printed = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${[...printed, ...(findings ? [findings] : [])].join('\n\n')}\n`

  /** Whether any of the consoles is known to say anything to the file. */
  function isAnswerKnown(): boolean {
    return answer.steps.upload.verdict !== 'undecided' && answer.consoles.some(({ shows }) => shows !== null)
  }

  function verdictLines(step: RenewalStep): string[] {
    const { verdict } = answer.steps[step]
    const stress = verdict === 'unsafe' ? alarm : strong
    return wrap(
      `${textIn(stepWords[step].name, locale)}: ${textIn(answer.headlines[step], locale)}`,
      world.columns,
    ).map(stress)
  }

  function stepLines(step: RenewalStep): string[] {
    const checks = failedFirst(answer.checks.filter((check) => check.step === step))
    return [strong(textIn(stepWords[step].checks, locale)), ...checks.flatMap(checkLines)]
  }

  function inUseLines({ alarming, text, topics }: InUseNotice): string[] {
    const lines = [
      textIn(text, locale),
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

  function checkLines(check: SaidCheck): string[] {
    const { result, text } = check
    const lead = `${textIn(results[result], locale)}  `
    const head = hung(lead, [textIn(text.what, locale)])
    return [...(result === 'fail' ? head.map(alarm) : head), ...hung(detail, detailOf(check))]
  }

  function detailOf({ result, text, because, optionsMissing, ...compared }: SaidCheck): string[] {
    if (result === 'pass') return text.rests ? [textIn(text.rests, locale)] : []
    if (result === 'unknown' && optionsMissing.length > 0)
      return [`${textIn(words.missing, locale)}: ${optionsMissing.join(', ')}`]
    const reason = text.because ? [textIn(text.because, locale)] : []
    if (result === 'unknown' && because === null) return reason
    const { expected, actual } = sayCompared(compared, context)
    return [
      ...reason,
      ...(expected === undefined
        ? []
        : quoting(
            textIn(text.needed, locale).replace('{expected}', () => expected),
            detail.length,
          )),
      ...(actual === undefined
        ? []
        : quoting(
            textIn(text.given, locale).replace('{actual}', () => actual),
            detail.length,
          )),
    ]
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
    const rows = answer.consoles.flatMap(({ console, shows }) => {
      const message = composition.errors.get(shows ?? '')?.messages[0]?.ja
      const text = message
        ? `「${message}」`
        : shows === null
          ? textIn(words.nobodyKnows, locale)
          : textIn(words.accepted, locale)
      return wrap(`${textIn(console.title, locale)}: ${text}`, world.columns - 4).map((line, i) =>
        i === 0 ? `  ${line}` : `    ${line}`,
      )
    })
    return [strong(textIn(words.consoles, locale)), ...rows]
  }
}
