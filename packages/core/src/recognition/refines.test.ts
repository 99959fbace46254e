import { expect, test } from 'vitest'
import type { ErrorDefinition } from '../catalog/error.ts'
import { compose, createKit } from '../plugin/index.ts'
import { createRecogniser } from './index.ts'

const words = { ja: '名前', en: 'name' }
const error = (id: string, en: string, over: Partial<ErrorDefinition> = {}): ErrorDefinition => ({
  id,
  platforms: [],
  stage: 'install',
  severity: 'error',
  summary: words,
  messages: [{ ja: en, en, verbatim: ['en'] }],
  source: [],
  ...over,
})
const failed = error('acme/failed', 'The enrolment of this tablet has failed')
const expired = error('acme/expired', 'The voucher of the school is older than allowed', {
  refines: 'acme/failed',
})
const { recognise } = createRecogniser([failed, expired])
const found = (text: string) =>
  recognise(text)
    ._unsafeUnwrap()
    .map(({ id }) => id)

test('what is said more closely is not said beside it, wherever it stands', () => {
  const [general = '', close = ''] = [failed, expired].map(({ messages }) => messages[0]?.en)
  expect(found(`${general}.\n${close}.`)).toEqual(['acme/expired'])
  expect(found(`${close}.\nAsk the help desk for another.\n${general}.`)).toEqual(['acme/expired'])
  expect(found(`${general}.\nAsk the help desk for another.`)).toEqual(['acme/failed'])
})

test('an error that refines one which nobody defines does not go together with anything', () => {
  const plugin = createKit({ plugin: 'acme', facts: {}, sources: {} }).definePlugin({
    title: words,
    version: '1.0.0',
    errors: [],
    rules: [],
  })
  expect(compose([{ ...plugin, errors: [expired] }])._unsafeUnwrapErr()).toEqual([
    { kind: 'dangling', path: 'acme/expired', found: ['acme/failed'] },
  ])
})
