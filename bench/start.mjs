/**
 * What a process of its own pays: the command line beside `node -e 0`, and a program that imports the library, creates a
 * diagnoser of all vendors and asks it once.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { race, report } from './harness.mjs'

const text = '503 証明書の取得が許可されていません。管理者にお問い合わせください。'
const shindan = join(import.meta.dirname, '..', 'packages', 'cli', 'dist', 'main.js')
const first = join(import.meta.dirname, 'first-answer.mjs')
const pace = { rounds: 15, warmed: 0, timed: 60_000, patience: 60_000 }
const run = (...args) => spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout

const commands = await race({
  title: 'the command line',
  baseline: 'node -e 0',
  contestants: {
    'node -e 0': () => () => run('-e', '0'),
    'shindan --version': () => () => run(shindan, '--version'),
    'shindan diagnose': () => () => run(shindan, 'diagnose', text, '--now', '2025-01-10', '--locale', 'en'),
  },
  inputs: [text],
  isRight: (answer) => answer === '' || /^\d+\.\d+\.\d+\n$|cybertrust\/retrieval-not-permitted/.test(answer),
  targets: {
    'shindan --version': [{ of: 'beyond', most: 60 }],
    'shindan diagnose': [{ of: 'beyond', most: 250 }],
  },
  pace,
})

const inside = (part) => () => () => ({ part, ...JSON.parse(run(first, text)) })
const program = await race({
  title: 'a program',
  baseline: 'importing everything',
  contestants: {
    'importing everything': inside('importing'),
    'creating a diagnoser of all vendors': inside('creating'),
    'its first answer': inside('answering'),
  },
  inputs: [text],
  isRight: ({ errors }) => errors.includes('cybertrust/retrieval-not-permitted'),
  took: (answer) => answer[answer.part],
  targets: { 'creating a diagnoser of all vendors': [{ of: 'median', most: 30 }] },
  pace: { ...pace, singly: 1 },
})
report({
  title: 'Start-up',
  about:
    'Each sample is a process of its own. The command line is the one that is published, from its beginning to its end; a program tells what the parts of it took: everything is imported from files, the diagnoser is created, and the first text is answered, for which the messages are indexed.',
  tables: [commands, program],
})
