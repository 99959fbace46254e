import { normalize } from 'node:path'
import {
  type AnyPlugin,
  err,
  fieldOf,
  ok,
  type Problem,
  type Result,
  safeCreateDiagnoser,
} from '@shindan/core'
import { withKnowledge } from '@shindan/core/knowledge'
import type { Context } from '../context.ts'
import { type Failure, failure, failuresOf } from '../failure.ts'
import { readBytes } from '../files.ts'
import { documentIn } from './document-in.ts'
import { type NamedFile, placeOf } from './files-named.ts'
import { pluginsOfModule } from './plugins-of-module.ts'

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
  for (const file of eachOnce(files)) {
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

/** A file that is named twice is read once. */
function eachOnce(files: readonly NamedFile[]): readonly NamedFile[] {
  return files.filter(
    ({ path }, i) => files.findIndex((other) => normalize(other.path) === normalize(path)) === i,
  )
}

/** What a file holds: a document, or what a program exports. */
type Read = Document | { readonly exported: readonly AnyPlugin[] }

interface Document {
  readonly document: unknown
  readonly place: string
}

async function readFile(file: NamedFile, context: Context): Promise<Result<Read, readonly Failure[]>> {
  if (/\.[cm]?js$/i.test(file.path))
    return (await pluginsOfModule(file, context)).map((exported) => ({ exported }))
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
