import { type Composition, nearest } from '@shindan/core'

/** What a platform as people say it tells. */
export interface PlatformSaid {
  readonly platform: string
  /** The version of the system, where it is said too. */
  readonly version?: string
}

export const platformFact = 'device.platform'
export const versionFact = 'device.osVersion'

/** What people say besides what the catalog reads in texts, where it might mean something else. */
const alsoSaid: { readonly [said: string]: string } = {
  'Mac OS': 'macos',
  'Mac OS X': 'macos',
  'OS X': 'macos',
  マック: 'macos',
  Mac: 'macos',
  Win: 'windows',
  'Chrome OS': 'chromeos',
  'iPod touch': 'ios',
}

interface Name {
  readonly said: string
  readonly platform: string
  /** Whether a number behind it is the version of the system: of `iPhone 15` it is the model. */
  readonly isSystem: boolean
}

/** Platforms that are no device of one maker: a number behind any name of theirs is a version. */
const versioned = new Set(['windows', 'android'])

/** Reads `Mac`, `iPhone 15`, `Windows 11 Pro`, `macOS Sequoia 15.1`, `アンドロイド 14`; undefined for anything else. */
export function platformSaid(said: string, catalog: Composition): PlatformSaid | undefined {
  const text = said.normalize('NFKC').trim()
  for (const { said: name, platform, isSystem } of namesIn(catalog)) {
    const rest = restBehind(name, text)
    if (rest === undefined) continue
    const version = isSystem ? versionIn(rest) : undefined
    if (version !== undefined) return { platform, version }
    if (rest === '' || (!isSystem && /^[^\p{L}]/u.test(rest))) return { platform }
  }
  return undefined
}

/** The version at the beginning of a text: of `14 Pro`, but none of `14th`. */
function versionIn(text: string): string | undefined {
  const [, version, behind = ''] = versionFirst.exec(text) ?? []
  return /^[\p{L}.]/u.test(behind) ? undefined : version
}

const versionFirst = /^\s*(?:(?:version|ver\.?|v|バージョン)\s*)?(\d+(?:\.\d+)*)(.*)$/is

/** What stands behind a name at the beginning of a text, in any case and with or without blanks in the name. */
function restBehind(name: string, text: string): string | undefined {
  const letters = [...name.replace(/\s/g, '')].map((letter) => letter.replace(/[^\p{L}\d]/gu, '\\$&'))
  return new RegExp(`^${letters.join('[\\s-]?')}(.*)$`, 'isu').exec(text)?.[1]
}

/** The name of a platform that is most like what was said. */
export function nearestPlatform(said: string, catalog: Composition): string | undefined {
  return nearest(said, [...new Set(namesIn(catalog).map((name) => name.said))])
}

function namesIn({ facts, readings }: Composition): readonly Name[] {
  const choices = Object.entries(facts[platformFact]?.choices ?? {})
  const systems = new Set(choices.map(([, { en }]) => en))
  const names = [
    ...choices.flatMap(([platform, { en }]) => [
      { said: en, platform, isSystem: true },
      { said: platform, platform, isSystem: true },
    ]),
    ...Object.entries(alsoSaid).map(([said, platform]) => ({
      said,
      platform,
      isSystem: versioned.has(platform) || /OS/.test(said),
    })),
    ...readings.flatMap((reading) => {
      if ('says' in reading && reading.fact === platformFact) {
        const platform = String(reading.value)
        const isSystem = (said: string) => versioned.has(platform) || systems.has(said)
        return reading.says.map((said) => ({ said, platform, isSystem: isSystem(said) }))
      }
      if (!('version' in reading) || reading.fact !== versionFact || !reading.where) return []
      const platform = String(reading.where.value)
      return reading.version.map((said) => ({ said, platform, isSystem: true }))
    }),
  ]
  return names
    .filter(({ said }) => !/\d$/.test(said))
    .toSorted((a, b) => b.said.length - a.said.length || Number(b.isSystem) - Number(a.isSystem))
}
