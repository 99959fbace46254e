import type { Localized } from '@shindan/core'

/** Names that ids of shindan begin with, and of its packages. */
export const taken: ReadonlySet<string> = new Set([
  'apns',
  'bizmobile',
  'calendar',
  'cli',
  'clomo',
  'core',
  'create-plugin',
  'cybertrust',
  'device',
  'element',
  'fleet',
  'fleet-node',
  'lanscope',
  'mcp',
  'now',
  'platforms',
  'react',
  'server',
  'shindan',
  'system',
])

/** Why a plugin cannot be called so, if so. */
export function problemOfName(name: string): Localized | undefined {
  if (!/^[a-z][a-z0-9-]*$/.test(name)) {
    const written = JSON.stringify(name)
    return {
      ja: `${written} はプラグインの名前にできません。英小文字で始め、英小文字・数字・ハイフンだけを使ってください（例: acme）。`,
      en: `${written} cannot be the name of a plugin: it begins with a small letter and has only small letters, digits and hyphens, e.g. acme.`,
    }
  }
  if (!taken.has(name)) return undefined
  return {
    ja: `${name} は shindan が使っている名前です。別の名前にしてください。`,
    en: `${name} is a name that shindan uses itself. Choose another.`,
  }
}
