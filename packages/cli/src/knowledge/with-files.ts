import { type AnyPlugin, err, ok, type Problem, type Result, safeCreateDiagnoser } from '@shindan/core'
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
  const bytes = await readBytes(path, world, locale)
  if (bytes.isErr()) return err([bytes.error])
  const isYaml = /\.ya?ml$/i.test(path) && bytes.value.length <= knowledgeLimits.knowledgeBytes
  const document = isYaml ? parseYaml(new TextDecoder().decode(bytes.value), path, locale) : ok(bytes.value)
  if (document.isErr()) return err(document.error)
  const within = (problem: Problem) => ({
    ...problem,
    path: problem.path === '' ? path : `${path}: ${problem.path}`,
  })
  return withKnowledge(plugins, document.value).mapErr((problems) => failuresOf(problems.map(within), locale))
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
    const message = { ja: `読み込めません（${said}）`, en: `cannot be loaded: ${said}` }
    return err([failure('unreadable-file', path, message, locale)])
  }
}

function isPlugin(value: unknown): value is AnyPlugin {
  return (
    typeof value === 'object' && value !== null && 'name' in value && 'errors' in value && 'rules' in value
  )
}
