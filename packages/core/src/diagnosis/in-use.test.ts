import { describe, expect, test } from 'vitest'
import { createDiagnoser } from '../diagnoser/index.ts'
import { boolean, defineFacts, openChoice, product } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const
const sentence = { ja: '文です。', en: 'A sentence.' }
const sources = { 'A-1': { title: { ja: '資料', en: 'Document' }, checkedOn: '2026-01-01' } }
const now = '2026-01-06T09:00:00+09:00'

const system = createKit({
  plugin: 'system',
  facts: defineFacts('system', { 'system.console': openChoice({}, texts) }),
  sources,
})
const neutral = system.definePlugin({
  title: { ja: 'OS', en: 'System' },
  version: '1.0.0',
  errors: [
    system.defineError({
      id: 'system/refused',
      code: 'SYS_1',
      platforms: [],
      stage: 'install',
      summary: sentence,
      messages: [],
      source: ['A-1'],
    }),
  ],
  rules: [],
})

function vendor<const Name extends string>(name: Name) {
  const { defineError, defineRule, definePlugin } = createKit({
    plugin: name,
    facts: {
      [`${name}.inUse`]: product({ ja: name, en: name }),
      [`${name}.locked`]: boolean(texts),
    } as never,
    sources,
    uses: [neutral],
  })
  return definePlugin({
    title: { ja: name, en: name },
    version: '1.0.0',
    errors: [
      defineError({
        id: `${name}/own`,
        code: `${name.toUpperCase()}_9`,
        platforms: [],
        stage: 'install',
        summary: sentence,
        messages: [],
        source: ['A-1'],
      }),
    ],
    rules: [
      defineRule({
        id: `${name}/locked`,
        when: () => ({ op: 'is', fact: `${name}.locked`, value: true }) as never,
        what: sentence,
        why: sentence,
        remedy: [],
        source: ['A-1'],
        examples: [] as never,
      }),
    ],
    causes: { 'system/refused': [`${name}/locked`], [`${name}/own`]: [`${name}/locked`] } as never,
    choices: { 'system.console': { [name]: { ja: name, en: name } } } as never,
  })
}

const diagnoser = createDiagnoser({ plugins: [vendor('acme'), vendor('globex')] })
const diagnose = (input: object) => diagnoser.diagnose({ now, ...input } as never)._unsafeUnwrap()
const verdicts = (input: object) =>
  diagnose(input).findings.map(({ rule, verdict }) => [rule, verdict] as readonly [string, string])

describe('causes that only a product has', () => {
  test('are possible while nobody knows whether it is in use, and that is asked', () => {
    const { findings, questions } = diagnose({ code: 'SYS_1' })
    expect(findings.map(({ verdict }) => verdict)).toEqual(['possible', 'possible'])
    expect(questions.map(({ fact }) => fact)).toContain('acme.inUse')
  })

  test('come first where it is in use, and are ruled out where it is not', () => {
    expect(verdicts({ code: 'SYS_1', products: ['globex'] })[0]).toEqual(['globex/locked', 'possible'])
    expect(verdicts({ code: 'SYS_1', products: ['globex'], productsComplete: true })).toEqual([
      ['globex/locked', 'possible'],
      ['acme/locked', 'ruled-out'],
    ])
  })

  test('are proven where a fact of that product is given: then it is in use', () => {
    expect(verdicts({ code: 'SYS_1', facts: { 'globex.locked': true } })[0]).toEqual([
      'globex/locked',
      'confirmed',
    ])
  })

  test('are open to their own message, which shows that it is in use', () => {
    const { facts } = diagnose({ code: 'ACME_9', facts: { 'acme.locked': true } })
    expect(facts['acme.locked']?.value).toBe(true)
    const unlisted = { text: 'ACME_9', products: ['globex'], productsComplete: true }
    expect(verdicts(unlisted)).toEqual([['acme/locked', 'possible']])
    expect(diagnose(unlisted).errors).toMatchObject([{ id: 'acme/own', otherProduct: true }])
    const denied = { text: 'ACME_9', facts: { 'acme.inUse': false } }
    expect(diagnose(denied)).toMatchObject({ exhausted: true, errors: [{ otherProduct: true }] })
    expect(diagnose({ text: 'ACME_9' }).errors[0]).not.toHaveProperty('otherProduct')
  })

  test('are ruled out where somebody says that it is not in use', () => {
    expect(verdicts({ code: 'SYS_1', facts: { 'acme.inUse': false, 'acme.locked': true } })).toContainEqual([
      'acme/locked',
      'ruled-out',
    ])
  })
})

test('which console it is follows from the one product in use that is one', () => {
  const asking = system.defineOperation({
    id: 'system/ask',
    title: sentence,
    requirements: [],
    methods: [
      { id: 'acme', title: sentence, when: (w) => w.is('system.console', 'acme'), steps: [] },
      { id: 'globex', title: sentence, when: (w) => w.is('system.console', 'globex'), steps: [] },
    ],
    effects: [],
    source: ['A-1'],
    examples: [] as never,
  })
  const method = (input: object) =>
    diagnoser.operate(asking, { now, facts: {}, ...input } as never)._unsafeUnwrap().method
  expect(method({ products: ['globex'] })).toBe('globex')
  expect(method({ products: ['acme', 'globex'] })).toBeNull()
  expect(method({})).toBeNull()
})

test('a product that nobody knows is a problem of the input', () => {
  expect(diagnoser.diagnose({ now, code: 'SYS_1', products: ['globax'] })._unsafeUnwrapErr()).toEqual([
    {
      kind: 'unknown-product',
      path: 'products[0]',
      found: '"globax"',
      expected: {
        ja: 'acme、globex のいずれか（globex のことでしょうか）',
        en: 'one of acme, globex (did you mean globex?)',
      },
    },
  ])
})

describe('words that anybody may say', () => {
  const kit = (name: string) =>
    createKit({
      plugin: name,
      facts: { [`${name}.inUse`]: product({ ja: name, en: name }) } as never,
      sources,
    })
  const saying = (name: string) =>
    kit(name).definePlugin({
      title: { ja: name, en: name },
      version: '1.0.0',
      errors: [
        kit(name).defineError({
          id: `${name}/failed` as never,
          code: '600',
          codeContext: [name],
          platforms: [],
          stage: 'install',
          summary: sentence,
          messages: [],
          source: ['A-1'],
        }),
      ],
      rules: [],
    })
  const both = createDiagnoser({ plugins: [saying('initech'), saying('hooli')] })
  const certainties = (input: object) =>
    both
      .diagnose({ now, code: '600', ...input } as never)
      ._unsafeUnwrap()
      .errors.map(({ id, certainty }) => `${id} ${certainty}`)

  test('are an error for sure where its product is in use, and nobody else’s then', () => {
    expect(certainties({})).toEqual(['hooli/failed similar', 'initech/failed similar'])
    expect(certainties({ products: ['hooli'] })).toEqual(['hooli/failed identified'])
  })
})
