import { createDiagnoser } from '@shindan/core'
import { checkPlugin } from '@shindan/core/testing'
import { expect, test } from 'vitest'
import { lanscope, predictUpload } from './index.ts'

const now = '2026-03-01T09:00:00+09:00'
const diagnoser = createDiagnoser({ plugins: [lanscope] })._unsafeUnwrap()
const diagnose = (text: string, facts = {}) => diagnoser.diagnose({ text, facts, now })._unsafeUnwrap()
const provenBy = (facts: object) => diagnoser.diagnose({ facts, now })._unsafeUnwrap()

const shared = 'MDM証明書の読み取り中にエラーが発生しました。'

test('the plugin is sound', () => {
  expect(checkPlugin(lanscope)).toEqual([])
})

test.each([
  [
    `${shared} 無効な MDM証明書である可能性があります。`,
    'lanscope/invalid-certificate',
    'apns/not-a-push-certificate',
  ],
  [
    `${shared} 証明書の公開キーが違います。 ダウンロードした CSRファイルで作成した証明書を確認してください。`,
    'lanscope/public-key-mismatch',
    'apns/csr-mismatch',
  ],
  [
    `${shared} 時間をおいて再度実行してください。`,
    'lanscope/reading-interrupted',
    'lanscope/network-unstable',
  ],
  [
    '前回アップロードした MDM証明書と異なるMDM証明書をアップロードすることはできません。',
    'lanscope/different-certificate',
    'apns/different-certificate-renewed',
  ],
])('%s has its own error and cause', (text, error, rule) => {
  const { errors, findings } = diagnose(text)
  expect(errors.map(({ id, certainty }) => [id, certainty])).toEqual([[error, 'identified']])
  expect(findings.map((finding) => finding.rule)).toEqual([rule])
})

test('the sentence that three messages share names all three', () => {
  expect(
    diagnose(shared)
      .errors.map(({ id }) => id)
      .toSorted(),
  ).toEqual(['lanscope/invalid-certificate', 'lanscope/public-key-mismatch', 'lanscope/reading-interrupted'])
})

test('only an unstable network is answered with waiting', () => {
  const remedies = [
    `${shared} 無効な MDM証明書である可能性があります。`,
    `${shared} 証明書の公開キーが違います。`,
  ]
    .flatMap((text) => diagnose(text).findings)
    .flatMap(({ rule }) => diagnoser.composition.rules.get(rule)?.remedy ?? [])
  expect(remedies).not.toEqual([])
  expect(remedies.filter((step) => /しばらく待|時間をおいて/.test(step.do.ja))).toEqual([])
})

test('what the memo and the mail settings hold is judged and never given back', () => {
  const answer = provenBy({
    'lanscope.memo': 'Apple ID: admin@example.com PassWord: Top_S3cret',
    'lanscope.mailRecipient': null,
    'lanscope.browser': 'internet-explorer',
  })
  expect(answer.findings.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['lanscope/internet-explorer-download', 'warning'],
    ['lanscope/secret-in-memo', 'warning'],
    ['lanscope/no-mail-recipient', 'info'],
  ])
  expect(JSON.stringify(answer)).not.toMatch(/Top_S3cret|admin@example/)
})

test('an upload of another certificate is stopped by the console', () => {
  expect(predictUpload('topicChanged')).toBe('lanscope/different-certificate')
  expect(predictUpload('renewed')).toBe('accepted')
  expect(predictUpload('notExtended')).toBeNull()
})
