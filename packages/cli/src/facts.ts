import { err, type Locale, ok, type Result, shownId } from '@shindan/core'
import { decode } from '@shindan/core/document'
import { type Failure, failure } from './failure.ts'
import { readBytes } from './files.ts'
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
  world: World,
  locale: Locale,
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
  if (options.platform !== undefined) entries.push(['device.platform', platformOf(options.platform)])
  return failures.length > 0 ? err(failures) : ok(Object.fromEntries(entries))
}

/** A platform as people say it. */
function platformOf(said: string): string {
  const name = said.toLowerCase()
  return Object.hasOwn(platformsSaid, name) ? (platformsSaid[name] ?? name) : name
}

const platformsSaid: { readonly [said: string]: string } = {
  iphone: 'ios',
  ipad: 'ipados',
  mac: 'macos',
  'mac os': 'macos',
  osx: 'macos',
  win: 'windows',
  chromebook: 'chromeos',
  'chrome os': 'chromeos',
  'apple tv': 'tvos',
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
