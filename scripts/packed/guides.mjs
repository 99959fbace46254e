import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../bootstrap/workspace.mjs'
import { fromAnywhere } from './links.mjs'

/** Before the core is packed: puts the guides into it, so that whoever has the package has those of its version. */
const from = 'docs/guides'
const to = join(repository, 'packages', 'core', 'guides')
rmSync(to, { recursive: true, force: true })
mkdirSync(to)
for (const file of readdirSync(join(repository, from))) {
  const guide = readFileSync(join(repository, from, file), 'utf8')
  writeFileSync(join(to, file), fromAnywhere(guide, from))
}
