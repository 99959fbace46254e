import type { RuleVerdict } from '../diagnosis/diagnosis.ts'
import { guarded } from '../problem/mistake.ts'
import { type Localized, textIn } from '../text/locale.ts'
import { comma } from './comma.ts'
import { howExhausted } from './exhausted.ts'
import { firstThing } from './first-thing.ts'
import { column, linesFor, type TextOptions } from './lines.ts'
import type {
  PresentedBranch,
  PresentedContact,
  PresentedDiagnosis,
  PresentedError,
  PresentedExcluded,
  PresentedFinding,
  PresentedReading,
} from './present.ts'
import type { PresentedQuestion } from './present-question.ts'
import type { PresentedStep } from './present-step.ts'
import { actorWords, outcomeWords, severityWords, verdictWords, words } from './words.ts'

/** Signs beside the verdicts, so that nothing is said by colour alone. */
const signs: { readonly [V in RuleVerdict]: string } = { confirmed: '●', possible: '?', 'ruled-out': '×' }

/** A diagnosis as plain text for a terminal or a ticket. */
export const renderText = guarded(['diagnosis', 'options'], 'what present gives, and options', rendered)

function rendered(diagnosis: PresentedDiagnosis, options: TextOptions): string {
  const { locale } = options
  const { style, hang, assumedLines, closing } = linesFor(options)
  const [first] = diagnosis.questions
  const begin = firstThing(diagnosis, locale)
  const head = [
    style.strong(textIn(headOf(diagnosis), locale)),
    ...(begin === undefined ? [] : hang('  ', begin)),
  ]
  const blocks =
    first?.kind === 'error' && diagnosis.errors.length > 0
      ? [head, ...diagnosis.errors.map(errorLines), ...closing([], [first]), ...causesInShort()]
      : wholeAnswer()
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`

  function wholeAnswer(): string[][] {
    return [
      head,
      ...diagnosis.errors.map((error) => [...errorLines(error), ...adviceLines(error)]),
      ...(isLost(diagnosis) ? [hang('  ', textIn(words.whereSeen, locale))] : []),
      ...warningLines(),
      ...(diagnosis.exhausted ? [] : diagnosis.findings).map((finding, i, all) =>
        findingLines(finding, options, all.slice(0, i), diagnosis.questions),
      ),
      ...wayOn(),
      ...blocksOf(assumedLines(diagnosis.facts)),
      ...(diagnosis.read.length > 0 && !isLost(diagnosis)
        ? [[style.strong(textIn(words.read, locale)), ...diagnosis.read.flatMap(readingLines)]]
        : []),
      ...closing(
        diagnosis.notes.filter(({ kind }) => kind !== 'warning'),
        diagnosis.questions,
      ),
    ]
  }

  /** What may go wrong is told before anybody begins. */
  function warningLines(): string[][] {
    const warnings = diagnosis.notes.filter(({ kind }) => kind === 'warning')
    return warnings.length > 0 ? [warnings.flatMap(({ text }) => hang('! ', text))] : []
  }

  /** What is left once the causes lead nowhere: what ruled them out, what else there is to try, whom to ask. */
  function wayOn(): string[][] {
    const { exhausted, excluded, findings, fallbacks, contacts } = diagnosis
    const { stepLines, sourceLines, labelled } = linesFor(options)
    return [
      ...(exhausted
        ? [
            [
              ...hang('', textIn(howExhausted(diagnosis), locale)).map(style.strong),
              ...findings.filter(({ tried }) => tried).flatMap((one) => triedLines(one, options, '  ')),
              ...excluded.flatMap(excludedLines),
              ...(excluded.length > 0 ? hang('  ', textIn(words.recheck, locale)) : []),
            ],
          ]
        : []),
      ...fallbacks.map(({ why, remedy, tried, source }) => [
        style.strong(`${textIn(words.fallbacks, locale)}${tried ? ` (${textIn(words.tried, locale)})` : ''}`),
        ...hang('  ', why),
        ...labelled(textIn(words.fix, locale), stepLines(remedy)),
        ...labelled(textIn(words.source, locale), sourceLines(source)).map(style.faint),
      ]),
      ...(exhausted && contacts.length > 0
        ? [
            [
              style.strong(textIn(words.contacts, locale)),
              ...contacts.flatMap(contactLines),
              ...(options.howToInquire ? hang('  ', options.howToInquire).map(style.faint) : []),
            ],
          ]
        : []),
    ]
  }

  function excludedLines({ what, by }: PresentedExcluded): string[] {
    const answers = by.map(({ label, value }) => `${label}: ${value}`).join(' / ')
    return [
      ...hang('  × ', what),
      ...(answers ? hang('    ', `${textIn(words.excludedBy, locale)}: ${answers}`).map(style.faint) : []),
    ]
  }

  function contactLines({ role, name, url, note }: PresentedContact): string[] {
    return [
      ...hang('  - ', `${textIn(actorWords[role], locale)}: ${name}`),
      ...(note ? hang('    ', note) : []),
      ...(url ? [`    ${url}`] : []),
    ]
  }

  /** What an error may come from, as long as it is not sure to be the one: a remedy would be for another, perhaps. */
  function causesInShort(): string[][] {
    const open = diagnosis.findings.filter(({ verdict }) => verdict !== 'ruled-out')
    if (open.length === 0) return []
    return [
      [
        ...hang('', textIn(words.onceChosen, locale)).map(style.strong),
        ...open.flatMap(({ text }) => hang('  - ', text.what)),
      ],
    ]
  }

  function readingLines(reading: PresentedReading): string[] {
    const confirm = options.howToConfirm?.(reading)
    return [
      ...hang('  - ', `${reading.label}: ${reading.said}`),
      ...(confirm ? [style.faint(`    ${textIn(words.confirm, locale)}: ${confirm}`)] : []),
    ]
  }

  /** Where a line goes on that quotes what comes from outside it stands deeper, and never looks like one of ours. */
  function deeper([first = '', ...more]: readonly string[]): string[] {
    return [first, ...more.map((line) => `  ${line}`)]
  }

  function errorLines(error: PresentedError): string[] {
    const code = error.code ? `[${error.code}] ` : ''
    const about = [textIn(severityWords[error.severity], locale), error.id]
    const captures = Object.entries(error.captures).map(([slot, value]) => `${slot}: ${value}`)
    return [
      ...hang('  ', `${code}${error.summary}`),
      ...deeper(hang('  ', [...about, ...captures].join(' · '), 2)).map(style.faint),
      ...(error.shownOn
        ? hang('  ! ', `${textIn(words.otherPlatform, locale)}: ${error.shownOn.join(', ')}`)
        : []),
      ...(error.otherProduct ? hang('  ! ', textIn(words.otherProduct, locale)) : []),
      ...(error.unfitting
        ? hang('  ! ', `${textIn(words.contradicted, locale)} (${error.unfitting.join(' / ')})`)
        : []),
    ]
  }

  function adviceLines({ advice = [] }: PresentedError): string[] {
    return advice.flatMap((text, i) => hang(`  ${i + 1}. `, text))
  }
}

/** Lines as one block; none where there are none. */
function blocksOf(lines: string[]): string[][] {
  return lines.length > 0 ? [lines] : []
}

/** What the answer says in one line: that a text is only near to something is not that nothing was found. */
function headOf({ outcome, questions }: PresentedDiagnosis): Localized {
  const isNear = outcome === 'unrecognised' && questions.some(({ kind }) => kind === 'error')
  return isNear ? words.nearOnly : outcomeWords[outcome]
}

/** Whether there is nothing to go on from. */
function isLost({ outcome, questions }: PresentedDiagnosis): boolean {
  return outcome === 'unrecognised' && questions.length === 0
}

/** Findings alone, as `renderText` sets them: for an answer that has a head of its own. */
export const renderFindings = guarded(
  ['findings', 'options'],
  'findings of what present gives, and options',
  (findings: readonly PresentedFinding[], options: TextOptions): string =>
    findings
      .map((finding, i) => findingLines(finding, options, findings.slice(0, i)).join('\n'))
      .join('\n\n'),
)

/** Those of its steps that stand in one of the findings above already. */
function knownSteps(
  { remedy }: PresentedFinding,
  above: readonly PresentedFinding[],
): ReadonlySet<PresentedStep> {
  const said = ({ do: text, actor, ask, path, url }: PresentedStep) =>
    JSON.stringify([text, actor, ask, path, url])
  const shown = new Set(
    above.flatMap((finding) => (finding.verdict === 'ruled-out' ? [] : finding.remedy.map(said))),
  )
  return new Set(remedy.filter((step) => shown.has(said(step))))
}

function findingLines(
  finding: PresentedFinding,
  options: TextOptions,
  above: readonly PresentedFinding[] = [],
  questions: readonly PresentedQuestion[] = [],
): string[] {
  if (finding.tried && finding.verdict !== 'ruled-out') return triedLines(finding, options)
  const { locale } = options
  const { style, hang, labelled, sourceLines, stepLines } = linesFor(options)
  const isConcluded = finding.byExclusion && finding.verdict === 'confirmed'
  const word = isConcluded ? textIn(words.byExclusion, locale) : textIn(verdictWords[finding.verdict], locale)
  const verdict = `${signs[finding.verdict]} ${word}`
  const [first = '', ...rest] = hang(`${verdict}  `, finding.text.what)
  return [
    style.verdict(finding.verdict, verdict) + style.strong(first.slice(verdict.length)),
    ...rest.map(style.strong),
    ...(finding.place && finding.verdict !== 'ruled-out'
      ? hang('  ', `${textIn(words.place, locale)}: ${finding.place.at} / ${finding.place.of}`).map(
          style.faint,
        )
      : []),
    ...(finding.crashed === undefined
      ? []
      : hang('  ', `${textIn(words.crashed, locale)}: ${finding.crashed}`)),
    ...labelled(textIn(words.why, locale), hang('', finding.text.why, column)),
    ...(finding.text.evidence
      ? labelled(textIn(words.evidence, locale), hang('', finding.text.evidence, column))
      : []),
    ...(finding.verdict === 'ruled-out'
      ? []
      : labelled(textIn(words.fix, locale), stepLines(finding.remedy, column, knownSteps(finding, above)))),
    ...(finding.verdict === 'ruled-out' || finding.branches.length === 0
      ? []
      : labelled(
          textIn(words.further, locale),
          hang(
            '',
            `${textIn(words.branches, locale)}: ${finding.branches
              .map(named)
              .toSorted()
              .join(textIn(comma, locale))}`,
            column,
          ),
        )),
    ...(options.howToMoveOn && finding.verdict !== 'ruled-out'
      ? labelled(textIn(words.ifInVain, locale), [options.howToMoveOn(finding.rule)]).map(style.faint)
      : []),
    ...labelled(textIn(words.source, locale), sourceLines(finding.source)).map(style.faint),
  ]

  /** By its number where it is asked below. */
  function named({ fact, label }: PresentedBranch): string {
    const at = questions.findIndex((question) => question.fact === fact)
    return at < 0 ? label : `${textIn(words.question, locale)} ${at + 1}`
  }
}

/** Of what was tried in vain, the cause alone. */
function triedLines({ verdict, text }: PresentedFinding, options: TextOptions, indent = ''): string[] {
  const { hang } = linesFor(options)
  return hang(`${indent}${signs[verdict]} ${textIn(words.tried, options.locale)}  `, text.what)
}
