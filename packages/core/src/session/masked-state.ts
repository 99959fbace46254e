import type { FactSet } from '../fact/fact.ts'
import { redacted } from '../privacy/redact.ts'
import { isSensitive, secretsIn } from '../privacy/secrets.ts'
import type { Recognition } from '../recognition/index.ts'
import type { SessionState } from './state.ts'

/**
 * An interview without what names a device, a person or an account: masked in texts, in their length. The value of a
 * sensitive fact is replaced by what `standIn` gives, or left out where that is undefined.
 */
export function maskedState(
  { input, recognised, steps, ...state }: SessionState,
  facts: FactSet,
  standIn: (value: unknown) => unknown,
): SessionState {
  const secrets = [
    ...secretsIn(input.facts, facts),
    ...steps.flatMap((step) => (step.kind === 'answer' ? secretsIn({ [step.fact]: step.value }, facts) : [])),
  ]
  const masked = (text: string): string => redacted(text, { secrets })
  const told = (id: string, value: unknown): unknown => {
    if (isSensitive(id, facts)) return standIn(value)
    const isText = facts[id]?.type === 'text' && typeof value === 'string'
    return isText ? redacted(value, { secrets, keep: ['digest'] }) : value
  }
  return {
    ...state,
    input: {
      ...input,
      ...(input.text !== undefined && { text: masked(input.text) }),
      ...(input.code !== undefined && { code: masked(input.code) }),
      facts: Object.fromEntries(
        Object.entries(input.facts ?? {}).flatMap(([id, value]) => {
          const said = told(id, value)
          return said === undefined ? [] : [[id, said]]
        }),
      ),
      showSensitive: false,
    },
    ...(recognised && { recognised: maskedRecognition(recognised, masked, told) }),
    steps: steps.flatMap((step) => {
      const value = step.kind === 'answer' ? told(step.fact, step.value) : null
      if (value === undefined) return []
      return [step.kind === 'answer' ? { ...step, value } : step]
    }),
  }
}

function maskedRecognition(
  { errors, read, ...recognition }: Recognition,
  masked: (text: string) => string,
  told: (fact: string, value: unknown) => unknown,
): Recognition {
  return {
    ...recognition,
    errors: errors.map(({ captures, ...error }) => ({
      ...error,
      captures: Object.fromEntries(Object.entries(captures).map(([slot, held]) => [slot, masked(held)])),
    })),
    read: read.flatMap((one) => {
      const value = told(one.fact, one.value)
      return value === undefined ? [] : [{ ...one, value }]
    }),
  }
}
