import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { inOneLanguage, type Language, languages } from './one-language.mjs'

const of = (text: string) => inOneLanguage('module.ts', text, 'en')

it('leaves what is said in both languages in one', () => {
  expect(of("const fix = { ja: '対処', en: 'What to do' }")).toBe("const fix = { en: 'What to do' }")
  expect(of('const label = { en: of.en, ja: of.ja }')).toBe('const label = { en: of.en, }')
  expect(of("const row = { ja: '不明', en: 'Unknown', advice: { ja: ['待つ'], en: ['Wait'] } }")).toBe(
    "const row = { en: 'Unknown', advice: { en: ['Wait'] } }",
  )
})

it('keeps lines where they are', () => {
  expect(of("const fix = {\n  ja: '対処',\n  en: 'What to do',\n}")).toBe(
    "const fix = {\n\n  en: 'What to do',\n}",
  )
})

it.each([
  "const message = { ja: '失効', en: 'Revoked', verbatim: ['ja'] }",
  "const error = { told: { ja: ['消えた'], en: ['gone'] } }",
  "const gone: Told = { ja: ['消えた'], en: ['gone'] }",
  "const one = { ja: '日本語だけ' }",
])('leaves alone what reports are recognised by, and what is in one language: %s', (text) => {
  expect(of(text)).toBe(text)
})

describe.each(languages)('in %s alone', (language) => {
  test('every report is answered as with both languages, but for what it may be near to', async () => {
    const { answers: whole, exported } = await bundled(language)
    const { answers: alone, knowledgeOf } = await bundled(language, language)
    const knowledge = knowledgeOf(exported)
    expect(whole.length).toBeGreaterThan(1_000)
    expect(alone.filter(({ answer }, i) => answer !== whole[i]?.answer)).toEqual([])
    expect(knowledge).toEqual({ overlay: [], pack: [], plugin: [], sound: [] })
    // What is said of an error in a language helps to find it: without it, one of these reports is nearer to another.
    expect(alone.filter(({ near }, i) => near !== whole[i]?.near).length).toBeLessThanOrEqual(1)
  })
})

interface Bundled {
  readonly answers: readonly Answered[]
  /** A plugin as data. */
  readonly exported: unknown
  /** What is wrong with knowledge that is loaded there: nothing. */
  readonly knowledgeOf: (exported: unknown) => unknown
}

interface Answered {
  readonly answer: string
  /** What the report is near to first, where it was not recognised. */
  readonly near: string | undefined
}

/** What is said in a language to each message in both, by a bundle of all languages or of one. */
async function bundled(locale: Language, only?: Language): Promise<Bundled> {
  const { outputFiles } = await build({
    stdin: { contents: asked(locale), resolveDir: join(repository, 'packages', 'cli'), loader: 'ts' },
    conditions: ['source'],
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    format: 'esm',
    write: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'one-language',
        setup: ({ onLoad }) =>
          onLoad({ filter: /packages\/\w+\/src\/.*\.ts$/ }, ({ path }) => {
            const source = readFileSync(path, 'utf8')
            return { contents: only ? inOneLanguage(path, source, only) : source, loader: 'ts' }
          }),
      },
    ],
  })
  const folder = mkdtempSync(join(tmpdir(), 'shindan-one-language-'))
  try {
    const path = join(folder, 'answers.mjs')
    writeFileSync(path, outputFiles[0]?.contents ?? '')
    return await import(pathToFileURL(path).href)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const asked = (locale: Language) => `
import { apns } from '@shindan/apns'
import { bizmobile } from '@shindan/bizmobile'
import { clomo } from '@shindan/clomo'
import { createDiagnoser } from '@shindan/core'
import { exportPlugin, loadLanguage, loadOverlay, loadPlugin } from '@shindan/core/knowledge'
import { present } from '@shindan/core/render'
import { checkPlugin } from '@shindan/core/testing'
import { cybertrust } from '@shindan/cybertrust'
import { lanscope } from '@shindan/lanscope'
import { platforms } from '@shindan/platforms'

const plugins = [cybertrust, apns, clomo, lanscope, bizmobile, platforms]
const { composition, diagnose } = createDiagnoser({ plugins })
const voice = { locale: '${locale}', timeZone: 'Asia/Tokyo' }
const now = '2026-01-01T00:00:00Z'
const asked = plugins.flatMap(({ errors }) => errors).flatMap(({ messages, told = { ja: [], en: [] }, code }) => [
  ...messages.flatMap(({ ja, en }) => [ja, en]).map((text) => ({ text })),
  ...[...told.ja, ...told.en].map((text) => ({ text })),
  ...(code === undefined ? [] : [{ code }]),
])
export const answers = asked.map((input) => {
  const { suggestions, questions, ...answer } = present(diagnose({ ...input, now })._unsafeUnwrap(), composition, voice)
  return { answer: JSON.stringify([input, answer, questions.filter(({ kind }) => kind !== 'error')]), near: suggestions[0]?.id }
})

export const exported = exportPlugin(platforms)
const problemsOf = (result) => result.match(() => [], (problems) => problems)
const overlay = {
  schemaVersion: 2,
  kind: 'overlay',
  of: 'lanscope',
  disable: { rules: ['lanscope/network-unstable'] },
  replace: { title: { ja: '社内', en: 'Ours' } },
}
const pack = { schemaVersion: 2, kind: 'language', language: 'fr', plugins: { lanscope: { title: 'Console' } } }
export const knowledgeOf = (data) => ({
  overlay: problemsOf(loadOverlay(overlay, lanscope)),
  pack: problemsOf(loadLanguage(pack, [lanscope])),
  plugin: problemsOf(loadPlugin(data)),
  sound: checkPlugin(lanscope, { factsReadElsewhere: Object.keys(lanscope.facts) }),
})
`
