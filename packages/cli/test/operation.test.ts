import { describe, expect, test } from 'vitest'
import { run } from '../src/run.ts'
import { recordingWorld } from './recording-world.ts'

async function shindan(...args: readonly string[]) {
  const world = recordingWorld()
  const code = await run(['operation', ...args], world)
  return { code, out: world.printed(), err: world.complained() }
}
const silently = [
  'clomo/install-silently',
  '--platform',
  'android',
  '--fact',
  'clomo.managed=true',
  '--fact',
  'clomo.contract=standard',
  '--fact',
  'clomo.userLinked=true',
  '--fact',
  'clomo.androidMode=fully-managed',
  '--fact',
  'clomo.passwordPolicyApplied=true',
  '--fact',
  'clomo.passwordRequired=true',
]

describe('shindan operation', () => {
  test('ready: exit 0, with the steps', async () => {
    const { code, out } = await shindan(...silently, '--fact', 'device.osVersion=5.0', '--json')
    expect(JSON.parse(out)).toMatchObject({ operation: 'clomo/install-silently', verdict: 'ready' })
    expect(JSON.parse(out).steps.length).toBeGreaterThan(0)
    expect(code).toBe(0)
  })

  test('blocked: exit 1, and the requirement that fails', async () => {
    const { code, out } = await shindan(...silently, '--fact', 'device.osVersion=4.4', '--json')
    const { requirements } = JSON.parse(out)
    expect(requirements.find(({ id }: { id: string }) => id === 'android-5-or-later')).toMatchObject({
      result: 'fail',
      source: ['CD-28'],
    })
    expect(code).toBe(1)
  })

  test('undecided: exit 3, and what to find out', async () => {
    const { code, out } = await shindan(...silently, '--json')
    expect(JSON.parse(out).questions[0].fact).toBe('device.osVersion')
    expect(code).toBe(3)
  })

  test('a platform is taken as people say it, with the version that they say', async () => {
    const args = silently.map((arg) => (arg === 'android' ? 'Android 5.0' : arg))
    expect((await shindan(...args)).code).toBe(0)
    expect((await shindan(...args.map((arg) => arg.replace('Android 5.0', 'アンドロイド 4.4')))).code).toBe(1)
  })

  test('a version that is given by itself wins over one that is said with the platform', async () => {
    const args = silently.map((arg) => (arg === 'android' ? 'Android 4.4' : arg))
    expect((await shindan(...args, '--fact', 'device.osVersion=14')).code).toBe(0)
  })

  test('a misspelt id or platform leads to the one that was meant', async () => {
    expect((await shindan('clomo/revok', '--locale', 'en')).err).toContain('did you mean clomo/revoke?')
    expect((await shindan('clomo/revoke', '--platform', 'Androi', '--locale', 'en')).err).toContain(
      'Did you mean: Android',
    )
  })

  test.each([['clomo/fly'], []])('an unknown operation: exit 2', async (...args) => {
    expect((await shindan(...args)).code).toBe(2)
  })
})
