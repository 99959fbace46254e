import { locales, type WrittenLocale } from '@shindan/core'
import { widthOf } from '@shindan/core/render'
import type { Command } from 'commander'
import { describe, expect, test } from 'vitest'
import { commandsIn, pathOf } from '../src/command-path.ts'
import { placeholderIn, placeholders } from '../src/placeholders.ts'
import { programIn } from '../src/program.ts'
import { run } from '../src/run.ts'
import { recordingWorld } from './recording-world.ts'

const program = programIn('ja', recordingWorld(), () => undefined)
const commands = [program, ...below(program)]
const names = commands.map((command) => pathOf(command).slice(1).join(' '))

function below(command: Command): readonly Command[] {
  return commandsIn(command).flatMap((each) => [each, ...below(each)])
}

async function helpOf(name: string, locale: WrittenLocale, environment = {}) {
  const world = recordingWorld({}, { environment })
  const words = name === '' ? [] : name.split(' ')
  expect(await run([...words, '--help', '--locale', locale], world)).toBe(0)
  return world.printed()
}

describe.each(names)('the help of "%s"', (name) => {
  test('is Japanese alone, but for what is typed', async () => {
    const help = await helpOf(name, 'ja')
    const said = help
      .replace(/^ {2}(?:shindan|cat|echo) .*$|(?<=^使い方: )shindan [a-z ]+/gm, '')
      .replace(/「[^」]*」/g, '')
    expect(help).toContain('使い方: shindan')
    expect(said).not.toMatch(/Usage|Options|Commands|Arguments|default|choices|display help|Exit|one of/)
    for (const line of said.split('\n').filter((line) => line.trim() !== '')) {
      expect(line).not.toMatch(/[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}/)
      if (!line.startsWith('  '))
        expect(line).toMatch(/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u)
    }
  })

  test('is English alone, but for what is typed', async () => {
    const help = await helpOf(name, 'en')
    expect(help).toContain('Usage: shindan')
    expect(help.replace(/"[^"]*"/g, '')).not.toMatch(
      /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u,
    )
  })

  test('fits 80 columns, but for a command that stands by itself', async () => {
    for (const locale of locales) {
      for (const line of (await helpOf(name, locale)).split('\n'))
        if (!line.startsWith('  shindan ')) expect(widthOf(line), line).toBeLessThanOrEqual(80)
    }
  })

  test('is what `shindan help` prints', async () => {
    const world = recordingWorld()
    expect(await run(['help', ...name.split(' ').filter(Boolean), '--locale', 'en'], world)).toBe(0)
    expect(world.printed()).toBe(await helpOf(name, 'en'))
  })
})

test.each(names)('the help of "%s" tells what each exit code means', async (name) => {
  expect(await helpOf(name, 'ja')).toMatch(/終了コード:\n {2}0 {2}\S[\s\S]* {2}2 {2}\S/)
  expect(await helpOf(name, 'en')).toMatch(/Exit codes:\n {2}0 {2}\S[\s\S]* {2}2 {2}\S/)
})

test.each([
  ['diagnose', [0, 2, 3]],
  ['renewal check', [0, 1, 2, 3]],
  ['certificate inspect', [0, 2, 3]],
  ['operation', [0, 1, 2, 3]],
  ['lifecycle', [0, 2]],
])('%s ends with %j', async (name, codes) => {
  const [, told = ''] = (await helpOf(name, 'en')).split('Exit codes:\n')
  expect([...told.matchAll(/^ {2}(\d+) {2}/gm)].map(([, code]) => Number(code))).toEqual(codes)
})

test('every placeholder has a name in each language', () => {
  const terms = commands.flatMap((command) => [
    ...command.options.map(({ flags }) => placeholderIn(flags)),
    ...command.registeredArguments.map((argument) => argument.name()),
  ])
  for (const term of terms) if (term !== undefined) expect(placeholders).toHaveProperty([term])
})

test('the language of the environment is that of the help', async () => {
  const world = recordingWorld({}, { environment: { LANG: 'en_US.UTF-8' } })
  await run(['help', 'diagnose'], world)
  expect(world.printed()).toMatch(/^Usage: /)
})
