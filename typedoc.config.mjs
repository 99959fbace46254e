import { relative } from 'node:path'
import { packagesOf, repository } from './scripts/bootstrap/workspace.mjs'

const libraries = packagesOf(repository).filter(({ manifest }) =>
  JSON.stringify(manifest.exports).includes('"types"'),
)

const validation = { notDocumented: true, notExported: false, invalidLink: true }

const requiredToBeDocumented = [
  'Namespace',
  'Enum',
  'Variable',
  'Function',
  'Class',
  'Interface',
  'TypeAlias',
]

/** The reference of every library. A public export without documentation is a warning, and that an error. */
export default {
  name: 'shindan',
  entryPointStrategy: 'packages',
  entryPoints: libraries.map(({ directory }) => relative(repository, directory)),
  out: 'docs/api',
  readme: 'none',
  logLevel: 'Warn',
  treatWarningsAsErrors: true,
  // Asked of the packages and once more of the whole: typedoc has no one place for both.
  validation,
  requiredToBeDocumented,
  packageOptions: {
    entryPoints: ['src/index.ts'],
    readme: 'none',
    excludeInternal: true,
    disableSources: true,
    disableGit: true,
    skipErrorChecking: true,
    requiredToBeDocumented,
    validation,
  },
}
