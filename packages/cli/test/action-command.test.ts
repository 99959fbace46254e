import { actions } from '@shindan/core'
import { expect, test } from 'vitest'
import { actionCommand } from '../src/action-command.ts'
import { openCatalog } from '../src/plugins.ts'
import { run } from '../src/run.ts'
import { recordingWorld } from './recording-world.ts'

async function shindan(...args: readonly string[]) {
  const world = recordingWorld()
  const code = await run(args, world)
  return { code, out: world.printed() }
}

test.each(actions)('%s is a command that there is', async (action) => {
  const [label, command = ''] = actionCommand(action, 'en').split(': shindan ')
  expect(label).toBe('Command')
  expect(await shindan(...command.replaceAll('<file>', 'file').split(' '), '--help')).toMatchObject({
    code: 0,
  })
})

test('what shindan can do itself is an id in JSON, and a command below its step for a person', async () => {
  const facts = ['--fact', 'apns.topicUnchanged=false', '--locale', 'en']
  const { findings } = JSON.parse((await shindan('diagnose', ...facts, '--json')).out)
  const [{ remedy }] = findings
  expect(remedy.at(-1)).toMatchObject({
    id: 'apns/different-certificate-renewed#check-topic',
    action: 'check-renewal',
  })
  const lines = (await shindan('diagnose', ...facts)).out.split('\n').map((line) => line.trim())
  expect(lines).toContain('Command: shindan renewal check')
})

test('what a file tells is asked for with the command that reads it', async () => {
  const [message] = openCatalog().errors.get('lanscope/public-key-mismatch')?.messages ?? []
  const asked = ['diagnose', message?.ja ?? '']
  const { out } = await shindan(...asked, '--locale', 'en')
  expect(out).toMatch(/Where to look: The files themselves.*\n +Command: shindan renewal check/)
  const { questions } = JSON.parse((await shindan(...asked, '--json')).out)
  expect(questions).toContainEqual(expect.objectContaining({ action: 'check-renewal' }))
})

test('no text of the catalog speaks of the command line', () => {
  const { errors, rules, facts, lifecycles, operations, notes, fallbacks, contacts } = openCatalog()
  const all = [errors, rules, lifecycles, operations, fallbacks, contacts].flatMap((part) => [
    ...part.values(),
  ])
  expect(JSON.stringify([all, facts, notes])).not.toMatch(/shindan [a-z]+|npm start|--[a-z]/)
})
