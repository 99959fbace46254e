import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const bootstrap = fileURLToPath(new URL('.', import.meta.url))

/** Runs a script of its own, as it would be in a scripts file beside this folder. */
async function run(script: string, whenItSpeaks?: (child: ReturnType<typeof spawn>) => void) {
  const args = ['--input-type=module', '--eval', script]
  const child = spawn(process.execPath, args, { cwd: bootstrap, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (text) => {
    stdout += text
    whenItSpeaks?.(child)
  })
  child.stderr.on('data', (text) => {
    stderr += text
  })
  const [code] = await once(child, 'close')
  return { code, stdout, stderr }
}

const imports = `
  import { run } from './child.mjs'
  import { setUp } from './set-up.mjs'
  import { SetupFailed } from './setup-failed.mjs'
`

test('a failure to set up is one message on stderr, without a stack, and no success', async () => {
  const script = `${imports}; await setUp(async () => { throw new SetupFailed('No network.') }); console.log('on')`
  expect(await run(script)).toEqual({ code: 1, stdout: '', stderr: 'No network.\n' })
})

test('a bug of our own is not dressed up as a failure to set up', async () => {
  const { code, stderr } = await run(`${imports}; await setUp(async () => { throw new TypeError('bug') })`)
  expect(code).toBe(1)
  expect(stderr).toContain('TypeError: bug')
})

test('an interruption ends what was started and says so in the exit code', async () => {
  const script = `${imports}
    await setUp(() => {
      const child = run(process.execPath, ['--eval', 'setTimeout(() => {}, 60_000)'], { cwd: '.' })
      console.log('waiting')
      return child
    })`
  const { code, stderr } = await run(script, (child) => child.kill('SIGTERM'))
  expect({ code, stderr }).toEqual({ code: 143, stderr: '' })
})

test('afterwards an interruption is the affair of the command that runs', async () => {
  const script = `${imports}
    await setUp(async () => {})
    process.on('SIGTERM', () => { console.log('mine'); process.exit(7) })
    console.log('ready')
    setTimeout(() => {}, 60_000)`
  const { code, stdout } = await run(script, (child) => child.kill('SIGTERM'))
  expect({ code, stdout }).toEqual({ code: 7, stdout: 'ready\nmine\n' })
})
