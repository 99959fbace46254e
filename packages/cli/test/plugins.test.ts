import { checkCitations, checkPlugin } from '@shindan/core/testing'
import { describe, expect, test } from 'vitest'
import { openDiagnoser, plugins } from '../src/plugins.ts'

test.each(plugins.map((plugin) => [plugin.name, plugin] as const))('%s is sound', (_, plugin) => {
  // What the renewal check tells of files is read by consoles and by people, not by conditions.
  expect(checkPlugin(plugin, { factsReadElsewhere: ['apns.uploadOutcome', 'apns.inUse'] })).toEqual([])
})

test('every statement of every document is cited by something', () => {
  expect(checkCitations(plugins)).toEqual([])
})

describe('all plugins together', () => {
  const diagnoser = openDiagnoser()
  const messages = plugins.flatMap(({ errors }) =>
    errors.flatMap(({ id, messages }) =>
      messages.flatMap(({ ja, en }) => [ja, en].map((text) => [text, id] as const)),
    ),
  )

  test('a message of one catalog is not taken for one of another', () => {
    const strayed = messages
      .filter(([text]) => !text.includes('{'))
      .filter(
        ([text, id]) =>
          !diagnoser
            .recognise(text)
            ._unsafeUnwrap()
            .some((found) => found.id === id),
      )
    expect(strayed).toEqual([])
  })

  test('every code finds its error', () => {
    const lost = plugins
      .flatMap(({ errors }) =>
        errors.flatMap(({ id, code, codeAliases = [] }) =>
          (code ? [code, ...codeAliases] : []).map((notation) => [notation, id] as const),
        ),
      )
      .filter(([code, id]) => {
        const found = diagnoser.diagnose({ code, now: '2025-01-01T00:00:00Z' })._unsafeUnwrap().errors
        return !found.some((error) => error.id === id)
      })
    expect(lost).toEqual([])
  })
})
