import { envelope, readLocale, tagOf } from '@shindan/core'
import { exportLanguage, exportPlugin } from '@shindan/core/knowledge'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { failuresOf } from '../failure.ts'
import { jsonDocument } from '../json.ts'
import { openCatalog, pluginsFor } from '../plugins.ts'
import { unknownId } from '../unknown-id.ts'

const unknown = {
  kind: 'unknown-id',
  what: { ja: 'そのプラグインはありません', en: 'is no plugin' },
  list: 'shindan catalog list',
}

/**
 * Exports one plugin, or all of them, as `--plugin` takes them: all that there is, or the texts in one language, for a
 * translator.
 */
export async function exportCatalog(
  name: string | undefined,
  { language }: { readonly language?: string },
  context: Context,
): Promise<number> {
  const { world, json } = context
  const given = await pluginsFor(context)
  if (given.isErr()) return refuse(given.error, json, world)
  const { plugins } = openCatalog(given.value)
  const plugin = plugins.find((each) => each.name === name)
  if (name !== undefined && !plugin) {
    const names = plugins.map((each) => each.name)
    return refuse([unknownId(name, names, unknown, context.locale)], json, world)
  }
  if (language !== undefined) {
    const tag = readLocale(language, '--language')
    if (tag.isErr()) return refuse(failuresOf(tag.error, context.locale), json, world)
    world.out(jsonDocument(exportLanguage(plugin ? [plugin] : plugins, tagOf(tag.value))))
    return exit.done
  }
  const all = { ...envelope('catalog'), plugins: plugins.map(exportPlugin) }
  world.out(jsonDocument(plugin ? exportPlugin(plugin) : all))
  return exit.done
}
