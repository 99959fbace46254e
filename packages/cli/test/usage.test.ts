import { expect, test } from 'vitest'
import { run } from '../src/run.ts'
import { recordingWorld } from './recording-world.ts'

async function complaint(language: string, args: readonly string[]) {
  const world = recordingWorld({}, { environment: { LANG: language } })
  expect(await run(args, world)).toBe(2)
  return world.complained().trim().split('\n').at(-1)
}

test.each([
  [['diagnose', 'a', '--jsn'], 'shindan: --jsn: 不明なオプションです。もしかして: --json'],
  [['renewal', 'chek'], 'shindan: chek: 不明なコマンドです。もしかして: check'],
  [
    ['renewal', 'check', '--registered', 'maybe'],
    'shindan: --registered: 選択肢にない値です。使える値: never、deleted',
  ],
  [['certificate'], 'shindan: サブコマンドを指定してください'],
  [
    ['operation'],
    'shindan: operation: 操作の ID を指定してください。「shindan operation --list」で一覧を確認できます',
  ],
] as const)('%j in Japanese', async (args, said) => {
  expect(await complaint('ja_JP.UTF-8', args)).toBe(said)
})

test.each([
  [['diagnose', 'a', '--jsn'], 'shindan: --jsn: unknown option. Did you mean: --json'],
  [
    ['renewal', 'check', '--registered', 'maybe'],
    'shindan: --registered: not one of the choices. Choices: never, deleted',
  ],
  [['certificate'], 'shindan: a subcommand is missing'],
  [['operation'], 'shindan: operation: the id of an operation is missing; see "shindan operation --list"'],
] as const)('%j in English', async (args, said) => {
  expect(await complaint('en_US.UTF-8', args)).toBe(said)
})
