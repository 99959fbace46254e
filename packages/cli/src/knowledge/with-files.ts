import {
  type AnyPlugin,
  err,
  fieldOf,
  type Locale,
  type Localized,
  ok,
  type Problem,
  type Result,
  safeCreateDiagnoser,
} from '@shindan/core'
import { knowledgeLimits, withKnowledge } from '@shindan/core/knowledge'
import type { Context } from '../context.ts'
import { type Failure, failure, failuresOf } from '../failure.ts'
import { readBytes } from '../files.ts'
import type { NamedFile } from './files-named.ts'
import { parseYaml } from './parse-yaml.ts'

/** Plugins, and which of them a file changed or brought. */
export interface Knowledge {
  readonly plugins: readonly AnyPlugin[]
  readonly changed: readonly AnyPlugin[]
}

/** Plugins with what files hold, in the order in which these are named. Every problem of the first that has any is told. */
export async function withFiles(
  bundled: readonly AnyPlugin[],
  files: readonly NamedFile[],
  context: Context,
): Promise<Result<Knowledge, readonly Failure[]>> {
  const read: Read[] = []
  for (const file of files) {
    const one = await readFile(file, context)
    if (one.isErr()) return err(one.error)
    read.push(one.value)
  }
  let plugins = bundled
  // A language pack goes over all that there is, wherever it is named.
  for (const one of read.toSorted((a, b) => Number(isPack(a)) - Number(isPack(b)))) {
    const next =
      'exported' in one ? ok(withExported(plugins, one.exported)) : withDocument(plugins, one, context)
    if (next.isErr()) return err(next.error)
    plugins = next.value
  }
  const paths = files.map(({ path }) => path).join(', ')
  return safeCreateDiagnoser({ plugins })
    .map(() => ({ plugins, changed: plugins.filter((plugin) => !bundled.includes(plugin)) }))
    .mapErr((problems) =>
      problems.map(({ kind, path, found }) => {
        const said = `${kind} ${path} (${found.join(', ')})`
        const message = {
          ja: `ほかのプラグインと合いません: ${said}`,
          en: `does not go with the other plugins: ${said}`,
        }
        return failure(kind, paths, message, context.locale)
      }),
    )
}

/** What a file holds: a document, or what a program exports. */
type Read = Document | { readonly exported: readonly AnyPlugin[] }

interface Document {
  readonly document: unknown
  readonly place: string
}

async function readFile(file: NamedFile, context: Context): Promise<Result<Read, readonly Failure[]>> {
  if (/\.[cm]?js$/i.test(file.path)) return (await pluginsOf(file, context)).map((exported) => ({ exported }))
  const { world, locale } = context
  const place = placeOf(file)
  const bytes = await readBytes(file.path, world, locale)
  if (bytes.isErr()) {
    const { message } = bytes.error
    return err([{ ...bytes.error, message: message.replace(file.path, () => place) }])
  }
  return documentIn(bytes.value, file, locale).map((document) => ({ document, place }))
}

function isPack(read: Read): boolean {
  return 'document' in read && fieldOf(read.document, 'kind') === 'language'
}

function withDocument(
  plugins: readonly AnyPlugin[],
  { document, place }: Document,
  { locale }: Context,
): Result<readonly AnyPlugin[], readonly Failure[]> {
  const within = (problem: Problem) => ({
    ...problem,
    path: problem.path === '' ? place : `${place}: ${problem.path}`,
  })
  return withKnowledge(plugins, document).mapErr((problems) => failuresOf(problems.map(within), locale))
}

/** Plugins that a program exports, each beside the others or in the place of the one of its name. */
function withExported(plugins: readonly AnyPlugin[], exported: readonly AnyPlugin[]): readonly AnyPlugin[] {
  const names = exported.map(({ name }) => name)
  return [...plugins.filter(({ name }) => !names.includes(name)), ...exported]
}

/** A file as its reader knows it, with the one that names it. */
function placeOf({ path, namedBy }: NamedFile): string {
  return namedBy === undefined ? path : `${path} (${namedBy})`
}

/** JSON as it is, to be read by those who say what is wrong with it; everything else as YAML, whatever its name. */
function documentIn(bytes: Uint8Array, file: NamedFile, locale: Locale): Result<unknown, readonly Failure[]> {
  const place = placeOf(file)
  if (bytes.length > knowledgeLimits.knowledgeBytes) return ok(bytes)
  const text = utf8In(bytes)
  if (text === undefined) return err([failure('not-a-text', place, notUtf8, locale)])
  const isJson = /^\s*[{[]/.test(text) && !/\.ya?ml$/i.test(file.path)
  return isJson ? ok(jsonIn(text) ?? bytes) : parseYaml(text, place, locale)
}

/** What is no JSON is told by those who read knowledge. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function utf8In(bytes: Uint8Array): string | undefined {
  try {
    return bytes.includes(0) ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const notUtf8: Localized = {
  ja: 'UTF-8 のテキストではありません（Shift_JIS や UTF-16 など）。UTF-8 で保存し直してください',
  en: 'is not UTF-8, but perhaps Shift_JIS or UTF-16: save it as UTF-8',
}

/** The plugins that a module exports. */
async function pluginsOf(
  { path, mayBeCode }: NamedFile,
  { world, locale }: Context,
): Promise<Result<readonly AnyPlugin[], readonly Failure[]>> {
  if (!mayBeCode) {
    const message = {
      ja: '作業フォルダーの .shindan からはプログラムを読み込みません。--plugin で指定してください',
      en: 'is a program, which .shindan of the working folder cannot name; give it as --plugin',
    }
    return err([failure('refused', path, message, locale)])
  }
  try {
    const exported = Object.values((await world.module(path)) as object).filter(isPlugin)
    const unique = [...new Map(exported.map((plugin) => [plugin.name, plugin])).values()]
    if (unique.length === 0) {
      const message = { ja: 'プラグインを export していません', en: 'exports no plugin' }
      return err([failure('wrong-type', path, message, locale)])
    }
    return ok(unique)
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const isModule = error instanceof SyntaxError && path.endsWith('.js')
    const message = {
      ja: `読み込めません（${said}）${isModule ? '。ES モジュールなら、拡張子を .mjs にしてください' : ''}`,
      en: `cannot be loaded: ${said}${isModule ? '; if it is an ES module, name it .mjs' : ''}`,
    }
    return err([failure('unreadable-file', path, message, locale)])
  }
}

function isPlugin(value: unknown): value is AnyPlugin {
  return (
    typeof value === 'object' && value !== null && 'name' in value && 'errors' in value && 'rules' in value
  )
}
