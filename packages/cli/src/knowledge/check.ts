import { type AnyPlugin, envelope, type Fact, type Locale, type Localized, textIn } from '@shindan/core'
import { type Change, changesOf } from '@shindan/core/knowledge'
import { checkPlugin } from '@shindan/core/testing'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { failure } from '../failure.ts'
import { jsonDocument } from '../json.ts'
import { plugins } from '../plugins.ts'
import { filesNamed } from './files-named.ts'
import { withFiles } from './with-files.ts'

/** Whether a file holds a sound plugin, or sound changes to one: all that is wrong with it, or what it is. */
export async function check(path: string, context: Context): Promise<number> {
  const { world, json, locale } = context
  const named = await filesNamed(context)
  if (named.isErr()) return refuse(named.error, json, world)
  const all = await withFiles(plugins, [...named.value, { path, mayBeCode: true }], context)
  if (all.isErr()) return refuse(all.error, json, world)
  const { changed } = all.value
  const failures = changed.flatMap((plugin) =>
    // What is read by nothing is of no harm, and may be read by a program.
    checkPlugin(plugin, { factsReadElsewhere: Object.keys(plugin.facts) }).map(({ path: at, message }) =>
      failure('unsound', `${path}: ${at}`, { ja: message, en: message }, locale),
    ),
  )
  if (failures.length > 0) return refuse(failures, json, world)
  const rows = changed.map((plugin) => ({
    id: plugin.name,
    version: plugin.version,
    text: textIn(plugin.title, locale),
    errors: plugin.errors.length,
    rules: plugin.rules.length,
    lifecycles: plugin.lifecycles.length,
    operations: plugin.operations.length,
    changes: changesOf(plugin),
    requiresCode: requiredOf(plugin),
  }))
  if (json) {
    world.out(jsonDocument({ ...envelope('catalog'), checked: rows }))
    return exit.done
  }
  const sound = { ja: `${path} に誤りはありません。`, en: `${path}: no errors.` }
  const nothing = { ja: '  変更は書かれていません', en: '  It changes nothing.' }
  const lines = changed.flatMap((plugin) => linesFor(plugin, locale))
  world.out(
    `${[textIn(sound, locale), ...(lines.length > 0 ? lines : [textIn(nothing, locale)])].join('\n')}\n`,
  )
  return exit.done
}

function linesFor(plugin: AnyPlugin, locale: Locale): readonly string[] {
  const { name, title } = plugin
  return [
    `${textIn(title, locale)} (${name})`,
    ...changesOf(plugin).map(({ change, of, id, part }) => {
      const place = part === undefined ? id : `${id} ${part}`
      return `  ${textIn(changeWords[change], locale)}  ${of}  ${place}`
    }),
    ...requiredOf(plugin).map((id) => `  ${textIn(withoutCode, locale)}  ${id}`),
  ]
}

function requiredOf({ facts }: AnyPlugin): readonly string[] {
  return Object.entries<Fact>(facts).flatMap(([id, { requiresCode }]) => (requiresCode ? [id] : []))
}

const changeWords: { readonly [C in Change['change']]: Localized } = {
  disabled: { ja: '無効', en: 'disabled' },
  'taken-along': { ja: '連動して無効', en: 'disabled along with it' },
  reworded: { ja: '文言変更', en: 'reworded' },
  added: { ja: '追加', en: 'added' },
  translated: { ja: '言語追加', en: 'translated' },
}
const withoutCode: Localized = { ja: '計算にはプログラムが必要', en: 'computed by code alone' }
