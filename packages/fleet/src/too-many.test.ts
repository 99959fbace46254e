import { apns } from '@shindan/apns'
import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { expect, test } from 'vitest'
import { tooMany } from './too-many.ts'

const { composition } = createDiagnoser({ plugins: [apns, cybertrust] })
const push = 'apns/push-certificate'

test.each([
  ['as many as a fleet has', [{ lifecycle: push, phase: 'valid', count: 50 }], []],
  [
    'more of them, whatever their phase',
    [
      { lifecycle: push, phase: 'valid', count: 30 },
      { lifecycle: push, phase: null, count: 21 },
    ],
    [{ lifecycle: push, count: 51 }],
  ],
  ['those of devices', [{ lifecycle: 'cybertrust/installed-certificate', phase: 'valid', count: 1495 }], []],
  ['those of a plugin that is not there', [{ lifecycle: 'acme/push', phase: 'valid', count: 1495 }], []],
])('%s', (_, phases, asked) => {
  expect(tooMany(phases, composition)).toEqual(asked)
})
