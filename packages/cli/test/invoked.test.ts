import { expect, test } from 'vitest'
import { run } from '../src/run.ts'
import { recordingWorld } from './recording-world.ts'

const checkout = { npm_lifecycle_event: 'start', npm_package_name: 'shindan' }

async function printed(environment: { readonly [name: string]: string }, ...args: readonly string[]) {
  const world = recordingWorld({}, { environment: { LANG: 'en_US.UTF-8', ...environment } })
  await run(args, world)
  return `${world.printed()}${world.complained()}`
}

test.each([
  [['renewal', 'check', '--help'], 'Usage: npm start -- renewal check [options]'],
  [['renewal', 'check', '--help'], '  npm start -- renewal check --current current.pem'],
  [['--help'], 'Usage: npm start -- <command> [options]'],
  [['operation'], 'see "npm start -- operation --list"'],
  [['catalog', 'show', 'apns/csr-mismatch', '--locale', 'en'], 'Command: npm start -- renewal check'],
] as const)('a command is named as a person runs it from a checkout: %j', async (args, said) => {
  const text = (await printed(checkout, ...args)).replace(/\s+/g, ' ')
  expect(text).toContain(said.trim())
  expect(text).not.toMatch(/shindan (?:renewal|operation)/)
})

test('installed, or started by a script of another package, it is shindan', async () => {
  for (const environment of [{}, { ...checkout, npm_package_name: 'acme-console' }])
    expect(await printed(environment, 'renewal', 'check', '--help')).toContain('Usage: shindan renewal check')
})

test('JSON, which programs read, is the same however it was made', async () => {
  const json = (environment: { readonly [name: string]: string }) =>
    printed(environment, 'catalog', 'show', 'apns/csr-mismatch', '--json')
  expect(await json(checkout)).toBe(await json({}))
  expect(await json({})).toContain('"action": "check-renewal"')
  expect(await json({})).not.toContain('shindan renewal')
})

test('what a person writes about the program stays as it is written', async () => {
  expect(await printed(checkout, 'diagnose', 'x', '--fact', 'shindan=1')).toContain('shindan')
})

test('from a checkout no line grows wider than the terminal by how the program is called', async () => {
  const text = await printed(
    checkout,
    'diagnose',
    '--error',
    'lanscope/different-certificate',
    '--locale',
    'en',
  )
  expect(text).toContain('Command: npm start -- renewal check')
  for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(82)
})

test('a complaint names the option that was typed, and no program that nobody started', async () => {
  const text = await printed(
    checkout,
    'diagnose',
    '--error',
    'cybertrust/registration-failed',
    '--tried',
    'x',
  )
  expect(text).toMatch(/^--tried: /)
  expect(await printed({}, 'diagnose', '--error', 'nothing')).toMatch(/^shindan: --error: /)
})
