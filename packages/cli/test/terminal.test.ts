import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'

const program = fileURLToPath(new URL('../dist/main.js', import.meta.url))
const down = '\u001b[B'
const enter = '\r'
let child: ChildProcessWithoutNullStreams | undefined
afterEach(() => child?.kill())

/** An interview in a pseudo-terminal of its own. */
function open(args: readonly string[]) {
  return start(['diagnose', ...args, '--interactive', '--locale', 'en'])
}

/** The command in a pseudo-terminal of its own, as `script` of util-linux makes one. */
function start(args: readonly string[]) {
  const command = ['node', program, ...args].map((word) => `'${word}'`).join(' ')
  const terminal = spawn('script', ['-qefc', `stty cols 100 rows 40; ${command}`, '/dev/null'], {
    env: { ...process.env, TERM: 'xterm', NO_COLOR: '1' },
  })
  child = terminal
  let screen = ''
  terminal.stdout.on('data', (bytes) => {
    screen += String(bytes)
  })
  const closed = new Promise<number | null>((resolve) => terminal.on('close', resolve))
  let read = 0
  return {
    closed,
    screen: () => screen,
    type: (keys: string) => terminal.stdin.write(keys),
    /** Waits until something new on the screen says this. */
    async shows(text: string): Promise<void> {
      for (let waited = 0; waited < 20_000; waited += 50) {
        const at = screen.indexOf(text, read)
        if (at >= 0) {
          read = at + text.length
          await new Promise((resolve) => setTimeout(resolve, 100))
          return
        }
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(`the screen never showed ${JSON.stringify(text)}:\n${screen}`)
    },
  }
}

test('one question at a time, with a way back, until it is settled', async () => {
  const terminal = open(['600 証明書の登録に失敗しました。'])
  await terminal.shows('[600]')
  // Steps hang on the system.
  await terminal.shows('Which operating system')
  terminal.type(enter)
  // What leads to a deletion is asked first.
  await terminal.shows('Is access denied when the certificate store is opened')
  terminal.type(`${down}${enter}`)
  await terminal.shows('Which was chosen in the security warning')
  terminal.type(enter)
  await terminal.shows('May the signed-in user install certificates?')
  terminal.type(`${down}${down}${down}${enter}`)
  await terminal.shows('Which was chosen in the security warning')
  terminal.type(`${down}${enter}`)
  await terminal.shows('May the signed-in user install certificates?')
  terminal.type(`${down}${down}${enter}`)
  expect(await terminal.closed).toBe(0)
  expect(terminal.screen()).toContain('--fact cybertrust.securityWarningAnswer=no')
  expect(terminal.screen()).toMatch(/Confirmed\s+"いいえ" \(No\) was chosen in the security warning/)
})

test('a wrong answer is named and asked again; what was answered is kept, and resumed', async () => {
  const state = join(mkdtempSync(join(tmpdir(), 'shindan-')), 'interview.json')
  const first = open(['--code', 'Cybertrust 503', '--platform', 'windows', '--save', state])
  await first.shows('When was the certificate issued')
  first.type(`someday${enter}`)
  await first.shows('neither a date nor a date and time')
  first.type(`${'\u007f'.repeat(7)}2025-01-01T09:00:00+09:00${enter}`)
  await first.shows('When was the certificate first retrieved')
  first.type('\u0003')
  expect(await first.closed).toBe(0)
  expect(JSON.parse(readFileSync(state, 'utf8')).steps).toEqual([
    { kind: 'answer', fact: 'cybertrust.issuedAt', value: '2025-01-01T09:00:00+09:00' },
  ])
  const second = open(['--resume', state])
  await second.shows('When was the certificate first retrieved')
  second.type(enter)
  expect(await second.closed).toBe(0)
  expect(second.screen()).toContain('More than 7 days have passed')
})

test('an answer that may mean several days is asked as a choice between them', async () => {
  const state = join(mkdtempSync(join(tmpdir(), 'shindan-')), 'interview.json')
  const terminal = open(['--code', 'Cybertrust 503', '--platform', 'windows', '--save', state])
  await terminal.shows('When was the certificate issued')
  terminal.type(`1/2/2025${enter}`)
  await terminal.shows('Which of these is')
  await terminal.shows('2025-02-01 (Sat)')
  terminal.type(`${down}${enter}`)
  await terminal.shows('When was the certificate first retrieved')
  terminal.type('\u0003')
  expect(await terminal.closed).toBe(0)
  expect(JSON.parse(readFileSync(state, 'utf8')).steps).toEqual([
    { kind: 'answer', fact: 'cybertrust.issuedAt', value: '2025-02-01' },
  ])
})

test('a fact of the command line that may mean several days is asked as a choice as well', async () => {
  const state = join(mkdtempSync(join(tmpdir(), 'shindan-')), 'interview.json')
  const given = ['--fact', 'cybertrust.issuedAt=1/2/2025', '--platform', 'windows', '--save', state]
  const terminal = open(['--code', 'Cybertrust 503', ...given])
  await terminal.shows('Which of these is')
  terminal.type(`${down}${enter}`)
  await terminal.shows('When was the certificate first retrieved')
  terminal.type('\u0003')
  expect(await terminal.closed).toBe(0)
  expect(JSON.parse(readFileSync(state, 'utf8')).input.facts).toMatchObject({
    'cybertrust.issuedAt': '2025-02-01',
  })
})

test('whoever leaves that question is told what is wrong', async () => {
  const terminal = open(['--code', 'Cybertrust 503', '--fact', 'cybertrust.issuedAt=1/2/2025'])
  await terminal.shows('Which of these is')
  terminal.type('\u0003')
  expect(await terminal.closed).toBe(2)
  expect(terminal.screen()).toContain('2025-01-02')
})

test('at a terminal a command that is given nothing to read says what to give, and does not wait', async () => {
  const diagnosis = start(['diagnose', '--locale', 'en'])
  expect(await diagnosis.closed).toBe(2)
  expect(diagnosis.screen()).toContain('give the words of the error')
  const inspection = start(['certificate', 'inspect', '--locale', 'en'])
  expect(await inspection.closed).toBe(2)
  expect(inspection.screen()).toContain('name the file')
})

test('at a terminal a dash is waited for, which is said', async () => {
  const terminal = start(['diagnose', '-', '--locale', 'en'])
  await terminal.shows('then Ctrl-D')
  terminal.type(`Cybertrust 503${enter}\u0004`)
  expect(await terminal.closed).toBe(0)
  expect(terminal.screen()).toContain('[503]')
})
