import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const program = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const inventory = 'device,lifecycle,expires\niPad-1,cybertrust/installed-certificate,2026-12-04\niPad-2,,\n'
const channels = (file: string) => JSON.stringify({ channels: { log: { kind: 'file', file } } })

/** A folder with an inventory and the channels of a fleet. */
function fleet() {
  const at = mkdtempSync(join(tmpdir(), 'shindan-cli-pipe-'))
  writeFileSync(join(at, 'devices.csv'), inventory)
  writeFileSync(join(at, 'channels.json'), channels(join(at, 'sent.jsonl')))
  return at
}

/** The program on pipes of which the reader has gone at once; its exit code. */
function unread(at: string, ...words: readonly string[]): Promise<number | null> {
  const child = spawn('node', [program, ...words, '--now', '2026-11-27T12:00:00+09:00'], {
    cwd: at,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.destroy()
  child.stderr.destroy()
  return new Promise((resolve) => child.on('exit', resolve))
}

test.each([[[]], [['--json']]])(
  'a night goes to its end where nobody reads what it prints: %j',
  async (words) => {
    const at = fleet()
    const run = [
      'fleet',
      'run',
      '--inventory',
      'devices.csv',
      '--channels',
      'channels.json',
      '--store',
      'store',
    ]
    expect(await unread(at, ...run, ...words)).toBe(0)
    expect(readdirSync(join(at, 'store'))).toEqual(expect.arrayContaining(['report.html', 'rejects.csv']))
    expect(readFileSync(join(at, 'sent.jsonl'), 'utf8')).toContain('iPad-1')
  },
)

test('what is bad input, or not delivered, is told by the exit code where nobody reads why', async () => {
  const at = fleet()
  const store = ['--store', 'store']
  expect(await unread(at, 'fleet', 'status', ...store)).toBe(2)
  expect(await unread(at, 'fleet', 'run', '--inventory', 'devices.csv', ...store)).toBe(0)
  // A folder stands where the file is to be.
  writeFileSync(join(at, 'channels.json'), channels(at))
  expect(await unread(at, 'fleet', 'deliver', '--channels', 'channels.json', ...store)).toBe(3)
  for (const list of [['outbox'], ['outbox', '--json'], ['report']])
    expect(await unread(at, 'fleet', ...list, ...store)).toBe(0)
})

test('a disk that is full is told, with no stack, and ends no night before its files are written', () => {
  const at = fleet()
  const full = openSync('/dev/full', 'w')
  for (const words of [['run', '--inventory', 'devices.csv'], ['status'], ['report']]) {
    const { status, stderr } = spawnSync(
      'node',
      [program, 'fleet', ...words, '--store', 'store', '--locale', 'en'],
      { cwd: at, stdio: ['ignore', full, 'pipe'], encoding: 'utf8' },
    )
    expect(status).toBe(2)
    expect(stderr).toMatch(/standard output: the disk is full\n$/)
    expect(stderr).not.toContain('    at ')
  }
  expect(readdirSync(join(at, 'store'))).toEqual(expect.arrayContaining(['report.html', 'rejects.csv']))
})
