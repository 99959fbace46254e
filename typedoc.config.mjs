import { join } from 'node:path'
import { packagesOf, repository } from './scripts/bootstrap/workspace.mjs'

const libraries = packagesOf(repository).filter(({ entries }) => entries.length > 0)

/** A public export without documentation is a warning, and that an error. Nothing is written. */
export default {
  name: 'shindan',
  entryPoints: libraries.flatMap(({ directory, entries }) =>
    entries.map(({ source }) => join(directory, source)),
  ),
  packagesRequiringDocumentation: libraries.map(({ name }) => name),
  emit: 'none',
  readme: 'none',
  logLevel: 'Warn',
  treatWarningsAsErrors: true,
  excludeInternal: true,
  disableSources: true,
  disableGit: true,
  skipErrorChecking: true,
  validation: { notDocumented: true, notExported: false, invalidLink: true },
  requiredToBeDocumented: ['Namespace', 'Enum', 'Variable', 'Function', 'Class', 'Interface', 'TypeAlias'],
}
