import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { instant, nullable } from '../fact/index.ts'
import { lifecyclesOn } from '../lifecycle/index.ts'
import { doorSchema, lifecycleSchemas } from './index.ts'

const label = { ja: '名', en: 'Name' }
const texts = { label, ask: label, where: label, difficulty: 'console' } as const
const lease = lifecyclesOn({
  'example.leasedAt': instant(texts),
  'example.returnedAt': nullable(instant(texts)),
}).defineLifecycle({
  id: 'example/lease',
  label,
  timeZone: 'Asia/Tokyo',
  source: [],
  events: {
    leased: { fact: 'example.leasedAt', label: { ja: '貸出', en: 'Lease' }, required: true },
    returned: { fact: 'example.returnedAt', label: { ja: '返却', en: 'Return' } },
  },
})

test('the events of a lifecycle are those that it has, as texts or spans; null is one that has not happened', () => {
  const span = {
    type: 'object',
    properties: { from: { type: 'string' }, to: { type: 'string' } },
    required: ['from', 'to'],
  }
  const time = { anyOf: [{ type: 'string' }, span] }
  expect(lifecycleSchemas(lease).events).toEqual({
    type: 'object',
    properties: {
      leased: { description: 'Lease', ...time },
      returned: { description: 'Return', anyOf: [time, { type: 'null' }] },
    },
    required: ['leased'],
    additionalProperties: false,
  })
})

test('of what is asked of a lifecycle the instant alone must be there', () => {
  const { options } = lifecycleSchemas(lease)
  expect(options.required).toEqual(['now'])
  expect(Object.keys(options.properties ?? {})).toEqual(['now', 'timeZone', 'revision', 'sentReminders'])
})

test('what no JSON can hold, such as bytes, is left open', () => {
  const door = z.object({ file: z.optional(z.custom<Uint8Array>()), now: z.string() })
  expect(doorSchema(door)).toEqual({
    type: 'object',
    properties: { file: {}, now: { type: 'string' } },
    required: ['now'],
  })
})
