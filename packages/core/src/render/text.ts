import type { RuleVerdict } from '../rule/rule.ts'
import type { Locale } from '../text/locale.ts'
import type { PresentedDiagnosis, PresentedError, PresentedFinding, PresentedQuestion, PresentedStep } from './present.ts'
import { actorWords, outcomeWords, severityWords, verdictWords, words } from './words.ts'
import { widthOf, wrap } from './wrap.ts'

/** How parts of a text are set apart. The default changes nothing, so that plain text stays plain. */
export interface Style {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly verdict: (verdict: RuleVerdict, text: string) => string
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
  /** How the reader answers a question here, e.g. which option to type. */
  readonly howToAnswer?: (question: PresentedQuestion) => string
  /** The title of a source, beside its id. */
  readonly titleOf?: (source: string) => string | undefined
}

/** Where the text beside a label begins. */
const column = 14

/** Signs beside the verdicts, so that nothing is said by colour alone. */
const signs: { readonly [V in RuleVerdict]: string } = { confirmed: '●', possible: '○', 'ruled-out': '×' }

/** A diagnosis as plain text for a terminal or a ticket. */
export function renderText(diagnosis: PresentedDiagnosis, options: TextOptions): string {
  const { locale, width = 80, style = plain } = options
  const blocks = [
    [style.strong(outcomeWords[diagnosis.outcome][locale])],
    ...diagnosis.errors.map(errorLines),
    ...diagnosis.findings.map(findingLines),
    ...(diagnosis.notes.length > 0
      ? [[style.strong(words.notes[locale]), ...diagnosis.notes.flatMap(({ text }) => hang('  * ', text))]]
      : []),
    ...(diagnosis.questions.length > 0
      ? [[style.strong(words.next[locale]), ...diagnosis.questions.flatMap(questionLines)]]
      : []),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`

  function errorLines(error: PresentedError): string[] {
    const code = error.code ? `[${error.code}] ` : ''
    const about = [severityWords[error.severity][locale], error.id, `${Math.round(error.score * 100)}%`]
    const captures = Object.entries(error.captures).map(([slot, value]) => `${slot}: ${value}`)
    return [
      ...hang('  ', `${code}${error.summary}`),
      ...hang('  ', [...about, ...captures].join(' · ')).map(style.faint),
      ...(error.advice ?? []).flatMap((text, i) => hang(`  ${i + 1}. `, text)),
    ]
  }

  function findingLines(finding: PresentedFinding): string[] {
    const verdict = `${signs[finding.verdict]} ${verdictWords[finding.verdict][locale]}`
    const [first = '', ...rest] = hang(`${verdict}  `, finding.text.what)
    return [
      style.verdict(finding.verdict, verdict) + style.strong(first.slice(verdict.length)),
      ...rest.map(style.strong),
      ...(finding.crashed === undefined ? [] : hang('  ', `${words.crashed[locale]}: ${finding.crashed}`)),
      ...labelled(words.why[locale], hang('', finding.text.why, column)),
      ...(finding.text.evidence ? labelled(words.evidence[locale], hang('', finding.text.evidence, column)) : []),
      ...(finding.verdict === 'ruled-out' ? [] : labelled(words.fix[locale], stepLines(finding.remedy))),
      ...labelled(words.source[locale], sourceLines(finding.source)).map(style.faint),
    ]
  }

  /** Each document once, with the rows that are cited of it. */
  function sourceLines(ids: readonly string[]): string[] {
    const rows = new Map<string, string[]>()
    for (const id of ids) {
      const title = options.titleOf?.(id) ?? ''
      rows.set(title, [...(rows.get(title) ?? []), id])
    }
    return [...rows].flatMap(([title, of]) => hang('', `${title} ${of.join(', ')}`.trim(), column))
  }

  function stepLines(steps: readonly PresentedStep[]): string[] {
    let option: string | undefined
    return steps.flatMap((step, i) => {
      const opens = step.option !== undefined && option === undefined
      option = step.option
      const number = `${i + 1}. ${step.option ? `(${step.option}) ` : ''}`
      const warnings = [
        ...(step.destructive ? [words.destructive[locale]] : []),
        ...(step.affects === 'all-managed-devices' ? [words.allDevices[locale]] : []),
      ]
      const who = `[${actorWords[step.actor][locale]}] `
      return [
        ...(opens ? [`${words.either[locale]}:`] : []),
        ...hang(number, who + step.do, column),
        ...(step.path ? hang(' '.repeat(number.length), `${words.path[locale]}: ${step.path.join(' > ')}`, column) : []),
        ...(step.url ? [`${' '.repeat(number.length)}${step.url}`] : []),
        ...warnings.map((text) => ' '.repeat(number.length) + style.alarm(`! ${text}`)),
      ]
    })
  }

  function questionLines(question: PresentedQuestion, i: number): string[] {
    const number = `  ${i + 1}. `
    const indent = ' '.repeat(number.length)
    const answer = options.howToAnswer?.(question)
    return [
      ...hang(number, question.ask),
      ...hang(indent, `${words.where[locale]}: ${question.where}`),
      ...(answer ? [style.faint(`${indent}${words.answer[locale]}: ${answer}`)] : []),
    ]
  }

  /** Lines behind a label, all in one column. */
  function labelled(label: string, lines: readonly string[]): string[] {
    return lines.map((line, i) => {
      const head = i === 0 ? `  ${label}` : ''
      return head + ' '.repeat(Math.max(1, column - widthOf(head))) + line
    })
  }

  /** A text behind a lead, its further lines below its first. `indent` columns are taken already. */
  function hang(lead: string, text: string, indent = 0): string[] {
    const taken = widthOf(lead)
    return wrap(text, width - taken - indent).map((line, i) => (i === 0 ? lead : ' '.repeat(taken)) + line)
  }
}
