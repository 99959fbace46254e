import { importsOf, packageNamed } from './imports.ts'
import { type Breach, breach, isLibrary, type Source } from './source.ts'

interface Confinement {
  readonly dependency: RegExp
  /** Files, as `package/path`, that may import it. */
  readonly home: RegExp
  /** The only form in which they may, where not any. */
  readonly as?: string
}

/** Dependencies that one file or one room names, so that they can be replaced and their weight stays there. */
const confinements: readonly Confinement[] = [
  { dependency: /^neverthrow$/, home: /^core\/src\/result\.ts$/ },
  { dependency: /^(date-fns|@date-fns\/utc)$/, home: /^core\/src\/time\/day\.ts$/ },
  // Tests compare with it; the clock is our own.
  { dependency: /^date-fns-tz$/, home: /^$/ },
  { dependency: /^ical-generator$/, home: /^calendar\/src\/calendar-of\.ts$/ },
  // Tests and benchmarks compare with it; certificates are read by `core/src/x509`.
  { dependency: /^(@peculiar\/.+|reflect-metadata)$/, home: /^$/ },
  { dependency: /^postal-mime$/, home: /^core\/src\/document\/mail\.ts$/ },
  {
    // A package with a door of its own has it in a file of that name, one with documents of its own in the room `schema`.
    dependency: /^zod$/,
    home: /^core\/src\/(fact\/schema|session\/state|plugin\/(compose-unknown|plugin-schema)|knowledge\/(knowledge-schema|schema-problems)|case\/[^/]+)\.ts$|\/door\.ts$|\/src\/schema\/[^/]+\.ts$/,
    as: 'zod/mini',
  },
]

/** Imports, in library code, of a confined dependency outside its home. */
export function escapedDependencies(sources: readonly Source[]): Breach[] {
  return sources.filter(isLibrary).flatMap((each) =>
    importsOf(each)
      .filter(({ specifier }) => !isAtHome(each, specifier))
      .map(({ specifier, node }) => breach(each, node, `imports ${specifier}`)),
  )
}

function isAtHome(each: Source, specifier: string): boolean {
  const confinement = confinements.find(({ dependency }) => dependency.test(packageNamed(specifier) ?? ''))
  if (confinement === undefined) return true
  return confinement.home.test(`${each.package}/${each.path}`) && (confinement.as ?? specifier) === specifier
}
