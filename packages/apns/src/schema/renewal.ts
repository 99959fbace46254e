import { enveloped, findingPart } from '@shindan/core/schema'
import * as z from 'zod/mini'
import { facts } from '../facts/index.ts'
import { renew } from '../operations/index.ts'
import type { PresentedRenewal } from '../renewal/present-renewal.ts'
import { rules } from '../rules/index.ts'
import { fileKind } from './file-kind.ts'

const text = z.string()
const ids = z.array(text)
const byId = z.record(z.string(), text)
const verdict = z.enum(['safe', 'unsafe', 'undecided'])
const step = z.strictObject({ verdict, missing: ids, where: ids, name: text, text })
type Checks = PresentedRenewal['checks'][number]['id']
const checkIds = renew.requirements.filter(({ step }) => step !== undefined).map(({ id }) => id as Checks)
type Choice<Id extends 'apns.uploadOutcome' | 'apns.inUse'> = keyof (typeof facts)[Id]['choices'] & string
const choicesOf = <Id extends 'apns.uploadOutcome' | 'apns.inUse'>(id: Id) =>
  Object.keys(facts[id].choices ?? {}) as Choice<Id>[]

/** What `presentRenewal` gives. */
export const renewalDocument = z.strictObject({
  ...enveloped('renewal'),
  verdict,
  steps: z.strictObject({ portal: step, upload: step }),
  checks: z.array(
    z.strictObject({
      id: z.enum(checkIds),
      step: z.enum(['portal', 'upload']),
      result: z.enum(['pass', 'fail', 'unknown']),
      name: text,
      reason: z.nullable(text),
      because: text,
      rests: z.exactOptional(text),
      fix: z.exactOptional(text),
      needed: z.exactOptional(text),
      given: z.exactOptional(text),
      missing: ids,
      expected: z.nullable(text),
      actual: z.nullable(text),
    }),
  ),
  outcome: z.enum(choicesOf('apns.uploadOutcome')),
  rules: z.array(z.enum(rules.map(({ id }) => id))),
  saveAs: z.nullable(text),
  unusedAuthorities: z.array(z.number()),
  inUse: z.nullable(z.enum(choicesOf('apns.inUse'))),
  catalog: byId,
  checkedOn: byId,
  findings: z.array(findingPart),
  placed: z.array(z.strictObject({ option: text, file: text, kind: fileKind })),
  misplaced: z.array(z.strictObject({ option: text, file: text, kind: fileKind, message: text })),
  saved: z.nullable(text),
  inUseNotice: z.nullable(
    z.strictObject({
      alarming: z.boolean(),
      text,
      topics: z.exactOptional(z.strictObject({ expected: text, actual: text })),
    }),
  ),
  consoles: z.record(z.string(), z.nullable(text)),
  shows: z.array(z.strictObject({ console: text, title: text, shows: z.nullable(text), text })),
}) satisfies z.ZodMiniType<PresentedRenewal>
