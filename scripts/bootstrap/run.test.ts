import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const bootstrap = fileURLToPath(new URL('.', import.meta.url))

/** Runs a script of its own, as it would be in a file of this folder. */
async function outcomeOf(script: string, whenItSpeaks?: (child: ReturnType<typeof spawn>) => void) {
  const args = ['--input-type=module', '--eval', script]
  const child = spawn(process.execPath, args, { cwd: bootstrap, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { stdout: '', stderr: '' }
  child.stdout.on('data', (text) => {
    said.stdout += text
    whenItSpeaks?.(child)
  })
  child.stderr.on('data', (text) => {
    said.stderr += text
  })
  const [code] = await once(child, 'close')
  return { code, ...said }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('what a program prints is kept, and whether it succeeded', async () => {
  const { runNode } = await import('./run.mjs')
  const script = 'console.log("out"); console.error("err"); process.exit(3)'
  expect(await runNode(['--eval', script], { cwd: '.' })).toEqual({ ok: false, output: 'out\nerr\n' })
})

test('an interruption ends what was started and says so in the exit code', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'shindan-run-')), 'pid')
  const started = `fs.writeFileSync(${JSON.stringify(file)}, String(process.pid)); setTimeout(() => {}, 60_000)`
  const script = `
    import { existsSync } from 'node:fs'
    import { runNode } from './run.mjs'
    runNode(['--eval', ${JSON.stringify(started)}], { cwd: '.' })
    while (!existsSync(${JSON.stringify(file)})) await new Promise((resolve) => setTimeout(resolve, 10))
    console.log('waiting')`
  const { code, stderr } = await outcomeOf(script, (child) => child.kill('SIGTERM'))
  expect({ code, stderr }).toEqual({ code: 143, stderr: '' })
  await expect.poll(() => isRunning(Number(readFileSync(file, 'utf8'))), { timeout: 10_000 }).toBe(false)
})

test('afterwards an interruption is the affair of the command that runs', async () => {
  const script = `
    import { runNode } from './run.mjs'
    await runNode(['--eval', ''], { cwd: '.' })
    process.on('SIGTERM', () => { console.log('mine'); process.exit(7) })
    console.log('ready')
    setTimeout(() => {}, 60_000)`
  const { code, stdout } = await outcomeOf(script, (child) => child.kill('SIGTERM'))
  expect({ code, stdout }).toEqual({ code: 7, stdout: 'ready\nmine\n' })
})

test('a failure to set up is one message on stderr, without a stack, and no success', async () => {
  const script = `
    import { SetupFailed, setUp } from './setup-failed.mjs'
    await setUp(async () => { throw new SetupFailed('No network.') })
    console.log('on')`
  expect(await outcomeOf(script)).toEqual({ code: 1, stdout: '', stderr: 'No network.\n' })
})

test('a bug of our own is not dressed up as a failure to set up', async () => {
  const script = `
    import { setUp } from './setup-failed.mjs'
    await setUp(async () => { throw new TypeError('bug') })`
  expect(await outcomeOf(script)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('TypeError: bug'),
  })
})
