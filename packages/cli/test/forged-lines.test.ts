import { expect, test } from 'vitest'
import { certificate, newKeys, pushSubject } from '../../apns/test/made.ts'
import { run } from '../src/run.ts'
import { recordingWorld } from './recording-world.ts'

/** A line of our own, were it to begin one. */
const line = 'FORGED アップロードできます Safe'
const breaks = ['\n', '\r', '\r\n', '\u2028', '\u2029', '\u0085', '\u000b', '\u000c']
const forged = `x${breaks.map((end) => `${end}${line}`).join('')}`

const keys = await newKeys()
const topic = `com.apple.mgmt.External.${forged}`
const files = {
  'push.pem': await certificate({ keys, subject: pushSubject(topic) }),
  'other.pem': await certificate({ keys, subject: [{ CN: [forged] }, { O: [forged] }] }),
  'facts.json': JSON.stringify({ [forged]: forged, 'apns.enrolledTopic': forged }),
  'report.txt': `${forged}: 同期によるインストールが必要です。`,
  'session.json': JSON.stringify({ [forged]: forged }),
  [forged]: 'x',
}

/** The same with a value without line breaks, that is longer than a line: each padding breaks it elsewhere. */
const longFiles: { [padding: number]: { readonly [name: string]: string } } = {}
for (let padding = 0; padding < 80; padding += 13) {
  const long = `${'x'.repeat(padding)} ${line}`
  const plain = (text: string) => text.replaceAll(forged, long)
  longFiles[padding] = {
    'push.pem': await certificate({ keys, subject: pushSubject(`com.apple.mgmt.External.${long}`) }),
    'other.pem': await certificate({ keys, subject: [{ CN: [long] }, { O: [long] }] }),
    'facts.json': JSON.stringify({ [long]: long, 'apns.enrolledTopic': long }),
    'report.txt': plain(files['report.txt']),
    'session.json': JSON.stringify({ [long]: long }),
    [long]: 'x',
  }
}

const commands: readonly (readonly [string, readonly string[]])[] = [
  ['a captured name', ['diagnose', '--file', 'report.txt', '--all', '--trace']],
  ['a code', ['diagnose', '--code', forged]],
  ['a fact', ['diagnose', '--fact', `${forged}=1`]],
  ['a file of facts', ['diagnose', '--facts', 'facts.json']],
  ['a value', ['diagnose', 'x', '--fact', `apns.notes=${forged}`]],
  [
    'a sensitive value',
    ['diagnose', 'x', '--show-sensitive', '--fact', `cybertrust.certificateIdentifier=${forged}`],
  ],
  ['a date', ['diagnose', 'x', '--fact', `cybertrust.issuedAt=${forged}`]],
  ['a product', ['diagnose', 'x', '--product', forged]],
  ['an unavailable fact', ['diagnose', 'x', '--unavailable', forged]],
  ['an inquiry', ['diagnose', '--code', 'Cybertrust 503', '--inquiry', '--fact', `apns.notes=${forged}`]],
  ['an inquiry about a text', ['diagnose', '--file', 'report.txt', '--inquiry']],
  ['a time zone', ['diagnose', 'x', '--time-zone', forged]],
  ['an instant', ['diagnose', 'x', '--now', forged]],
  ['a file name', ['diagnose', '--file', forged]],
  ['an id', ['catalog', 'show', forged]],
  ['an operation', ['operation', forged]],
  ['a lifecycle', ['lifecycle', forged]],
  ['an event', ['lifecycle', 'cybertrust/cloudgate-install', '--event', `issued=${forged}`]],
  ['a certificate', ['certificate', 'inspect', 'other.pem']],
  ['a push certificate', ['certificate', 'inspect', 'push.pem']],
  ['a file that is none', ['certificate', 'inspect', forged]],
  ['a topic', ['renewal', 'check', '--current', 'push.pem', '--renewed', 'push.pem']],
  ['an enrolled topic', ['renewal', 'check', '--renewed', 'push.pem', '--enrolled-topic', forged]],
  ['another certificate', ['renewal', 'check', '--renewed', 'other.pem', '--authority', 'other.pem']],
  ['a name of a file', ['renewal', 'check', '--renewed', forged]],
  ['notes', ['renewal', 'check', '--renewed', 'push.pem', '--notes', forged]],
  ['a session', ['diagnose', '--resume', 'session.json']],
  ['an option', ['diagnose', `--${forged}`]],
  ['a command', [forged]],
]

test.each(commands)('%s from outside begins no line of its own', async (_, args) => {
  for (const more of [[], ['--locale', 'en'], ['--markdown']]) {
    if (more.includes('--markdown') && args[0] !== 'diagnose') continue
    const world = recordingWorld(files, { columns: 1000 })
    await run([...args, ...more], world)
    const shown = world.printed() + world.complained()
    const lines = shown.split(/[\n\r\v\f\u0085\u2028\u2029]/)
    expect(lines.filter((one) => /^\s*FORGED/.test(one))).toEqual([])
  }
})

test.each(commands)('what is long of %s goes on deeper than verdicts stand', async (_, args) => {
  for (let padding = 0; padding < 80; padding += 13) {
    const long = (text: string) => text.replaceAll(forged, `${'x'.repeat(padding)} ${line}`)
    const world = recordingWorld(longFiles[padding] ?? {}, { columns: 80 })
    await run(args.map(long), world)
    const lines = (world.printed() + world.complained()).split('\n')
    expect(lines.filter((one) => /^ {0,2}FORGED/.test(one))).toEqual([])
  }
})
