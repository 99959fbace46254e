import { createDiagnoser } from '@shindan/core'
import { expect, test } from 'vitest'
import { cybertrust } from './plugin.ts'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const told = (text: string) =>
  Object.fromEntries(
    diagnoser
      .diagnose({ text, now: '2026-01-01T00:00:00Z', timeZone: 'Asia/Tokyo' })
      ._unsafeUnwrap()
      .read.map(({ fact, value }) => [fact, value]),
  )

test.each([
  ['https://cybertrust.deviceid.ne.jp/ra/user を開く', { 'cybertrust.inUse': true }],
  ['cybertrust.deviceid.ne.jp.evil.com を開く', {}],
  ['it@cybertrust.example.com から', {}],
  ['it@cybertrust.co.jp から', { 'cybertrust.inUse': true }],
])('%s', (text, facts) => {
  expect(told(text)).toEqual(facts)
})

test.each([
  'デバイス証明書の発行日 2025年6月1日',
  '発行日: 2025/6/1',
  '証明書は2025年6月1日に発行されました',
  '2025-06-01 に発行',
  'The certificate was issued on 2025-06-01.',
])('the certificate is what was issued: %s', (text) => {
  expect(told(`Cybertrust: ${text}`)).toHaveProperty(['cybertrust.issuedAt'])
})

test.each(['運転免許証の発行日 2020年6月1日', 'パスポートの発行日は2020年6月1日'])(
  'it is not: %s',
  (text) => {
    expect(told(`Cybertrust: ${text}`)).not.toHaveProperty(['cybertrust.issuedAt'])
  },
)

test.each([
  '”盗難デバイスの保護” が有効になっていて、iPhone がよく知らない場所にあるため、セキュリティ上の理由からこのプロファイルをインストールするには時間を置く必要があります。',
  'Because Stolen Device Protection is on and the iPhone is not in a familiar location, time must pass before this profile can be installed, for security reasons.',
  'プロファイルをインストールするために、セキュリティ継続を開始しますか?',
])('the screen proves that the protection is on, and nobody is asked: %s (CT-57)', (text) => {
  const { facts, findings, questions } = diagnoser
    .diagnose({ text, now: '2026-01-01T00:00:00Z' })
    ._unsafeUnwrap()
  expect(facts['cybertrust.stolenDeviceProtection']).toEqual({ value: true, origin: 'shown' })
  expect(findings).toMatchObject([{ rule: 'cybertrust/stolen-device-protection', verdict: 'confirmed' }])
  expect(questions).toEqual([])
})
