import { expect, test } from 'vitest'
import { computed } from './computed.ts'

const holdsSecret = (memo: string) =>
  computed['lanscope.memoHoldsSecret'].computation.compute(
    { 'lanscope.memo': memo },
    { now: '2025-01-01T00:00:00.000Z', timeZone: 'Asia/Tokyo' },
  )

test('a password or an account in the memo is seen however it is written', () => {
  for (const memo of [
    'Apple ID: someone@example.com\nPassWord: secret1',
    'パスワードは Tokyo2025 です',
    'PW:1234',
    'ＰＡＳＳＷＯＲＤ＝ひみつ',
    'ﾊﾟｽﾜｰﾄﾞ: abcd',
    'mdm@example.co.jp',
  ]) {
    expect(holdsSecret(memo), memo).toBe(true)
  }
})

test('a memo that only says where they are kept is no warning', () => {
  for (const memo of [
    '',
    'Apple ID は総務部が保管',
    'パスワードは金庫',
    '更新担当 内線 1234',
    'compass: north',
  ]) {
    expect(holdsSecret(memo), memo).toBe(false)
  }
})
