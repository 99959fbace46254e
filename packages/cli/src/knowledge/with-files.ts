import {
  type AnyPlugin,
  err,
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
  let plugins = bundled
  for (const file of files) {
    const next = await withFile(plugins, file, context)
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

async function withFile(
  plugins: readonly AnyPlugin[],
  file: NamedFile,
  context: Context,
): Promise<Result<readonly AnyPlugin[], readonly Failure[]>> {
  const { path } = file
  if (/\.[cm]?js$/i.test(path)) return withModule(plugins, file, context)
  const { world, locale } = context
  const place = placeOf(file)
  const bytes = await readBytes(path, world, locale)
  if (bytes.isErr()) return err([{ ...bytes.error, message: bytes.error.message.replace(path, () => place) }])
  const document = documentIn(bytes.value, file, locale)
  if (document.isErr()) return err(document.error)
  const within = (problem: Problem) => ({
    ...problem,
    path: problem.path === '' ? place : `${place}: ${problem.path}`,
  })
  return withKnowledge(plugins, document.value).mapErr((problems) => failuresOf(problems.map(within), locale))
}

/** A file as its reader knows it, with the one that names it. */
function placeOf({ path, namedBy }: NamedFile): string {
  return namedBy === undefined ? path : `${path} (${namedBy})`
}

/** JSON as it is, to be read by those who say what is wrong with it; everything else as YAML, whatever its name. */
function documentIn(bytes: Uint8Array, file: NamedFile, locale: Locale): Result<unknown, readonly Failure[]> {
  const place = placeOf(file)
  if (bytes.length > knowledgeLimits.knowledgeBytes) return ok(bytes)
  if (bytes.includes(0)) return err([failure('not-a-text', place, notUtf8, locale)])
  const text = new TextDecoder().decode(bytes)
  const isJson = /^\s*[{[]/.test(text) && !/\.ya?ml$/i.test(file.path)
  return isJson ? ok(bytes) : parseYaml(text, place, locale)
}

const notUtf8: Localized = {
  ja: 'UTF-8 のテキストではありません（UTF-16 など）。UTF-8 で保存し直してください',
  en: 'is not UTF-8, but perhaps UTF-16: save it as UTF-8',
}

/** The plugins that a module exports, each beside the others or in the place of the one of its name. */
async function withModule(
  plugins: readonly AnyPlugin[],
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
    const names = unique.map(({ name }) => name)
    return ok([...plugins.filter(({ name }) => !names.includes(name)), ...unique])
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
