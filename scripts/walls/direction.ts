import { importsOf, packageNamed } from './imports.ts'
import { type Breach, breach, isLibrary, type Source } from './source.ts'

/**
 * Which packages of ours a package may import: down, never up or sideways, except that a console may import
 * an issuer, and an issuer what operating systems say. A package that is not listed may import none. Hosts stand on top and may import all.
 */
const below: { readonly [packageName: string]: readonly string[] } = {
  core: [],
  apns: ['core'],
  calendar: ['core'],
  fleet: ['core'],
  platforms: ['core'],
  cybertrust: ['core', 'platforms'],
  lanscope: ['core', 'apns'],
  bizmobile: ['core', 'apns'],
  clomo: ['core', 'apns', 'cybertrust'],
}

/** Imports of one of our packages by one that stands below or beside it, by name or by path. */
export function upwardImports(sources: readonly Source[]): Breach[] {
  return sources.filter(isLibrary).flatMap((each) =>
    importsOf(each).flatMap(({ specifier, node }) => {
      const wanted = /^@shindan\/([^/]+)/.exec(specifier)?.[1]
      if (wanted !== undefined && !below[each.package]?.includes(wanted)) {
        return [breach(each, node, `imports ${packageNamed(specifier)}`)]
      }
      return leavesPackage(each.path, specifier)
        ? [breach(each, node, `reaches outside with ${specifier}`)]
        : []
    }),
  )
}

function leavesPackage(path: string, specifier: string): boolean {
  return specifier.startsWith('.') && !new URL(specifier, `file:///p/${path}`).pathname.startsWith('/p/src/')
}
