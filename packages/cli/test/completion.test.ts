import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { run } from '../src/run.ts'
import { recordingWorld } from './recording-world.ts'

const folder = mkdtempSync(join(tmpdir(), 'completion-'))
afterAll(() => rmSync(folder, { recursive: true }))
const program = fileURLToPath(new URL('../dist/main.js', import.meta.url))
writeFileSync(join(folder, 'shindan'), `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`)
chmodSync(join(folder, 'shindan'), 0o755)
writeFileSync(join(folder, 'report.txt'), '503')
const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, LC_ALL: 'C.UTF-8' }

/** What may stand behind these words; the last is the one that is begun. */
async function next(...words: readonly string[]) {
  const world = recordingWorld()
  expect(await run(['complete', '--', ...words], world)).toBe(0)
  return world
    .printed()
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0])
}

describe('what may stand next', () => {
  test.each([
    [['dia'], ['diagnose']],
    [['renewal', ''], ['check']],
    [['help', 'cert'], ['certificate']],
    [['help', 'certificate', ''], ['inspect']],
    [
      ['completion', ''],
      ['bash', 'zsh'],
    ],
    [['catalog', 'list', 'r'], ['rules']],
    [['diagnose', 'x', '--inter'], ['--interactive']],
    [
      ['diagnose', '--locale', ''],
      ['ja', 'en'],
    ],
    [['diagnose', '--locale=e'], ['en']],
    [['diagnose', '--locale', '=', 'e'], ['en']],
    [
      ['renewal', 'check', '--registered', ''],
      ['never', 'deleted'],
    ],
    [['diagnose', '--platform', 'mac'], ['macos']],
    [['diagnose', '--product', 'cl'], ['clomo']],
    [['diagnose', '--error', 'clomo/push-certificate-sub'], ['clomo/push-certificate-subject-differs']],
    [['diagnose', '--tried', 'cybertrust/network'], ['cybertrust/network-unstable']],
    [['diagnose', '--unavailable', 'cybertrust.desk'], ['cybertrust.desktopSite']],
    [['diagnose', '--fact', 'cybertrust.desk'], ['cybertrust.desktopSite=']],
    [
      ['diagnose', '--fact', 'cybertrust.desktopSite='],
      ['yes', 'no'],
    ],
    [['diagnose', '--fact', 'cybertrust.browser', '=', 'c'], ['chrome']],
    [['lifecycle', 'cybertrust/main'], ['cybertrust/maintenance']],
    [
      ['lifecycle', 'cybertrust/cloudgate-install', '--event', ''],
      ['issued=', 'retrieved='],
    ],
    [['calendar', '--policy', 'cybertrust/cloudgate-install', '--event', 'i'], ['issued=']],
    [['operation', 'clomo/install-'], ['clomo/install-silently']],
    [['catalog', 'show', 'cybertrust/wrong-dev'], ['cybertrust/wrong-device']],
    [['diagnose', '--time-zone', 'Asia/Tok'], ['Asia/Tokyo']],
    [['diagnose', '--file', ''], []],
    [['diagnose', '--no-such', 'x', '--al'], ['--all']],
    [['nothing', ''], []],
  ])('%j', async (words, expected) => {
    expect(await next(...words)).toEqual(expected)
  })

  test('an option that was given is offered again only where it can be repeated', async () => {
    const options = await next('diagnose', '--fact', 'a=1', '--code', '1', '--')
    expect(options).toContain('--fact')
    expect(options).not.toContain('--code')
  })

  test('a fact that is computed cannot be given, and is not offered', async () => {
    expect(await next('diagnose', '--fact', 'cybertrust.installDeadline')).toEqual([])
  })
})

describe.each(['bash', 'zsh'] as const)('in a real %s', (shell) => {
  const starts = {
    bash: ['bash --norc --noprofile -i', 'bind "set bell-style none"; source <(shindan completion bash)'],
    zsh: [
      'zsh -f -i',
      'bindkey -e; unsetopt beep; autoload -U compinit; compinit -D; source <(shindan completion zsh)',
    ],
  }

  /** The words that a line has once Tab was pressed at its end, in a terminal of its own. */
  async function completed(line: string): Promise<string> {
    const [command = '', setUp = ''] = starts[shell]
    const terminal = spawn('script', ['-qefc', `stty cols 200; ${command}`, '/dev/null'], {
      env: { ...env, TERM: 'xterm' },
      cwd: folder,
    })
    let screen = ''
    terminal.stdout.on('data', (bytes) => {
      screen += String(bytes)
    })
    const shown = async (form: RegExp): Promise<string> => {
      for (let waited = 0; waited < 15_000; waited += 50) {
        const found = form.exec(screen)?.[1]
        if (found !== undefined) return found
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
      throw new Error(`the screen never showed ${form}:\n${screen}`)
    }
    try {
      terminal.stdin.write(`${setUp}; echo rea''dy\r`)
      await shown(/[\r\n](ready)/)
      terminal.stdin.write(`${line}\t\u0001echo '[' \u0005 ']'\r`)
      return await shown(/[\r\n]\[ (.*) \]/)
    } finally {
      terminal.kill()
    }
  }

  test.skipIf(spawnSync(shell, ['--version']).status !== 0).each([
    ['shindan ren', 'shindan renewal'],
    ['shindan diagnose --inter', 'shindan diagnose --interactive'],
    ['shindan diagnose "503 証明書" --platform m', 'shindan diagnose 503 証明書 --platform macos'],
    ['shindan diagnose --locale=e', 'shindan diagnose --locale=en'],
    ['shindan diagnose --fact cybertrust.desk', 'shindan diagnose --fact cybertrust.desktopSite='],
    ['shindan diagnose --fact cybertrust.browser=c', 'shindan diagnose --fact cybertrust.browser=chrome'],
    ['shindan operation clomo/install-', 'shindan operation clomo/install-silently'],
    ['shindan diagnose --file re', 'shindan diagnose --file report.txt'],
  ])('%s', async (line, whole) => {
    expect(await completed(line)).toBe(whole)
  })
})
