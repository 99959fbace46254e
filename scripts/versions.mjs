import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packagesOf, repository } from './bootstrap/workspace.mjs'

/** After versions were raised: writes them where answers take them from. */
for (const { directory, manifest } of packagesOf(repository)) {
  const file = join(directory, 'src', 'version.ts')
  if (!existsSync(file)) continue
  const named = '/** The version of this package: every answer names it. */'
  writeFileSync(file, `${named}\nexport const version = '${manifest.version}'\n`)
}
