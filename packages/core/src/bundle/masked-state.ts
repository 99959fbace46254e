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
  const standInFor = (id: string, value: unknown) => (isSensitive(id) ? standIn(value) : value)
  const secrets = [
    ...Object.entries(input.facts ?? {}),
    ...steps.flatMap((step) => (step.kind === 'answer' ? [[step.fact, step.value] as const] : [])),
  ].flatMap(([id, value]) => (isSensitive(id) && typeof value === 'string' ? [value] : []))
  const masked = (text: string): string => maskPersonal(text, secrets)
  return {
    ...state,
    input: {
      ...input,
      ...(input.text !== undefined && { text: masked(input.text) }),
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
