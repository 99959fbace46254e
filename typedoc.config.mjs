import { join } from 'node:path'
import { OptionDefaults } from 'typedoc'
import { packagesOf, repository } from './scripts/bootstrap/workspace.mjs'

const libraries = packagesOf(repository).filter(({ entries }) => entries.length > 0)

/** A public export without documentation is a warning, and that an error. Nothing is written. */
export default {
  name: 'shindan',
  // Of pages as of everything else.
  tsconfig: join(repository, 'tsconfig.docs.json'),
  entryPoints: libraries.flatMap(({ directory, entries }) =>
    entries.map(({ source }) => join(directory, source)),
  ),
  packagesRequiringDocumentation: libraries.map(({ name }) => name),
  // What the manifest of the elements is made of.
  blockTags: [...OptionDefaults.blockTags, '@tag', '@slot', '@fires', '@csspart', '@cssprop'],
  emit: 'none',
  readme: 'none',
  logLevel: 'Warn',
  treatWarningsAsErrors: true,
  excludeInternal: true,
  excludeExternals: true,
  disableSources: true,
  disableGit: true,
  skipErrorChecking: true,
  validation: { notDocumented: true, notExported: false, invalidLink: true },
  requiredToBeDocumented: ['Namespace', 'Enum', 'Variable', 'Function', 'Class', 'Interface', 'TypeAlias'],
}
