import type { OperationVerdict, RequirementResult } from '../operation/answer.ts'
import { guarded } from '../problem/mistake.ts'
import { textIn } from '../text/locale.ts'
import { column, linesFor, type Style, type TextOptions } from './lines.ts'
import type { PresentedEffect, PresentedOperation, PresentedRequirement } from './operation.ts'
import { operationVerdictWords, resultWords, words } from './words.ts'

/** Signs beside the results, so that nothing is said by colour alone. */
const signs: { readonly [R in RequirementResult]: string } = { pass: '✓', fail: '×', unknown: '?' }

const tones: {
  readonly [R in RequirementResult | OperationVerdict]: (style: Style, text: string) => string
} = {
  pass: (style, text) => style.strong(text),
  fail: (style, text) => style.alarm(text),
  unknown: (style, text) => style.verdict('possible', text),
  ready: (style, text) => style.strong(text),
  blocked: (style, text) => style.alarm(text),
  undecided: (style, text) => style.verdict('possible', text),
}

/**
 * Whether and how an operation can be done, as plain text for a terminal or a ticket. Steps are told only once it is
 * ready, so that nobody begins before.
 */
export const renderOperationText = guarded(
  ['operation', 'options'],
  'what presentOperation gives, and options',
  rendered,
)

function rendered(operation: PresentedOperation, options: TextOptions): string {
  const { locale } = options
  const { style, hang, labelled, sourceLines, stepLines, actionLines, assumedLines, closing } =
    linesFor(options)
  const { verdict, requirements, presumed, methodTitle, steps, effects, crashed } = operation
  const blocks = [
    [
      ...hang('', operation.title).map(style.strong),
      `  ${tones[verdict](style, textIn(operationVerdictWords[verdict], locale))}${style.faint(` (${operation.operation})`)}`,
      ...crashLines(crashed),
    ],
    requirements.flatMap(requirementLines),
    presumed.length === 0 || verdict === 'blocked'
      ? []
      : [style.strong(textIn(words.presumed, locale)), ...presumed.flatMap(({ what }) => hang('  - ', what))],
    ...(methodTitle === null || verdict !== 'ready' ? [] : [methodLines(methodTitle)]),
    ...(verdict === 'blocked' || effects.length === 0
      ? []
      : [[style.strong(textIn(words.effects, locale)), ...effects.flatMap(effectLines)]]),
    assumedLines(operation.assumed),
    ...closing(operation.notes, operation.questions),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`

  function crashLines(crashed: string | undefined): string[] {
    return crashed === undefined ? [] : hang('  ', `${textIn(words.operationCrashed, locale)}: ${crashed}`)
  }

  function requirementLines({ result, text, source, action, crashed }: PresentedRequirement): string[] {
    const sign = `${signs[result]} ${textIn(resultWords[result], locale)}`
    const [first = '', ...rest] = hang(`${sign}  `, text.what)
    const more = [
      ...crashLines(crashed),
      ...labelled(textIn(words.why, locale), hang('', text.why, column)),
      ...(result === 'fail'
        ? [
            ...text.fix.flatMap((fix) => labelled(textIn(words.fix, locale), hang('', fix, column))),
            ...actionLines(action, ' '.repeat(column)),
          ]
        : []),
      ...labelled(textIn(words.source, locale), sourceLines(source)).map(style.faint),
    ]
    return [
      tones[result](style, sign) + first.slice(sign.length),
      ...rest,
      ...(result === 'pass' ? [] : more),
    ]
  }

  function methodLines(title: string): string[] {
    const indent = 2
    return [
      style.strong(`${textIn(words.method, locale)}: ${title}`),
      ...stepLines(steps, indent).map((line) => ' '.repeat(indent) + line),
    ]
  }

  function effectLines({ text, destructive, reversible, affects }: PresentedEffect): string[] {
    const warnings = [
      ...(destructive && !reversible ? [textIn(words.destructive, locale)] : []),
      ...(destructive && affects === 'all-managed-devices' ? [textIn(words.allDevices, locale)] : []),
    ]
    return [...hang('  * ', text), ...warnings.map((warning) => `    ${style.alarm(`! ${warning}`)}`)]
  }
}
