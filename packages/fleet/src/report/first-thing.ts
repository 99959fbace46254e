import { type Composition, currentId, guarded, type Localized, type Step } from '@shindan/core'
import type { Symptom } from '../row-outcome.ts'
import { reportWords } from './words.ts'

/** What comes first about a symptom. */
export interface FirstThing {
  readonly do: Localized
  /** Of a cause: the step that it is, also where that is not to be done yet. */
  readonly step?: Step
}

/**
 * What a person does first about a symptom of many devices, which may be hours old: of a cause the step, unless that cannot be undone; of
 * an error what is advised. Where there is neither, to find the cause out and to undo nothing meanwhile.
 *
 * @example
 * firstThing({ kind: 'error', id: 'bizmobile/push-certificate-invalid-alarm' }, composition).do.en
 * // 'First find out the cause: …'
 */
export const firstThing = guarded(
  ['symptom', 'composition'],
  'a symptom and a composition',
  (
    { kind, id: written, step: first }: Pick<Symptom, 'kind' | 'id' | 'step'>,
    composition: Pick<Composition, 'rules' | 'errors' | 'renamed'>,
  ): FirstThing => {
    if (kind === 'text') return { do: reportWords.diagnoseEach }
    const id = currentId(written, composition)
    if (kind === 'error') return { do: advised(composition.errors.get(id)?.advice) ?? reportWords.findOut }
    const remedy = composition.rules.get(id)?.remedy ?? []
    // Steps that protect stand ahead; where nobody knows which apply, the first that a rule has.
    const step = remedy.find((one) => one.id === first) ?? remedy[0]
    if (!step) return { do: reportWords.findOut }
    return { do: step.destructive ? reportWords.hold : step.do, step }
  },
)

function advised(advice: { readonly ja: readonly string[]; readonly en: readonly string[] } | undefined) {
  const [ja, en] = [advice?.ja[0], advice?.en[0]]
  return ja === undefined || en === undefined ? undefined : { ja, en }
}
