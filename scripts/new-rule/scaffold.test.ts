import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDiagnoser } from '@shindan/core'
import { checkPlugin } from '@shindan/core/testing'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { disagreements } from '../registry/disagreements.ts'
import { workspaceRooms } from '../registry/room.ts'
import { kinds } from './kinds.mjs'
import { scaffold } from './scaffold.mjs'

let copy = ''
const packages = join('packages', 'cybertrust')

beforeAll(() => {
  // Inside the repository, where the packages that it imports are found.
  copy = mkdtempSync(join(repository, '.tools', 'scaffold-'))
  cpSync(join(repository, packages, 'src'), join(copy, packages, 'src'), { recursive: true })
  cpSync(join(repository, packages, 'package.json'), join(copy, packages, 'package.json'))
})
afterAll(() => rmSync(copy, { recursive: true }))

/** What a compiler says to these files of the copy, by the lines it says it of. */
function compile(paths: readonly string[]): readonly string[] {
  const { config } = ts.readConfigFile(join(repository, 'tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, repository)
  const program = ts.createProgram(
    paths.map((path) => join(copy, path)),
    { ...options, types: [] },
  )
  const files = paths.map((path) => program.getSourceFile(join(copy, path)))
  return files.flatMap((file) =>
    program.getSemanticDiagnostics(file).map(({ file, start = 0 }) => {
      const line = file?.getLineAndCharacterOfPosition(start).line ?? 0
      return file?.text.split('\n')[line]?.trim() ?? ''
    }),
  )
}

/** Fills placeholders, in the order in which they stand, as an author would. */
function fill(path: string, values: readonly (readonly [placeholder: string, value: string])[]) {
  const file = join(copy, path)
  const filled = values.reduce((text, [from, to]) => text.replaceAll(from, to), readFileSync(file, 'utf8'))
  writeFileSync(file, filled)
}

describe('a new error and a new rule', () => {
  const errorPath = 'packages/cybertrust/src/errors/clock-refused.ts'
  const causesPath = 'packages/cybertrust/src/causes.ts'
  const rulePath = 'packages/cybertrust/src/rules/clock-wrong.ts'

  test('are written and listed where they belong', () => {
    expect(scaffold(copy, kinds.error, 'cybertrust/clock-refused')).toEqual({
      ok: true,
      written: [errorPath, 'packages/cybertrust/src/errors/index.ts'],
    })
    expect(scaffold(copy, kinds.rule, 'cybertrust/clock-wrong')).toEqual({
      ok: true,
      written: [rulePath, 'packages/cybertrust/src/rules/index.ts'],
    })
    expect(workspaceRooms(copy).flatMap(disagreements)).toEqual([])
  })

  test('do not compile before their TODOs are filled, and each complaint is about one', {
    timeout: 60_000,
  }, () => {
    const complaints = compile([errorPath, rulePath])
    expect(complaints.length).toBeGreaterThan(4)
    expect(complaints.filter((line) => !line.includes('TODO'))).toEqual([])
  })

  test('compile and are sound once they are', { timeout: 60_000 }, async () => {
    fill(errorPath, [
      ["'TODO platform'", "'windows'"],
      ['TODO stage', 'install'],
      ['TODO source', 'CT-03'],
      ['// TODO: list its causes in ../causes.ts, likeliest first.\n', ''],
      ['TODO 画面の文言をそのまま。', '端末の時計が正しくありません。'],
      ['TODO: the same in English.', 'The clock of the device is wrong.'],
      ['TODO ', ''],
      ['TODO: what', 'What'],
    ])
    fill(rulePath, [
      ['TODO step', 'set-clock'],
      ['TODO fact', 'cybertrust.isDesignatedDevice'],
      ['TODO source', 'CT-05'],
      ['TODO: ', ''],
      ['TODO ', ''],
    ])
    fill(causesPath, [
      [
        'export const causes = {',
        "export const causes = {\n  'cybertrust/clock-refused': ['cybertrust/clock-wrong'],",
      ],
    ])
    expect(compile([errorPath, rulePath, causesPath])).toEqual([])
    const { cybertrust } = await import(join(copy, packages, 'src', 'plugin.ts'))
    expect(checkPlugin(cybertrust)).toEqual([])
    expect(
      createDiagnoser({ plugins: [cybertrust] }).composition.causes.get('cybertrust/clock-refused'),
    ).toMatchObject({ by: [{ plugin: 'cybertrust', rules: ['cybertrust/clock-wrong'] }] })
  })
})

describe('refuses in one line', () => {
  const count = () => readdirSync(join(copy, packages, 'src', 'rules')).length

  test.each([
    [undefined, 'Say which: npm run new-rule <vendor>/<id>, e.g. cybertrust/clock-wrong.'],
    ['clock-wrong', 'Say which: npm run new-rule <vendor>/<id>, e.g. cybertrust/clock-wrong.'],
    ['cybertrust/rules/x', 'Say which: npm run new-rule <vendor>/<id>, e.g. cybertrust/clock-wrong.'],
    ['acme/clock-wrong', 'There is no plugin "acme". There are: cybertrust.'],
    ['../clock-wrong', 'There is no plugin "..". There are: cybertrust.'],
    ['cybertrust/ClockWrong', '"ClockWrong" is no id: lower-case words joined by hyphens, e.g. clock-wrong.'],
    [
      'cybertrust/clock--wrong',
      '"clock--wrong" is no id: lower-case words joined by hyphens, e.g. clock-wrong.',
    ],
    ['cybertrust/..', '".." is no id: lower-case words joined by hyphens, e.g. clock-wrong.'],
    ['cybertrust/delete', '"delete" is no id: lower-case words joined by hyphens, e.g. clock-wrong.'],
    ['cybertrust/wrong-device', 'packages/cybertrust/src/rules/wrong-device.ts exists already.'],
    ['cybertrust/rules', 'packages/cybertrust/src/rules/index.ts uses the name rules already.'],
  ])('%s', (target, reason) => {
    const files = count()
    expect(scaffold(copy, kinds.rule, target)).toEqual({ ok: false, reason })
    expect(count()).toBe(files)
  })

  test('a plugin that has no rules yet', () => {
    rmSync(join(copy, packages, 'src', 'rules', 'index.ts'))
    expect(scaffold(copy, kinds.rule, 'cybertrust/clock-late')).toEqual({
      ok: false,
      reason: 'cybertrust has no rules: packages/cybertrust/src/rules/index.ts does not exist.',
    })
    expect(existsSync(join(copy, packages, 'src', 'rules', 'clock-late.ts'))).toBe(false)
  })
})
