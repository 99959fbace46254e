import { describe, expect, test } from 'vitest'
import { facts, lease, vendor } from '../../test/vendor.ts'
import { createDiagnoser } from '../diagnoser/diagnoser.ts'
import { boolean } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'
import type { AnyPlugin } from '../plugin/plugin.ts'
import { byExclusion } from '../rule/causes.ts'
import { checkPlugin } from '../testing/index.ts'
import type { Changes } from './changes.ts'
import { changesOf, customise } from './customise.ts'

const sources = { 'O-1': { title: { ja: '手順書', en: 'Runbook' }, checkedOn: '2026-01-01' } }
const proxy = {
  'ours.proxy': boolean({
    label: { ja: '社内プロキシ', en: 'company proxy' },
    ask: { ja: '社内ですか。', en: 'Are you in the office?' },
    where: { ja: '窓の外', en: 'the window' },
    difficulty: 'on-screen',
  }),
}
const kit = createKit({ plugin: 'vendor', facts: proxy, sources, uses: [vendor] })
const blocked = kit.defineRule({
  id: 'vendor/proxy-blocked',
  when: (w) => w.is('ours.proxy', true),
  what: { ja: '社内プロキシが止めています。', en: 'The company proxy blocks it.' },
  why: { ja: '許可されていません。', en: 'It is not allowed there.' },
  remedy: [{ id: 'call', actor: 'user', do: { ja: '内線 100 に電話します。', en: 'Call extension 100.' } }],
  source: ['O-1'],
  examples: [
    { name: 'in the office', facts: { 'ours.proxy': true }, expect: 'confirmed' },
    { name: 'elsewhere', facts: { 'ours.proxy': false }, expect: 'ruled-out' },
    { name: 'not known', facts: {}, expect: { ask: ['ours.proxy'] } },
  ],
})
const ownError = kit.defineError({
  id: 'vendor/ours',
  platforms: ['ios'],
  stage: 'install',
  summary: { ja: '社内の導入画面が止まりました。', en: 'The company screen stopped.' },
  messages: [
    { ja: '社内ポータルが応答していません。', en: 'The company portal does not answer.', verbatim: ['ja'] },
  ],
  source: ['O-1'],
})

const customised = (changes: Changes) => customise(vendor as AnyPlugin, changes)
const made = (changes: Changes) => customised(changes)._unsafeUnwrap()
const kinds = (changes: unknown) =>
  customised(changes as Changes)
    ._unsafeUnwrapErr()
    .map(({ kind, path }) => `${kind} ${path}`)
const changed = (plugin: AnyPlugin) =>
  changesOf(plugin).map(({ change, of, id, part }) => [change, of, id, part].filter(Boolean).join(' '))
const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

describe('disabled is', () => {
  test('a rule, with its places among causes, its own notes and the old ids that lead to it', () => {
    const ours = made({ disable: { rules: ['vendor/offline'] } })
    expect(idsOf(ours.rules)).not.toContain('vendor/offline')
    expect(ours.causes['vendor/stopped']).toEqual({
      inOrder: ['vendor/unlicensed', byExclusion('vendor/fault')],
    })
    expect(ours.notes.map(({ id, about }) => [id, about])).toEqual([['vendor/both', ['vendor/unlicensed']]])
    expect(ours.renamed).toEqual({})
    expect(changed(ours)).toEqual([
      'disabled rules vendor/offline',
      'taken-along notes vendor/radio',
      'taken-along renamed vendor/no-signal',
    ])
    expect(checkPlugin(ours)).toEqual([])
  })

  test('an error, with the causes that only it had, and what refined it or was for it', () => {
    const ours = made({ disable: { errors: ['vendor/refused'] } })
    expect(Object.keys(ours.causes)).toEqual(['vendor/stopped', 'vendor/refused-late'])
    expect(ours.errors.find(({ id }) => id === 'vendor/refused-late')).not.toHaveProperty('refines')
    expect(ours.fallbacks[0]?.about).toEqual(['vendor/stopped'])
    expect(changed(ours)).toEqual(['disabled errors vendor/refused', 'taken-along rules vendor/not-ready'])
    expect(checkPlugin(ours)).toEqual([])
  })

  test('the last cause of an error, which then says that its causes are switched off', () => {
    const ours = made({ disable: { rules: ['vendor/too-late'] } })
    const error = ours.errors.find(({ id }) => id === 'vendor/refused-late')
    expect(error?.unexplained?.en).toMatch(/switched off/)
    expect(checkPlugin(ours)).toEqual([])
  })

  test('all that an exclusion excludes, and the exclusion with it: nothing is left to rule out', () => {
    const ours = made({ disable: { rules: ['vendor/offline', 'vendor/unlicensed'] } })
    expect(ours.causes).not.toHaveProperty(['vendor/stopped'])
  })

  test('a lifecycle, with the facts that it supplied, once nothing reads them', () => {
    const disable = { lifecycles: [lease.id], rules: ['vendor/too-late'] }
    const ours = made({ disable })
    expect(Object.keys(ours.facts)).not.toContain('vendor.installDeadline')
    expect(ours.facts).toHaveProperty(['vendor.issuedAt'])
    expect(checkPlugin(ours)).toEqual([])
    const [problem] = customised({ disable: { lifecycles: [lease.id] } })._unsafeUnwrapErr()
    expect(problem).toMatchObject({ kind: 'still-needed', path: 'disable.lifecycles', found: 'vendor/lease' })
    expect(problem?.expected.en).toContain('vendor/too-late')
  })

  test('a note, a fallback, a contact', () => {
    const ours = made({
      disable: { notes: ['vendor/both'], fallbacks: ['vendor/reset'], contacts: ['vendor/desk'] },
    })
    expect([...idsOf(ours.notes), ...ours.fallbacks, ...ours.contacts]).toEqual(['vendor/radio'])
  })

  test('nothing that is not there, which is named', () => {
    const [unknown, renamed] = customised({
      disable: { rules: ['vendor/offlin', 'vendor/no-signal'] },
    })._unsafeUnwrapErr()
    expect(unknown).toMatchObject({ kind: 'unknown-id', path: 'disable.rules[0]', found: 'vendor/offlin' })
    expect(unknown?.expected.en).toContain('did you mean vendor/offline?')
    expect(renamed).toMatchObject({ kind: 'renamed-id', expected: { en: 'vendor/offline' } })
  })
})

describe('reworded are', () => {
  test('texts, steps by their own ids, and addresses, also where there was none', () => {
    const ours = made({
      replace: {
        rules: {
          'vendor/offline': {
            why: { ja: '圏外です。', en: 'There is no signal.' },
            remedy: {
              call: { do: { ja: '内線 100 に電話します。', en: 'Call extension 100.' }, url: 'tel:100' },
            },
          },
        },
        contacts: {
          'vendor/desk': { name: { ja: '社内窓口', en: 'Our desk' }, url: 'https://desk.example/' },
        },
        facts: { 'vendor.mode': { choices: { kiosk: { ja: '店頭', en: 'shop' } } } },
      },
    })
    const rule = ours.rules.find(({ id }) => id === 'vendor/offline')
    expect(rule?.why.en).toBe('There is no signal.')
    expect(rule?.remedy.map((step) => [step.do.en, step.url])).toEqual([
      ['Call support.', undefined],
      ['Call extension 100.', 'tel:100'],
    ])
    expect(ours.contacts[0]).toMatchObject({ name: { en: 'Our desk' }, url: 'https://desk.example/' })
    expect(ours.facts['vendor.mode'].choices).toMatchObject({
      kiosk: { en: 'shop' },
      shared: { en: 'shared' },
    })
    expect(changed(ours)).toEqual([
      'reworded rules vendor/offline why',
      'reworded rules vendor/offline remedy.call.do',
      'reworded rules vendor/offline remedy.call.url',
      'reworded contacts vendor/desk name',
      'reworded contacts vendor/desk url',
      'reworded facts vendor.mode choices.kiosk',
    ])
    expect(checkPlugin(ours)).toEqual([])
  })

  test('the facts of a lifecycle with it', () => {
    const label = { ja: '社内の期限', en: 'Our limit' }
    const ours = made({ replace: { lifecycles: { 'vendor/lease': { deadlines: { install: { label } } } } } })
    expect(ours.facts['vendor.installDeadline'].label).toEqual(label)
  })

  test.each([
    ['one language alone', { why: { en: 'There is no signal.' } }, 'missing-language', 'why'],
    ['a slot of its own', { why: { ja: '{vendor.mode}。', en: '{vendor.mode}.' } }, 'wrong-slot', 'why'],
    [
      'a slot in one language',
      { evidence: { ja: '{vendor.online} です。', en: 'So.' } },
      'wrong-slot',
      'evidence',
    ],
    ['no sentence', { why: { ja: '圏外', en: 'no signal' } }, 'not-a-sentence', 'why'],
    [
      'an address that runs something',
      { remedy: { call: { url: 'javascript:alert(1)' } } },
      'wrong-type',
      'remedy.call.url',
    ],
    ['a step that is not there', { remedy: { cal: {} } }, 'unknown-id', 'remedy.cal'],
    [
      'a step named as all objects have it',
      { remedy: { constructor: {} } },
      'unknown-id',
      'remedy.constructor',
    ],
    ['what decides', { when: { op: 'unprovable' } }, 'unknown-id', 'when'],
    ['a text as a number', { why: 5 }, 'missing-language', 'why'],
  ])('not: %s', (_, words, kind, part) => {
    expect(kinds({ replace: { rules: { 'vendor/offline': words } } })).toEqual([
      `${kind} replace.rules.vendor/offline.${part}`,
    ])
  })
})

describe('added are', () => {
  const add = {
    facts: proxy,
    sources,
    errors: [ownError],
    rules: [blocked],
    causes: { 'vendor/ours': [{ cause: 'vendor/proxy-blocked', at: 'last' }] },
  } as const

  test('an error and a cause of one’s own, which answer like the vendor’s', () => {
    const ours = customise(vendor, { add })._unsafeUnwrap()
    expect(checkPlugin(ours)).toEqual([])
    const diagnosis = createDiagnoser({ plugins: [ours] })
      .diagnose({
        text: '社内ポータルが応答していません。',
        facts: { 'ours.proxy': true },
        now: '2026-01-01T00:00:00Z',
      })
      ._unsafeUnwrap()
    expect(diagnosis.findings[0]).toMatchObject({ rule: 'vendor/proxy-blocked', verdict: 'confirmed' })
    expect(changed(ours)).toEqual([
      'added errors vendor/ours',
      'added rules vendor/proxy-blocked',
      'added facts ours.proxy',
      'added sources O-1',
      'added causes vendor/ours vendor/proxy-blocked',
    ])
  })

  test.each([
    ['first', ['proxy-blocked', 'offline', 'unlicensed', 'fault']],
    [{ before: 'vendor/unlicensed' }, ['offline', 'proxy-blocked', 'unlicensed', 'fault']],
    [{ after: 'vendor/unlicensed' }, ['offline', 'unlicensed', 'proxy-blocked', 'fault']],
    ['last', ['offline', 'unlicensed', 'proxy-blocked', 'fault']],
  ] as const)('causes in order at their place: %j', (at, expected) => {
    const ours = made({
      add: { ...add, causes: { 'vendor/stopped': [{ cause: 'vendor/proxy-blocked', at }] } },
    })
    const { by, inOrder } =
      createDiagnoser({ plugins: [ours] }).composition.causes.get('vendor/stopped') ?? {}
    expect(inOrder).toBe(true)
    expect(by?.[0]?.rules).toEqual(expected.map((id) => `vendor/${id}`))
  })

  test.each([
    ['an id that is taken', { rules: [{ ...blocked, id: 'vendor/offline' }] }, 'id-taken add.rules[0].id'],
    ['an id of another name', { rules: [{ ...blocked, id: 'ours/x' }] }, 'foreign-id add.rules[0].id'],
    [
      'a fact that is taken',
      { facts: { 'vendor.mode': facts['vendor.mode'] } },
      'id-taken add.facts.vendor.mode',
    ],
    ['a cause of an unknown error', { causes: { 'vendor/x': [] } }, 'unknown-id add.causes.vendor/x'],
    [
      'an unknown cause',
      { causes: { 'vendor/refused': [{ cause: 'vendor/x', at: 'first' }] } },
      'unknown-id add.causes.vendor/refused[0].cause',
    ],
    [
      'a cause beside what is no cause of the error',
      { causes: { 'vendor/refused': [{ cause: 'vendor/offline', at: { after: 'vendor/fault' } }] } },
      'unknown-id add.causes.vendor/refused[0].at',
    ],
    [
      'a cause twice',
      { causes: { 'vendor/refused': [{ cause: 'vendor/unlicensed', at: 'first' }] } },
      'id-taken add.causes.vendor/refused[0].cause',
    ],
    ['a rule over a fact that nobody has', { rules: [blocked], sources }, 'unknown-id vendor/proxy-blocked'],
    ['what nothing comes of', { rulez: [blocked] }, 'unknown-field add.rulez'],
    [
      'an address that runs something',
      { contacts: [{ ...vendor.contacts[0], id: 'vendor/us', url: 'javascript:alert(1)' }] },
      'wrong-type add vendor/us.url',
    ],
    [
      'an error that refines itself',
      { errors: [{ ...ownError, refines: 'vendor/ours' }], sources },
      'cycle vendor/ours',
    ],
    ['what is no rule', { rules: [{ id: 'vendor/x' }] }, 'wrong-type plugins[0].rules[5].when'],
  ])('not: %s', (_, add, problem) => {
    expect(kinds({ add })).toContain(problem)
  })
})

test('a customised plugin stands in for the one that others use, and they do not name what it took out', () => {
  const above = createKit({ plugin: 'above', facts: {}, sources, uses: [vendor] }).definePlugin({
    version: '1.0.0',
    title: { ja: '上', en: 'Above' },
    errors: [],
    rules: [],
    causes: { 'vendor/refused': ['vendor/offline'], 'vendor/refused-late': ['vendor/offline'] },
  })
  const ours = made({ disable: { rules: ['vendor/offline'], errors: ['vendor/refused-late'] } })
  const { composition } = createDiagnoser({ plugins: [above, ours] })
  expect(composition.plugins.map(({ name }) => name)).toEqual(['vendor', 'above'])
  expect(composition.plugins[0]).toBe(ours)
  expect(composition.causes.get('vendor/refused')?.by.map(({ plugin }) => plugin)).toEqual(['vendor'])
  expect(composition.causes.has('vendor/refused-late')).toBe(false)
})

test('what is customised twice lists all changes, and has one version for what it answers', () => {
  const once = made({ disable: { rules: ['vendor/offline'] } })
  const twice = customise(once, { disable: { contacts: ['vendor/desk'] } })._unsafeUnwrap()
  const atOnce = made({ disable: { rules: ['vendor/offline'], contacts: ['vendor/desk'] } })
  expect(changed(twice)).toEqual([
    'disabled rules vendor/offline',
    'taken-along notes vendor/radio',
    'taken-along renamed vendor/no-signal',
    'disabled contacts vendor/desk',
  ])
  expect(twice.version).toMatch(/^1\.0\.0\+changed\.[0-9A-Z-]+$/)
  expect(twice.version).toBe(atOnce.version)
  expect(once.version).not.toBe(twice.version)
  expect(changesOf(vendor)).toEqual([])
})

test('with a problem nothing is changed, and all problems are told at once', () => {
  expect(
    kinds({
      disable: { rules: ['vendor/x'] },
      replace: { titel: {} },
      add: { rules: [{ ...blocked, id: 'x' }] },
    }),
  ).toEqual(['unknown-id disable.rules[0]', 'unknown-id replace.titel', 'foreign-id add.rules[0].id'])
  expect(kinds(null)).toEqual(['wrong-type changes'])
})

test('added readings are listed by their facts', () => {
  const readings = [{ fact: 'vendor.online', says: ['圏外'], value: false }]
  expect(changed(made({ add: { readings } }))).toEqual(['added readings vendor.online'])
  expect(kinds({ disable: { rulez: [] }, ad: {} })).toEqual([
    'unknown-field ad',
    'unknown-field disable.rulez',
  ])
})

test('a stored interview goes on where it names what is switched off since', () => {
  const ours = made({ disable: { rules: ['vendor/offline'], errors: ['vendor/refused-late'] } })
  const { diagnose } = createDiagnoser({ plugins: [ours] })
  const now = '2026-01-01T00:00:00Z'
  const text = 'この端末の登録は拒否されています。'
  const tried = ['vendor/offline', 'vendor/offline#move', 'vendor/no-signal']
  expect(diagnose({ text, tried, error: 'vendor/refused-late', now }).isOk()).toBe(true)
  expect(diagnose({ text, tried: ['vendor/never-there'], now }).isErr()).toBe(true)
})

test('an error that lost its causes can still be chosen', () => {
  const ours = made({ disable: { rules: ['vendor/too-late'] } })
  const { errors } = createDiagnoser({ plugins: [ours] })
    .diagnose({ text: '？', error: 'vendor/refused-late', now: '2026-01-01T00:00:00Z' })
    ._unsafeUnwrap()
  expect(errors).toMatchObject([{ id: 'vendor/refused-late' }])
})

test('no changes leave a plugin as it is, its version included', () => {
  expect(made({})).toBe(vendor)
  expect(made({ disable: { rules: [] }, replace: {}, add: {} })).toBe(vendor)
})

test('what is disabled cannot be added under its own id, by which stored answers know it', () => {
  const again = { ...blocked, id: 'vendor/offline' } as const
  expect(
    kinds({ disable: { rules: ['vendor/offline'] }, add: { facts: proxy, sources, rules: [again] } }),
  ).toEqual(['id-taken add.rules[0].id'])
})
