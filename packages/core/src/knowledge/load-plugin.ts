import type { Fact } from '../fact/fact.ts'
import { compose } from '../plugin/compose.ts'
import { frozen } from '../plugin/frozen.ts'
import type { AnyPlugin, Plugin } from '../plugin/plugin.ts'
import { orNearest, type Problem, received, shownId } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import { builtPlugin } from './built-plugin.ts'
import { asProblems } from './composition-problems.ts'
import { bodyOf, readDocument, told } from './document.ts'
import { factProblems, idProblems } from './id-problems.ts'
import { misshapenIn } from './knowledge-schema.ts'
import { lifecycleProblems } from './lifecycle-problems.ts'
import { problemsWithin, sourceProblems } from './soundness.ts'
import { wordProblems } from './word-problems.ts'
import { wordings } from './wordings.ts'

/** A plugin that was data, and what of it only code could tell. */
export interface LoadedPlugin {
  /** Its facts are not known to the compiler. */
  readonly plugin: Plugin<string, unknown>
  /** Facts that are computed where there is code for it: whoever can compute them gives them, and nobody is asked. */
  readonly requiresCode: readonly string[]
}

/** What a document may rest on. */
export interface LoadOptions {
  /** The plugins that it may name in `uses`. */
  readonly uses?: readonly AnyPlugin[]
}

/**
 * Reads a plugin from JSON: a text, its bytes, or a value that was read from YAML or the like. It is checked as a compiler
 * and `checkPlugin` check one that is written in TypeScript, every problem is reported, and with one nothing is loaded.
 * Nothing in it is ever run.
 *
 * Errors: `limit-exceeded` before it is parsed or walked through (`docs/limits.md`), `not-json`, `not-a-text`,
 * `unknown-version`, `wrong-type`, `unknown-field`, `unknown-id`, `foreign-id`, `id-taken`, `wrong-slot`, `cycle`, `unsound`.
 *
 * @example
 * const loaded = loadPlugin(await file.text(), { uses: [cybertrust] })
 * if (loaded.isOk()) createDiagnoser({ plugins: [cybertrust, loaded.value.plugin] })
 */
export function loadPlugin(
  document: unknown,
  options: LoadOptions = {},
): Result<LoadedPlugin, readonly Problem[]> {
  return received('', document, { ja: 'プラグインの JSON', en: 'a plugin in JSON' }, () =>
    readDocument(document).andThen((data) => pluginIn(data, options)),
  )
}

/** The plugin that a document holds which was read already. */
export function pluginIn(data: unknown, options: LoadOptions): Result<LoadedPlugin, readonly Problem[]> {
  return bodyOf(data, 'plugin')
    .andThen((body) => loaded(body, options))
    .mapErr(told)
}

function loaded(
  body: Readonly<Record<string, unknown>>,
  { uses = [] }: LoadOptions,
): Result<LoadedPlugin, readonly Problem[]> {
  const misshapen = misshapenIn('plugin', body)
  if (misshapen.length > 0) return err(misshapen)
  const names = (body.uses ?? []) as readonly string[]
  const used = names.flatMap((name) => uses.find((plugin) => plugin.name === name) ?? [])
  const plugin = frozen(builtPlugin(body, used))
  const composed = compose([plugin])
  const problems = [
    ...unknownUses(names, uses),
    ...idProblems(plugin),
    ...factProblems(plugin, (body.facts ?? {}) as Readonly<Record<string, Fact | 'device'>>),
    ...plugin.lifecycles.flatMap((lifecycle, i) => lifecycleProblems(`lifecycles[${i}]`, lifecycle)),
    ...sourceProblems(plugin),
    ...wordProblems(plugin, wordings),
    ...composed.match(
      (composition) => problemsWithin(plugin, composition),
      (found) => asProblems(found, plugin),
    ),
  ]
  if (problems.length > 0) return err(problems)
  const requiresCode = Object.entries<Fact>(plugin.facts).flatMap(([id, fact]) =>
    fact.requiresCode ? [id] : [],
  )
  return ok({ plugin, requiresCode })
}

function unknownUses(names: readonly string[], uses: readonly AnyPlugin[]): readonly Problem[] {
  const known = uses.map(({ name }) => name)
  return names.flatMap((name, i) => {
    if (known.includes(name)) return []
    const expected = { ja: known.join('、') || 'なし', en: known.join(', ') || 'none' }
    return [
      {
        kind: 'unknown-id',
        path: `uses[${i}]`,
        found: shownId(name),
        expected: orNearest(expected, name, known),
      },
    ]
  })
}
