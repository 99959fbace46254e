import type { AnyPlugin } from '../plugin/plugin.ts'
import { fieldOf, orNearest, type Problem, received, shown } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import { knowledgeKinds, readDocument, wrongKind } from './document.ts'
import { languageIn } from './load-language.ts'
import { overlayIn } from './load-overlay.ts'
import { pluginIn } from './load-plugin.ts'
import { namesOf } from './names.ts'

/**
 * Plugins with what a document adds to them: a plugin beside them, or in the place of the one of its name; an overlay, over
 * the one that it is of; a language pack, beside the texts of all; an exported catalog, each of its plugins.
 *
 * Errors: those of `loadPlugin`, `loadOverlay` and `loadLanguage`.
 *
 * @example
 * withKnowledge([cybertrust, clomo], await file.text()).map((plugins) => createDiagnoser({ plugins }))
 */
export function withKnowledge(
  plugins: readonly AnyPlugin[],
  document: unknown,
): Result<readonly AnyPlugin[], readonly Problem[]> {
  return received(
    '',
    document,
    {
      ja: 'プラグイン、変更、言語パックのいずれかの JSON',
      en: 'a plugin, changes to one, or a language pack, in JSON',
    },
    () => readDocument(document).andThen((data) => taken(plugins, withUsed(plugins), data)),
  )
}

function taken(
  plugins: readonly AnyPlugin[],
  known: readonly AnyPlugin[],
  data: unknown,
): Result<readonly AnyPlugin[], readonly Problem[]> {
  const kind = fieldOf(data, 'kind')
  if (kind === 'overlay') return overlaid(plugins, known, data)
  if (kind === 'language') return languageIn(data, plugins).map((loaded) => loaded.plugins)
  if (kind === 'plugin') {
    return pluginIn(data, { uses: known }).map(({ plugin }) => withOne(plugins, plugin as AnyPlugin))
  }
  const exported = fieldOf(data, 'plugins')
  if (kind === 'catalog' && Array.isArray(exported)) {
    return exported.reduce<Result<readonly AnyPlugin[], readonly Problem[]>>(
      (all, plugin) => all.andThen((before) => taken(before, withUsed(before), plugin)),
      ok(plugins),
    )
  }
  return err([wrongKind(kind, [...knowledgeKinds, 'catalog'])])
}

function overlaid(
  plugins: readonly AnyPlugin[],
  known: readonly AnyPlugin[],
  data: unknown,
): Result<readonly AnyPlugin[], readonly Problem[]> {
  const of = fieldOf(data, 'of')
  const plugin = known.find(({ name }) => name === of)
  if (plugin) return overlayIn(data, plugin).map((ours) => withOne(plugins, ours))
  const names = known.map(({ name }) => name)
  if (of === undefined)
    return err([{ kind: 'missing-field', path: 'of', found: '', expected: namesOf(names) }])
  const expected = orNearest(namesOf(names), String(of), names)
  return err([{ kind: 'unknown-id', path: 'of', found: shown(of), expected }])
}

/** Plugins and those that they use. The first of a name counts: what is given before what is brought along. */
function withUsed(plugins: readonly AnyPlugin[]): readonly AnyPlugin[] {
  const all = [...plugins, ...plugins.flatMap(({ uses }) => (uses.length > 0 ? withUsed(uses) : []))]
  return all.filter(({ name }, i) => all.findIndex((other) => other.name === name) === i)
}

function withOne(plugins: readonly AnyPlugin[], one: AnyPlugin): readonly AnyPlugin[] {
  const isThere = plugins.some(({ name }) => name === one.name)
  return isThere ? plugins.map((plugin) => (plugin.name === one.name ? one : plugin)) : [...plugins, one]
}
