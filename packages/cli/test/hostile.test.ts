import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { run } from '../src/run.ts'
import { recordingWorld } from './recording-world.ts'

/** Clears the screen, renames the window, writes backwards: in the one-byte and the two-byte form. */
const hostile = 'x\u001b[2J\u001b]0;owned\u0007\u009b31m\u202ey'
const commands = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u

const report = `${hostile}: 同期によるインストールが必要です。`
const factsFile = JSON.stringify({ [hostile]: hostile, 'cybertrust.issuedAt': hostile })

test.each([
  ['a captured name', ['diagnose', report]],
  ['a captured name in Markdown', ['diagnose', report, '--markdown']],
  ['a captured name in JSON', ['diagnose', report, '--json']],
  ['a file name', ['diagnose', '--file', hostile]],
  ['a fact', ['diagnose', '--fact', `${hostile}=1`]],
  ['an assignment', ['diagnose', '--fact', hostile]],
  ['a file of facts', ['diagnose', '--facts', 'facts.json']],
  ['a value', ['diagnose', '--fact', `cybertrust.issuedAt=${hostile}`]],
  ['a text that is quoted', ['diagnose', '--fact', `apns.notes=${hostile}`]],
  ['an unavailable fact', ['diagnose', 'x', '--unavailable', hostile]],
  ['a time zone', ['diagnose', 'x', '--time-zone', hostile]],
  ['an instant', ['diagnose', 'x', '--now', hostile]],
  ['an option', ['diagnose', `--${hostile}`]],
  ['a command', [hostile]],
  ['an id', ['catalog', 'show', hostile]],
  ['an operation', ['operation', hostile]],
  ['a policy', ['lifecycle', hostile]],
  ['a certificate', ['certificate', 'inspect', hostile]],
  ['a topic', ['renewal', 'check', '--enrolled-topic', hostile]],
] as const)('%s from outside commands no terminal', async (_, args) => {
  for (const more of [[], ['--json']]) {
    const world = recordingWorld({ 'facts.json': factsFile })
    await run([...args, ...more], world)
    const shown = world.printed() + world.complained()
    expect(shown).not.toBe('')
    expect(shown).not.toMatch(commands)
  }
})

test('in JSON nothing is lost of what is seen', async () => {
  const world = recordingWorld()
  await run(['diagnose', report, '--json'], world)
  expect(JSON.parse(world.printed()).errors[0].captures.profileName).toBe(hostile.replace('\u202e', ''))
})

test('the colours of our own pass', async () => {
  const world = recordingWorld({}, { colour: true })
  await run(['diagnose', '--code', 'Cybertrust 503'], world)
  expect(world.printed()).toContain('\u001b[1m')
})

test('an interview that cannot be kept is refused before the first question', async () => {
  const write = async () => {
    throw Object.assign(new Error('no folder'), { code: 'ENOENT' })
  }
  const terminal = { input: new PassThrough(), output: new PassThrough() }
  const world = recordingWorld({}, { terminal, write })
  expect(await run(['diagnose', '--code', '503', '--interactive', '--save', '/nowhere/x.json'], world)).toBe(
    2,
  )
  expect(world.complained()).toContain('/nowhere/x.json')
})
