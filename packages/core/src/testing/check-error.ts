import type { ErrorDefinition } from '../catalog/error.ts'
import type { Composition } from '../plugin/compose.ts'
import { rulesOf } from '../plugin/resolve-causes.ts'
import { judging, type Recogniser, toldBy } from '../recognition/index.ts'
import type { Localized } from '../text/locale.ts'
import { slotsOf } from '../text/slots.ts'
import { checkSources } from './check-sources.ts'
import { checkSentences } from './check-text.ts'
import type { CheckProblem } from './problem.ts'

/**
 * Everything that a machine can see to be wrong with a catalog entry, in the composition of its own plugin: what plugins
 * above explain may not be there. Empty when it is sound.
 */
export function checkError(
  error: ErrorDefinition,
  composition: Composition,
  recogniser: Recogniser,
): readonly CheckProblem[] {
  const path = error.id
  const causes = composition.causes.get(path)
  const explained = causes !== undefined && rulesOf(causes).length > 0
  const explanation =
    explained === (error.unexplained !== undefined)
      ? [
          {
            path,
            message: explained
              ? 'is explained and says why it is not'
              : 'is not explained and does not say why',
          },
        ]
      : []
  return [
    ...explanation,
    ...checkSentences(path, [error.summary, ...(error.unexplained ? [error.unexplained] : [])]),
    ...(error.advice ? checkAdvice(path, error.advice) : []),
    ...checkSources(path, error.source, composition),
    ...(error.shownBy && error.proves
      ? [{ path, message: `is shown by ${error.shownBy.fact}, by which nothing that it proves is known` }]
      : []),
    ...(error.proves ?? []).flatMap((proof) =>
      'slot' in proof && !error.messages.some(({ ja }) => slotsOf(ja).includes(proof.slot))
        ? [{ path, message: `proves by {${proof.slot}}, which is no slot of its messages` }]
        : [],
    ),
    ...error.messages.flatMap((message) => checkMessage(error, message, recogniser)),
    ...[error.code, ...(error.codeAliases ?? [])].flatMap((code) =>
      code === undefined || recogniser.byCode(code).some(({ id }) => id === path)
        ? []
        : [{ path, message: `is not found by its code ${code}` }],
    ),
  ]
}

function checkAdvice(path: string, { ja, en }: Localized<readonly string[]>): readonly CheckProblem[] {
  return ja.length === en.length
    ? checkSentences(
        path,
        ja.map((text, i) => ({ ja: text, en: en[i] ?? '' })),
      )
    : [{ path, message: `advises ${ja.length} steps in Japanese and ${en.length} in English` }]
}

function checkMessage(
  { id: path, code = '' }: ErrorDefinition,
  message: ErrorDefinition['messages'][number],
  recogniser: Recogniser,
): readonly CheckProblem[] {
  const slots = slotsOf(message.ja).toSorted().join()
  const problems: CheckProblem[] = []
  if (slots !== slotsOf(message.en).toSorted().join()) {
    problems.push({ path, message: `its languages have different slots: ${message.ja}` })
  }
  for (const slot of Object.keys(message.expects ?? {})) {
    if (!slotsOf(message.ja).includes(slot))
      problems.push({ path, message: `expects {${slot}}, which is no slot` })
  }
  if (message.verbatim.length === 0) problems.push({ path, message: `is nowhere verbatim: ${message.ja}` })
  if (
    !message.generic &&
    message.verbatim.every((locale) => toldBy(message[locale], code) < judging.leastOfItsOwn)
  )
    problems.push({ path, message: `says so little that anybody may, and is not generic: ${message.ja}` })
  if (slots !== '') return problems
  for (const text of [message.ja, message.en]) {
    const found = recogniser.recognise(text).unwrapOr([])
    const isFound = found.some(
      ({ id, certainty, generic }) =>
        id === path && (certainty === 'identified' || generic === message.generic),
    )
    if (!isFound) problems.push({ path, message: `is not identified by its own message: ${text}` })
  }
  return problems
}
