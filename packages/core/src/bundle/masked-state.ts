import { secretsIn } from '../fact/secrets.ts'
import type { Composition } from '../plugin/compose.ts'
import type { Recognition } from '../recognition/index.ts'
import type { SessionState } from '../session/index.ts'
import { maskPersonal } from '../text/mask-personal.ts'
import { standIns } from './stand-ins.ts'

/** An interview without what names a device, a person or an account: texts masked in their length, facts replaced. */
export function maskedState(
  { input, recognised, steps, ...state }: SessionState,
  { facts }: Composition,
): SessionState {
  const isSensitive = (id: string): boolean => Object.hasOwn(facts, id) && facts[id]?.sensitive === true
  const standIn = standIns()
  const standInFor = (id: string, value: unknown) => {
    if (isSensitive(id)) return standIn(value)
    return typeof value === 'string' && facts[id]?.type === 'text' ? masked(value) : value
  }
  const secrets = [
    ...secretsIn(input.facts, facts),
    ...steps.flatMap((step) => (step.kind === 'answer' ? secretsIn({ [step.fact]: step.value }, facts) : [])),
  ]
  const masked = (text: string): string => maskPersonal(text, secrets)
  return {
    ...state,
    input: {
      ...input,
      ...(input.text !== undefined && { text: masked(input.text) }),
      ...(input.code !== undefined && { code: masked(input.code) }),
      facts: Object.fromEntries(
        Object.entries(input.facts ?? {}).map(([id, value]) => [id, standInFor(id, value)]),
      ),
      showSensitive: false,
    },
    ...(recognised && { recognised: maskedRecognition(recognised, masked, standInFor) }),
    steps: steps.map((step) =>
      step.kind === 'answer' ? { ...step, value: standInFor(step.fact, step.value) } : step,
    ),
  }
}

function maskedRecognition(
  { errors, read, ...recognition }: Recognition,
  masked: (text: string) => string,
  standInFor: (fact: string, value: unknown) => unknown,
): Recognition {
  return {
    ...recognition,
    errors: errors.map(({ captures, ...error }) => ({
      ...error,
      captures: Object.fromEntries(Object.entries(captures).map(([slot, held]) => [slot, masked(held)])),
    })),
    read: read.map((one) => ({ ...one, value: standInFor(one.fact, one.value) })),
  }
}
