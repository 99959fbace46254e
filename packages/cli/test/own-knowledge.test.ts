import { platforms } from '@shindan/platforms'
import { describe, expect, test } from 'vitest'
import { run } from '../src/run.ts'
import type { World } from '../src/world.ts'
import { recordingWorld } from './recording-world.ts'

const ours = `
schemaVersion: 2
kind: overlay
of: cybertrust
disable:
  rules: [cybertrust/imei-switching]
add:
  facts:
    ours.proxy:
      type: boolean
      label: { ja: 社内プロキシ, en: company proxy }
      ask: { ja: 社内ですか。, en: Are you in the office? }
      where: { ja: 画面右上, en: top right of the screen }
      difficulty: on-screen
  sources:
    OURS-1: { title: { ja: 社内手順書, en: Our runbook }, checkedOn: 2026-11-01 }
  rules:
    - id: cybertrust/proxy-blocked
      when: { op: is, fact: ours.proxy, value: true }
      what: { ja: 社内プロキシが止めています。, en: The company proxy blocks it. }
      why: { ja: 許可されていません。, en: It is not allowed there. }
      remedy:
        - { id: call, actor: user, do: { ja: 内線 100 に電話します。, en: Call extension 100. } }
      source: [OURS-1]
  causes:
    cybertrust/retrieval-not-permitted: [{ cause: cybertrust/proxy-blocked, at: first }]
`
const error = '503 証明書の取得が許可されていません。'
const asked = ['diagnose', error, '--fact', 'ours.proxy=true', '--json']

async function runIn(
  files: { readonly [path: string]: string | Uint8Array },
  args: readonly string[],
  over: Partial<World> = {},
) {
  const world = recordingWorld(files, over)
  const code = await run(args, world)
  return { code, printed: world.printed(), complained: world.complained() }
}
const firstRule = (printed: string) => JSON.parse(printed).findings[0].rule

const french = JSON.stringify({
  schemaVersion: 2,
  kind: 'language',
  language: 'fr',
  plugins: { cybertrust: { rules: { 'cybertrust/install-period-elapsed': { what: 'Plus de 7 jours.' } } } },
})

describe('another language', () => {
  const asked = ['diagnose', error, '--fact', 'cybertrust.issuedAt=2025-01-01', '--plugin', 'fr.json']

  test('is that of a pack, asked for or of the environment, and English where it says nothing', async () => {
    const files = { 'fr.json': french }
    const { printed, complained } = await runIn(files, [...asked, '--locale', 'fr-CA'])
    expect(printed).toContain('Plus de 7 jours.')
    expect(printed).toContain('Confirmed')
    expect(complained).toBe('')
    const there = await runIn(files, asked, { environment: { LANG: 'fr_FR.UTF-8' } })
    expect(there.printed).toContain('Plus de 7 jours.')
  })

  test('goes over all knowledge, wherever it is named, also over what leaves out some of its texts', async () => {
    const disabled = french.replace('install-period-elapsed', 'imei-switching')
    const added = french.replace('install-period-elapsed', 'proxy-blocked')
    for (const pack of [disabled, added]) {
      const files = { 'fr.json': pack, 'ours.yaml': ours }
      for (const order of [
        ['fr.json', 'ours.yaml'],
        ['ours.yaml', 'fr.json'],
      ]) {
        const { code } = await runIn(files, [
          'catalog',
          'list',
          ...order.flatMap((file) => ['--plugin', file]),
        ])
        expect(code).toBe(0)
      }
    }
  })

  test('that nobody has written is told, with those that there are', async () => {
    const { printed, complained } = await runIn({}, ['diagnose', error, '--locale', 'jp'])
    expect(printed).toContain('Error recognised')
    expect(complained).toContain('Choices: ja, en. Did you mean: ja')
  })
})

describe('knowledge of one’s own', () => {
  test('is given as YAML, and answers', async () => {
    const { printed } = await runIn({ 'ours.yaml': ours }, [...asked, '--plugin', 'ours.yaml'])
    expect(firstRule(printed)).toBe('cybertrust/proxy-blocked')
  })

  test('is named in .shindan of the working folder, else of one’s own, from where that stands', async () => {
    const here = { '.shindan': 'plugins: [knowledge/ours.yaml]', 'knowledge/ours.yaml': ours }
    expect(firstRule((await runIn(here, asked)).printed)).toBe('cybertrust/proxy-blocked')
    const home = { '/home/me/.shindan': 'plugins: [ours.yaml]', '/home/me/ours.yaml': ours }
    const world = { environment: { HOME: '/home/me' } }
    expect(firstRule((await runIn(home, asked, world)).printed)).toBe('cybertrust/proxy-blocked')
  })

  test('is a program only where somebody asks for it: not where a working folder names it', async () => {
    const module = async () => ({ platforms: { ...platforms, version: '9.9.9' } })
    const args = ['catalog', 'export', 'platforms']
    const given = await runIn({}, [...args, '--plugin', 'own.mjs'], { module })
    expect(JSON.parse(given.printed).version).toBe('9.9.9')
    const found = await runIn({ '.shindan': 'plugins: [own.mjs]' }, args, { module })
    expect(found.code).toBe(2)
    expect(found.complained).toContain('--plugin')
  })

  test('is checked: what it changes, or every problem with its place', async () => {
    const sound = await runIn({ 'ours.yaml': ours }, ['plugin', 'check', 'ours.yaml', '--locale', 'en'])
    expect(sound.code).toBe(0)
    expect(sound.printed).toMatch(/^ours\.yaml: no errors\.\nCybertrust Device ID \(cybertrust\)\n/)
    expect(sound.printed).toContain('disabled  rules  cybertrust/imei-switching')
    const wrong = ours.replace('proxy, value: true', 'proxy, valeu: true').replace('at: first', 'at: frist')
    const refused = await runIn({ 'ours.yaml': wrong }, ['plugin', 'check', 'ours.yaml', '--locale', 'en'])
    expect(refused.code).toBe(2)
    expect(refused.complained).toContain('ours.yaml: add.rules[0].when.valeu: unknown field')
    expect(refused.complained).toContain('did you mean first?')
  })

  test.each([
    ['no YAML', { 'ours.yaml': 'a: [' }, 'ours.yaml:1:5'],
    ['a key twice', { 'ours.yaml': 'a: 1\na: 2' }, 'ours.yaml:2:1'],
    ['aliases without end', { 'ours.yaml': bomb() }, 'ours.yaml'],
    ['no file', {}, 'ours.yaml'],
    ['another document', { 'ours.yaml': '{ kind: diagnosis }' }, 'ours.yaml: kind'],
    ['empty', { 'ours.yaml': '# nothing yet\n' }, 'ours.yaml: ファイルが空です'],
    ['written with full-width colons', { 'ours.yaml': 'kind： overlay\n' }, 'ours.yaml: YAML の「項目: 値」'],
    ['an alias of nothing', { 'ours.yaml': 'a: *b\n' }, 'ours.yaml: *b が指す &b がありません'],
    ['two documents', { 'ours.yaml': 'kind: overlay\n---\nkind: overlay\n' }, 'ours.yaml:2:1: 「---」'],
    ['of a type of its own', { 'ours.yaml': 'kind: !foo overlay\n' }, 'ours.yaml:1:7: 型の指定'],
    ['Shift_JIS', { 'ours.yaml': Uint8Array.of(0x61, 0x3a, 0x20, 0x8e, 0xd0) }, 'ours.yaml: UTF-8 の'],
    ['UTF-16', { 'ours.yaml': 'k\0i\0n\0d\0' }, 'ours.yaml: UTF-8 のテキストではありません'],
  ])('that is %s is refused by its place', async (_, files, place) => {
    const { code, complained, printed } = await runIn(files, ['diagnose', error, '--plugin', 'ours.yaml'])
    expect(code).toBe(2)
    expect(complained).toContain(`shindan: ${place}`)
    expect(printed).toBe('')
  })

  test('a file is read once, however often it is named', async () => {
    const files = { '.shindan': 'plugins: [ours.yaml]', 'ours.yaml': ours }
    const { printed } = await runIn(files, [...asked, '--plugin', 'ours.yaml', '--plugin', './ours.yaml'])
    expect(firstRule(printed)).toBe('cybertrust/proxy-blocked')
    const checked = await runIn(files, ['plugin', 'check', 'ours.yaml', '--plugin', 'ours.yaml'])
    expect(checked.code).toBe(0)
  })

  test('what nobody typed is told with the settings that name it', async () => {
    const { complained } = await runIn({ '.shindan': 'plugins: [gone.yaml]' }, [...asked, '--locale', 'en'])
    expect(complained).toBe('shindan: gone.yaml (.shindan): no such file\n')
  })

  test('YAML is read by what it holds, and not by its name', async () => {
    expect((await runIn({ 'ours.txt': ours }, ['plugin', 'check', 'ours.txt'])).code).toBe(0)
  })

  test('what is disabled already is not taken for a misspelt id', async () => {
    const again =
      'schemaVersion: 2\nkind: overlay\nof: cybertrust\ndisable: { rules: [cybertrust/imei-switching] }'
    const args = ['plugin', 'check', 'again.yaml', '--plugin', 'ours.yaml', '--locale', 'en']
    const { complained } = await runIn({ 'ours.yaml': ours, 'again.yaml': again }, args)
    expect(complained).toContain('expected an id that is not disabled already')
  })

  test('a .shindan that is none is refused, and nothing is answered without what it names', async () => {
    const { code, complained } = await runIn({ '.shindan': 'plugin: ours.yaml' }, asked)
    expect(code).toBe(2)
    expect(complained).toContain('.shindan')
  })
})

test('an exported catalog can be given again, and is exported the same', async () => {
  const { printed } = await runIn({}, ['catalog', 'export'])
  const again = await runIn({ 'all.json': printed }, ['catalog', 'export', '--plugin', 'all.json'])
  expect(again.printed).toBe(printed)
})

function bomb(): string {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]']
  for (let i = 1; i < 9; i++)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    )
  return lines.join('\n')
}
