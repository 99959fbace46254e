import { join } from 'node:path'
import { repository } from '../bootstrap/workspace.mjs'
import { differences, filesIn, write } from './folder.ts'
import { referencePages } from './pages.ts'
import { vendorsOf } from './vendor.ts'

const folder = join(repository, 'docs', 'reference')

/** What docs/reference holds otherwise than the definitions have it; `write` makes it as they do. */
export async function reference(task: 'check' | 'write'): Promise<readonly string[]> {
  const pages = referencePages(await vendorsOf(repository))
  const found = differences(pages, filesIn(folder))
  if (task === 'write') write(folder, pages)
  return found
}
