import { describe, expect, test } from 'vitest'
import { composeUnknown } from './compose-unknown.ts'
import { type AnyPlugin, createKit } from './index.ts'

const label = { ja: '名前', en: 'name' }
const plugin = (name: string, over: Partial<AnyPlugin> = {}): AnyPlugin => ({
  ...createKit({ plugin: name, facts: {}, sources: {} }).definePlugin({
    title: label,
    version: '1.0.0',
    errors: [],
    rules: [],
  }),
  ...over,
})
const error = {
  id: 'a/e',
  platforms: [],
  stage: 'install',
  severity: 'error',
  summary: label,
  messages: [],
  source: [],
} as const
const rule = {
  id: 'a/r',
  severity: 'error',
  when: { op: 'unprovable' },
  what: label,
  why: label,
  remedy: [],
  source: [],
  examples: [],
} as const

describe('what comes from outside and is no plugin', () => {
  const composing = (plugins: unknown) => composeUnknown(plugins)._unsafeUnwrapErr()

  test.each([
    ['plugins', undefined, 'undefined'],
    ['plugins', {}, '{}'],
    ['plugins[0]', [undefined], 'undefined'],
    ['plugins[1]', [plugin('a'), 'b'], '"b"'],
    ['plugins[0].name', [{ ...plugin('a'), name: 5 }], '5'],
    ['plugins[0].uses', [{ ...plugin('a'), uses: undefined }], 'undefined'],
    ['plugins[0].uses[0]', [plugin('a', { uses: [null as never] })], 'null'],
    ['plugins[0].rules[0]', [plugin('a', { rules: [null as never] })], 'null'],
    ['plugins[0].rules[0].when', [plugin('a', { rules: [{ ...rule, when: 5 as never }] })], '5'],
    [
      'plugins[0].rules[0].when.of[0]',
      [plugin('a', { rules: [{ ...rule, when: { op: 'all', of: [null as never] } }] })],
      'null',
    ],
    ['plugins[0].facts.a.x', [plugin('a', { facts: { 'a.x': null } })], 'null'],
    ['plugins[0].errors[0].messages', [plugin('a', { errors: [{ ...error, messages: 5 as never }] })], '5'],
  ])('is named by its place: %s', (path, plugins, found) => {
    expect(composing(plugins)).toEqual([{ kind: 'malformed', path, found: [found] }])
  })

  test('is told wholly: every part that a plugin must have', () => {
    expect(composing([{}]).map(({ path }) => path)).toEqual(
      expect.arrayContaining(['plugins[0].name', 'plugins[0].facts', 'plugins[0].rules', 'plugins[0].uses']),
    )
  })

  test('throws nothing, whatever its accessors do', () => {
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    const condition: { op: 'not'; of: unknown } = { op: 'not', of: undefined }
    condition.of = condition
    const hostile = [
      revoked.proxy,
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('an accessor of the caller')
          },
        },
      ),
      plugin('a', { rules: [{ ...rule, when: condition as never }] }),
    ]
    for (const one of hostile) {
      expect(composing([one])).toMatchObject([{ kind: 'malformed', path: 'plugins[0]' }])
    }
    expect(composing(revoked.proxy)).toMatchObject([{ kind: 'malformed', path: 'plugins' }])
  })
})
