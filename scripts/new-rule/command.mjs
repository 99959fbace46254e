import { repository } from '../bootstrap/workspace.mjs'
import { scaffold } from './scaffold.mjs'

/**
 * Scaffolds what the command line names, and says what was written and what comes next.
 *
 * @param {import('./kinds.mjs').Kind} kind
 */
export function scaffoldFromCommandLine(kind) {
  const result = scaffold(repository, kind, process.argv[2])
  if (!result.ok) {
    console.error(result.reason)
    process.exitCode = 2
    return
  }
  for (const path of result.written) console.log(path)
  console.log(`Fill every TODO, ${kind.next}, then: npm run generate, npm test`)
}
