import { type AnyPlugin, err, ok, type Result } from '@shindan/core'
import type { Context } from '../context.ts'
import { type Failure, failure } from '../failure.ts'
import type { NamedFile } from './files-named.ts'

/** The plugins that a module exports. */
export async function pluginsOfModule(
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
