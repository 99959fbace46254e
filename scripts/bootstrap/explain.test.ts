import { expect, test } from 'vitest'
import { explain } from './explain.mjs'

test.each([
  'npm error code ENOTFOUND\nnpm error network request to https://example.com/pnpm failed',
  ' ERR_PNPM_META_FETCH_FAIL  GET https://example.com/zod: connect ECONNREFUSED 127.0.0.1:9',
])('no network: %s', (output) => {
  expect(explain('Installing failed', output)).toBe(
    'Installing failed: the npm registry does not answer. Run the same command again with a network.',
  )
})

test('a lockfile that does not fit names the command that mends it', () => {
  expect(explain('Installing failed', 'ERR_PNPM_OUTDATED_LOCKFILE  Cannot install')).toContain(
    'npm run pnpm -- install',
  )
})

test('anything else is told in the words of the package manager, without a stack', () => {
  const output = 'ERR_PNPM_NO_SPACE  no space left\n    at install (/pnpm.cjs:1:1)\n\n'
  expect(explain('Installing failed', output)).toBe(
    'Installing failed. What the package manager said:\nERR_PNPM_NO_SPACE  no space left',
  )
})
