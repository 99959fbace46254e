import type { Source } from '../catalog/source.ts'
import type { RuleVerdict } from '../diagnosis/diagnosis.ts'
import type { Action } from '../rule/action.ts'
import { type Locale, textIn } from '../text/locale.ts'
import type { Instant } from '../time/index.ts'
import { sayActor } from './actor.ts'
import { comma } from './comma.ts'
import type { PresentedFact, PresentedNote, PresentedReading } from './present.ts'
import type { PresentedQuestion } from './present-question.ts'
import type { PresentedStep } from './present-step.ts'
import { sourceLine } from './source-line.ts'
import { visible } from './visible.ts'
import { words } from './words.ts'
import { widthOf, wrap } from './wrap.ts'

/** How parts of a text are set apart. The default changes nothing, so that plain text stays plain. */
export interface Style {
  /** What the eye should find first. */
  readonly strong: (text: string) => string
  /** What is there to be looked up. */
  readonly faint: (text: string) => string
  /** A verdict; its words and sign say it too. */
  readonly verdict: (verdict: RuleVerdict, text: string) => string
  /** What must not be overlooked. */
  readonly alarm: (text: string) => string
}

const plain: Style = { strong: same, faint: same, verdict: (_, text) => text, alarm: same }

function same(text: string): string {
  return text
}

/** How a diagnosis is set. */
export interface TextOptions {
  readonly locale: Locale
  /** Columns; 80 when absent. */
  readonly width?: number
  readonly style?: Style
  /** What a text becomes before it is set, e.g. with commands as they are called here. */
  readonly inWords?: (text: string) => string
  /**
   * How the reader answers a question here, e.g. which option to type, one of these as it stands; `error` is one of those
   * to choose from.
   */
  readonly howToAnswer?: (question: PresentedQuestion, error?: string) => string | readonly string[]
  /** How the reader has shindan do what it can do itself, e.g. which command to type. */
  readonly howToAct?: (action: Action) => string
  /** How the reader goes on with an answer, said once. */
  readonly howToGoOn?: string
  /** How the reader says that the remedy of a cause has not helped. */
  readonly howToMoveOn?: (rule: string) => string
  /** How the reader gets an inquiry that is ready to send. */
  readonly howToInquire?: string
  /** How the reader confirms what was read in the text. */
  readonly howToConfirm?: (reading: PresentedReading) => string
  /** A source by its id: without it, sources are told by their ids. */
  readonly sourceOf?: (source: string) => Source | undefined
  /** Whether the ids of sources stand beside their titles. */
  readonly sourceIds?: boolean
  /** The instant of the answer: what was last looked at more than a year before it is told to be. */
  readonly now?: Instant
}

/** Where the text beside a label begins. */
export const column = 14

/** The parts of which the answers are set. */
export interface Lines {
  readonly style: Style
  /** A text behind a lead, its further lines below its first. `indent` columns are taken already. */
  readonly hang: (lead: string, text: string, indent?: number, labels?: readonly string[]) => string[]
  /** Lines behind a label, all in one column. */
  readonly labelled: (label: string, lines: readonly string[]) => string[]
  readonly sourceLines: (ids: readonly string[]) => string[]
  /** What was assumed in reading facts; no line where nothing was. */
  readonly assumedLines: (facts: readonly PresentedFact[]) => string[]
  /** Steps in order; those in `known` stand above already, and several in a row are not repeated. */
  readonly stepLines: (
    steps: readonly PresentedStep[],
    indent?: number,
    known?: ReadonlySet<PresentedStep>,
  ) => string[]
  /** How shindan itself does something, behind a lead; no line where it does not, or the host does not say. */
  readonly actionLines: (action: Action | undefined, lead: string, indent?: number) => string[]
  /** Blocks at the end of an answer: its notes, and what to find out next. */
  readonly closing: (notes: readonly PresentedNote[], questions: readonly PresentedQuestion[]) => string[][]
}

/** A time without the zone behind it, where what was assumed names that. */
function withoutZoneOf(assumed: string, time: string): string {
  return time.replace(/ \(([^()]+)\)$/, (behind, zone: string) => (assumed.includes(zone) ? '' : behind))
}

/** The parts of an answer in one language and width. */
export function linesFor(options: TextOptions): Lines {
  const { locale, width = 80, style = plain } = options
  return { style, hang, labelled, sourceLines, assumedLines, stepLines, actionLines, closing }

  function closing(notes: readonly PresentedNote[], questions: readonly PresentedQuestion[]): string[][] {
    return [
      ...(notes.length > 0
        ? [[style.strong(textIn(words.notes, locale)), ...notes.flatMap(({ text }) => hang('  * ', text))]]
        : []),
      ...(questions.length > 0
        ? [
            [
              style.strong(textIn(words.next, locale)),
              ...(options.howToGoOn ? hang('  ', options.howToGoOn).map(style.faint) : []),
              ...questions.flatMap(questionLines),
            ],
          ]
        : []),
    ]
  }

  /** Each document once, with the rows that are cited of it. */
  function sourceLines(ids: readonly string[]): string[] {
    const rows = new Map<string, string[]>()
    for (const id of ids) {
      const source = options.sourceOf?.(id)
      const title = source ? sourceLine(source, options) : ''
      rows.set(title, [...(rows.get(title) ?? []), id])
    }
    return [...rows].flatMap(([title, of]) => {
      const shown = title === '' || options.sourceIds ? of.join(', ') : ''
      return hang('', `${title} ${shown}`.trim(), column)
    })
  }

  function assumedLines(facts: readonly PresentedFact[]): string[] {
    return facts
      .flatMap(({ label, value, assumed }) =>
        assumed === undefined
          ? []
          : hang(
              `${textIn(words.assumed, locale)}: `,
              `${label} = ${withoutZoneOf(assumed, value)}${textIn(comma, locale)}${assumed}`,
            ),
      )
      .map(style.faint)
  }

  function stepLines(
    steps: readonly PresentedStep[],
    indent = column,
    known: ReadonlySet<PresentedStep> = new Set(),
  ): string[] {
    let option: string | undefined
    return steps.flatMap((step, i) => {
      const opens = step.option !== undefined && option === undefined
      const closes = step.option === undefined && option !== undefined
      option = step.option
      const isAgain = (at: number) => at >= 0 && at < steps.length && known.has(steps[at] as PresentedStep)
      if (isAgain(i) && (isAgain(i - 1) || isAgain(i + 1))) {
        if (isAgain(i - 1)) return []
        let last = i
        while (isAgain(last + 1)) last++
        const options = [...new Set(steps.slice(i, last + 1).flatMap((one) => one.option ?? []))]
        const letters = options.map((letter) => `(${letter})`).join('')
        return hang(
          `${i + 1}–${last + 1}. ${letters ? `${letters} ` : ''}`,
          textIn(words.asAbove, locale),
          indent,
        )
      }
      const number = `${i + 1}. ${step.option ? `(${step.option}) ` : ''}`
      const warnings = [
        ...(step.destructive ? [textIn(words.destructive, locale)] : []),
        ...(step.affects === 'all-managed-devices' ? [textIn(words.allDevices, locale)] : []),
      ]
      return [
        ...(opens ? [`${textIn(words.either, locale)}:`] : []),
        ...(closes ? [`${textIn(words.afterEither, locale)}:`] : []),
        ...hang(number, `[${sayActor(step, locale)}] ${step.do}`, indent),
        ...(step.path
          ? hang(
              ' '.repeat(number.length),
              `${textIn(words.path, locale)}: ${step.path.join(' > ')}`,
              indent,
              step.path,
            )
          : []),
        ...(step.url ? [`${' '.repeat(number.length)}${step.url}`] : []),
        ...actionLines(step.action, ' '.repeat(number.length), indent),
        ...warnings.map((text) => ' '.repeat(number.length) + style.alarm(`! ${text}`)),
      ]
    })
  }

  function questionLines(question: PresentedQuestion, i: number): string[] {
    const number = `  ${i + 1}. `
    const indent = ' '.repeat(number.length)
    if (question.kind === 'error') {
      const choices = Object.entries(question.choices)
      return [
        ...hang(number, question.ask),
        ...choices.flatMap(([id, message]) => [
          ...hang(`${indent}- `, textIn({ ja: `「${message}」`, en: `“${message}”` }, locale)),
          ...hang(`${indent}  `, question.meanings[id] ?? '').map(style.faint),
          ...answerLine(question, `${indent}  `, id),
        ]),
        ...hang(`${indent}- `, textIn(words.noneOfThese, locale)),
        ...answerLine(question, `${indent}  `, 'none'),
      ]
    }
    return [
      ...hang(number, question.ask),
      ...(question.within ? hang(indent, `${textIn(words.within, locale)}: ${question.within}`) : []),
      ...(question.read ? hang(indent, `${textIn(words.read, locale)}: ${question.read}`) : []),
      ...hang(indent, `${textIn(words.where, locale)}: ${question.where}`),
      ...actionLines(question.action, indent),
      ...answerLine(question, indent),
    ]
  }

  function actionLines(action: Action | undefined, lead: string, indent = 0): string[] {
    const how = action && options.howToAct?.(action)
    return how ? hang(lead, how, indent).map(style.faint) : []
  }

  function answerLine(question: PresentedQuestion, indent: string, error?: string): string[] {
    const ways = [options.howToAnswer?.(question, error) ?? []].flat()
    if (ways.length === 0) return []
    const [way, ...others] = ways
    const list = others.join(textIn(comma, locale))
    const also = list && textIn({ ja: `（または ${list}）`, en: ` (or ${list})` }, locale)
    return hang(indent, `${textIn(words.answer, locale)}: ${way}${also}`, 0, ways).map(style.faint)
  }

  function labelled(label: string, lines: readonly string[]): string[] {
    return lines.map((line, i) => {
      const head = i === 0 ? `  ${label}` : ''
      return beside(head + ' '.repeat(Math.max(1, column - widthOf(head))), line)
    })
  }

  function hang(lead: string, text: string, indent = 0, labels: readonly string[] = []): string[] {
    const taken = widthOf(lead)
    const said = visible(options.inWords?.(text) ?? text)
    return wrap(said, width - taken - indent, labels.map(visible), width - outer.length).flatMap(
      (line, i) => {
        const before = i === 0 ? lead : ' '.repeat(taken)
        if (fits(line, taken + indent)) return before + line
        return i === 0 && lead.trim() !== ''
          ? [lead.trimEnd(), outdented(line, indent)]
          : outdented(line, indent)
      },
    )
  }

  /** Words of a screen that fit a line only from the outer indent stand there. What stands beside a label gets it there. */
  function outdented(line: string, indent: number): string {
    return indent > 0 ? line : outer + line
  }

  function beside(before: string, line: string): string {
    return fits(line, widthOf(before)) || line.startsWith(' ') ? before + line : `${outer}${line}`
  }

  function fits(line: string, taken: number): boolean {
    return taken + widthOf(line) <= width
  }
}

const outer = '  '
