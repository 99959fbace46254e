import { envelope } from '@shindan/core'
import { exportPlugin } from '@shindan/core/knowledge'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { jsonDocument } from '../json.ts'
import { openCatalog, pluginsFor } from '../plugins.ts'
import { unknownId } from '../unknown-id.ts'

const unknown = {
  kind: 'unknown-id',
  what: { ja: 'ないプラグインです', en: 'is no plugin' },
  list: 'shindan catalog list',
}

/** Exports one plugin, or all of them, in both languages, as `--plugin` takes them. */
export async function exportCatalog(name: string | undefined, context: Context): Promise<number> {
  const { world, json } = context
  const given = await pluginsFor(context)
  if (given.isErr()) return refuse(given.error, json, world)
  const { plugins } = openCatalog(given.value)
  if (name === undefined) {
    world.out(jsonDocument({ ...envelope('catalog'), plugins: plugins.map(exportPlugin) }))
    return exit.done
  }
  const plugin = plugins.find((each) => each.name === name)
  if (!plugin) {
    const names = plugins.map((each) => each.name)
    return refuse([unknownId(name, names, unknown, context.locale)], json, world)
  }
  world.out(jsonDocument(exportPlugin(plugin)))
  return exit.done
}
