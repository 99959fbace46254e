import { answer, type Session, skip, startSession } from '@shindan/core'
import { expect, test } from 'vitest'
import { sameCommand } from '../src/diagnose/same-command.ts'
import { openDiagnoser } from '../src/plugins.ts'

test('what was answered stands in one command, quoted for a shell, secrets left out', () => {
  const begun = startSession(openDiagnoser(), {
    text: '400 端末の認証に失敗しました。',
    now: '2025-01-06T00:00:00Z',
  })
  const session = begun
    .andThen((one) => answer(one, 'cybertrust.certificateIdentifier', 'AB12 CD34'))
    .andThen((one) => answer(one, 'cybertrust.issuedAt', '昨日 9:00'))
    .andThen((one) => skip(one, 'cybertrust.macRandomization'))
  const command = session.match(
    (one) => sameCommand(one as unknown as Session, { timeZone: 'Asia/Tokyo' }),
    (problems) => JSON.stringify(problems),
  )
  expect(command).toMatch(/^shindan diagnose "400 端末の認証に失敗しました。" /)
  expect(command).toContain('--fact cybertrust.certificateIdentifier=… ')
  expect(command).toContain('--fact "cybertrust.issuedAt=昨日 9:00"')
  expect(command).toContain('--unavailable cybertrust.macRandomization')
  expect(command).toContain('--now 2025-01-06T00:00:00Z')
  expect(command).not.toContain('AB12')
})
