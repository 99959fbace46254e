import { expect, test } from 'vitest'
import { serverProblem } from './server.ts'

test('a server that is not reached is told with what to look at, and what was said behind it', () => {
  const { en } = serverProblem('unreachable', 'db.example.jp:5432', 'ENOTFOUND').text
  expect(en).toBe(
    'The server at db.example.jp:5432 cannot be reached. There is no host of that name. Check how the name is spelled, and the DNS of this machine. (“ENOTFOUND”)',
  )
  const { ja } = serverProblem('refused', 'db.example.jp:5432', 'self-signed certificate').text
  expect(ja).toMatch(/認証局.*「self-signed certificate」）$/)
})

test('one that said nothing is told with what may be', () => {
  expect(serverProblem('unreachable', 'redis:6379', '').text.ja).toMatch(/ファイアウォール.*ください。$/)
})
