import { err, type Localized, ok, type Result } from '@shindan/core'
import type { Context } from '../context.ts'
import { type Failure, failure } from '../failure.ts'
import { folderOf, within } from './folder.ts'

/** A file with knowledge of one's own. */
export interface NamedFile {
  readonly path: string
  /**
   * Whether it may be a program. What a folder names that somebody merely works in is data: whoever unpacks an archive and
   * asks a question there has not asked to run what it holds.
   */
  readonly mayBeCode: boolean
  /** The settings that name it, where nobody typed it. */
  readonly namedBy?: string
}

/** A file as its reader knows it, with the one that names it. */
export function placeOf({ path, namedBy }: NamedFile): string {
  return namedBy === undefined ? path : `${path} (${namedBy})`
}

/** The files that `.shindan` names, in the working folder or else in one's own, and then those of `--plugin`. */
export async function filesNamed(
  context: Context,
): Promise<Result<readonly NamedFile[], readonly Failure[]>> {
  const { world, plugins } = context
  const home = world.environment.HOME ?? world.environment.USERPROFILE
  const given = plugins.map((path) => ({ path, mayBeCode: true }))
  for (const folder of ['', ...(home ? [home] : [])]) {
    const path = within(folder, settingsFile)
    const text = await textOf(path, context)
    if (text === undefined) continue
    const named = await namedIn(text, path, folder !== '', context)
    return named.map((files) => [...files, ...given])
  }
  return ok(given)
}

const settingsFile = '.shindan'

/** A file that is there; what cannot be read is none of ours. */
async function textOf(path: string, { world }: Context): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await world.read(path))
  } catch {
    return undefined
  }
}

async function namedIn(
  text: string,
  path: string,
  mayBeCode: boolean,
  { locale }: Context,
): Promise<Result<readonly NamedFile[], readonly Failure[]>> {
  const { parseYaml } = await import('./parse-yaml.ts')
  const parsed = parseYaml(text, path, locale)
  if (parsed.isErr()) return err(parsed.error)
  const { plugins, ...others } = { ...(parsed.value as object) } as { readonly plugins?: unknown }
  const isList = Array.isArray(plugins) && plugins.every((one) => typeof one === 'string')
  if (!isList || Object.keys(others).length > 0) return err([failure('wrong-type', path, expected, locale)])
  return ok(
    plugins.map((one: string) => ({
      path: within(folderOf(path), one),
      mayBeCode,
      namedBy: path,
    })),
  )
}

const expected: Localized = {
  ja: '「plugins:」の下にプラグインのファイルを並べて書いてください',
  en: 'expected a list of plugin files under "plugins:"',
}
