import { type Composition, err, type Locale, ok, type Result, shownId } from '@shindan/core'
import { decode } from '@shindan/core/document'
import type { Context } from './context.ts'
import { type Failure, failure } from './failure.ts'
import { readBytes } from './files.ts'
import { nearestPlatform, platformFact, platformSaid, versionFact } from './platform-said.ts'
import type { World } from './world.ts'

/** Where a command line gives facts. */
export interface FactOptions {
  readonly facts?: string
  readonly fact?: readonly string[]
  readonly platform?: string
}

/** Facts from a JSON file and from single options, which win over the file. Not yet checked against the catalog. */
export async function factsFrom(
  options: FactOptions,
  catalog: Composition,
  { world, locale }: Pick<Context, 'world' | 'locale'>,
): Promise<Result<{ readonly [id: string]: unknown }, readonly Failure[]>> {
  const failures: Failure[] = []
  const entries: [string, unknown][] = []
  if (options.facts !== undefined) {
    const file = await factFile(options.facts, world, locale)
    if (file.isErr()) failures.push(file.error)
    else entries.push(...file.value)
  }
  for (const assignment of options.fact ?? []) {
    const at = assignment.indexOf('=')
    if (at < 1) {
      const message = {
        ja: `${JSON.stringify(shownId(assignment))} は「確認項目の ID=値」の形ではありません`,
        en: `${JSON.stringify(shownId(assignment))} is not of the form <fact>=<value>`,
      }
      failures.push(failure('malformed-option', '--fact', message, locale))
      continue
    }
    entries.push([assignment.slice(0, at), assignment.slice(at + 1)])
  }
  if (options.platform !== undefined) entries.push([platformFact, options.platform])
  return failures.length > 0 ? err(failures) : withPlatform(Object.fromEntries(entries), catalog, locale)
}

/** The platform as the catalog names it, with the version that was said with it; what is given by itself wins. */
function withPlatform(
  given: { readonly [id: string]: unknown },
  catalog: Composition,
  locale: Locale,
): Result<{ readonly [id: string]: unknown }, readonly Failure[]> {
  const said = given[platformFact]
  if (typeof said !== 'string' || said.trim() === '') return ok(given)
  const told = platformSaid(said, catalog)
  if (!told) return err([unknownPlatform(said, catalog, locale)])
  const { platform, version } = told
  return ok({ ...(version !== undefined && { [versionFact]: version }), ...given, [platformFact]: platform })
}

function unknownPlatform(said: string, catalog: Composition, locale: Locale): Failure {
  const near = nearestPlatform(said, catalog)
  const choices = Object.values(catalog.facts[platformFact]?.choices ?? {})
  const found = JSON.stringify(shownId(said))
  const meant = { ja: near ? `。もしかして: ${near}` : '', en: near ? `. Did you mean: ${near}` : '' }
  const message = {
    ja: `${found} という OS は分かりません${meant.ja}。使える値: ${choices.map(({ ja }) => ja).join('、')}（iPhone、Windows 11 などでも構いません）`,
    en: `${found} is not an operating system known here${meant.en}. Choices: ${choices.map(({ en }) => en).join(', ')}, or iPhone, Windows 11 and the like`,
  }
  return failure('wrong-type', platformFact, message, locale)
}

async function factFile(
  path: string,
  world: World,
  locale: Locale,
): Promise<Result<[string, unknown][], Failure>> {
  const bytes = await readBytes(path, world, locale)
  if (bytes.isErr()) return err(bytes.error)
  let json: unknown
  try {
    json = JSON.parse(decode(bytes.value).text)
  } catch {
    return err(failure('not-json', path, { ja: 'JSON として読めません', en: 'is not JSON' }, locale))
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const message = {
      ja: '確認項目の ID をキーとする JSON オブジェクトが必要です',
      en: 'must be a JSON object with fact ids as its keys',
    }
    return err(failure('wrong-type', path, message, locale))
  }
  return ok(Object.entries(json))
}
