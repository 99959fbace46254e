import { keepSteps, portalSteps, renew } from '@shindan/apns'
import { createDiagnoser } from '@shindan/core'
import { checkPlugin } from '@shindan/core/testing'
import { expect, test } from 'vitest'
import { lanscope, upload } from './index.ts'
import { renew as lanscopeRenewal } from './methods/renew.ts'

const now = '2026-03-01T09:00:00+09:00'
const diagnoser = createDiagnoser({ plugins: [lanscope] })
const diagnose = (text: string, facts = {}) => diagnoser.diagnose({ text, facts, now })._unsafeUnwrap()
const provenBy = (facts: object) => diagnoser.diagnose({ facts, now })._unsafeUnwrap()

const renewal = lanscopeRenewal.method
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

test('an expired certificate is renewable, and what stands for every console gives way to it', () => {
  const notes = (console: string) =>
    provenBy({ 'apns.expiresAt': '2026-01-01T00:00:00Z', 'apns.console': console }).notes.map(({ id }) => id)
  expect(notes('lanscope')).toEqual(['lanscope/renewable-after-expiry', 'lanscope/screen-words'])
  expect(notes('other')).toEqual(['apns/renewal-after-expiry'])
})

test('a lost account is looked for in the memo, and a new certificate is a matter for the support centre', () => {
  const notes = (console: string) =>
    provenBy({ 'apns.appleAccount': 'lost', 'apns.console': console }).notes.map(({ id }) => id)
  expect(notes('lanscope')).toEqual([
    'lanscope/memo-first',
    'lanscope/ask-support-centre',
    'lanscope/first-registration',
    'lanscope/screen-words',
  ])
  expect(notes('other')).toEqual([])
})

test.each([
  ['時間をおいて再度実行してください。', { 'lanscope.networkStable': true }, 'lanscope/upload-again-later'],
  [
    '無効な MDM証明書である可能性があります。',
    { 'apns.uploadedFile': 'mdm-push-certificate' },
    'lanscope/start-over',
  ],
  ['証明書の公開キーが違います。', { 'apns.keyMatchesCsr': true }, 'lanscope/start-over'],
])(
  '%s: when the cause of the guide is excluded, its advice and its support centre are left',
  (text, facts, fallback) => {
    const asked = diagnose(`${shared} ${text}`, facts)
    expect(asked).toMatchObject({ exhausted: true, fallbacks: [{ id: fallback }] })
    expect(asked.contacts).toContain('lanscope/support')
    expect(diagnose(`${shared} ${text}`).fallbacks).toEqual([])
  },
)

test('an upload that was refused is not to be cancelled, and a topic that is the same is looked at twice', () => {
  const refused = diagnose(
    '前回アップロードした MDM証明書と異なるMDM証明書をアップロードすることはできません。',
  )
  expect(refused.findings[0]?.steps.join()).not.toContain('cancel-registration')
  expect(refused.notes.map(({ id }) => id)).toContain('lanscope/upload-stopped')
  const same = diagnose(
    '前回アップロードした MDM証明書と異なるMDM証明書をアップロードすることはできません。',
    { 'apns.topicUnchanged': true },
  )
  expect(same.notes.map(({ id }) => id)).toContain('lanscope/compare-with-registered')
})

test('an upload that does not work, told without its message, is met with the messages there are', () => {
  const { suggestions } = diagnose('LanScope 証明書アップロードできない')
  expect(suggestions.filter(({ near }) => near).map(({ id }) => id)).toContain('lanscope/invalid-certificate')
})

test('the guide only supposes an unstable network, and its own words go no further', () => {
  const text = (rule: string) => JSON.stringify(lanscope.rules.find(({ id }) => id === rule))
  expect(text('lanscope/network-unstable')).not.toContain('作り直す必要はありません')
  expect(text('lanscope/internet-explorer-download')).not.toMatch(/ように見えても|もう一度行う必要/)
})

test('a renewal names the file, the way back to its screen, and the red of an expiry', () => {
  const say = (step: string) => renewal.steps.find(({ id }) => id.endsWith(`#${step}`))?.do.ja ?? ''
  expect(say('open-registration-screen')).toContain('赤字')
  expect(say('download-csr')).not.toContain('拡張子')
  expect(say('download-certificate')).toContain('Internet Explorer では正常にダウンロードできない')
  expect(say('upload-certificate')).toMatch(/開き直します.*MDM_MOTEXInc\._Certificate\.pem/)
})

test('an upload of another certificate is stopped by the console', () => {
  expect(upload['topic-changed']).toBe('lanscope/different-certificate')
  expect(upload.renewed).toBe('accepted')
  expect(upload['not-extended']).toBeNull()
})

test('the yearly renewal goes through LanScope An, in the order of its screens', () => {
  const facts = {
    'apns.appleAccount': 'same-as-last-time',
    'apns.consoleAccess': true,
    'apns.verificationCodeReceivable': true,
    'apns.console': 'lanscope',
  } as const
  const { verdict, method, steps } = diagnoser.operate(renew, { facts, now })._unsafeUnwrap()
  expect([verdict, method]).toEqual(['ready', 'lanscope'])
  expect(steps.map((id) => id.replace('apns/renew.lanscope#', ''))).toEqual([
    'open-registration-screen',
    'download-csr',
    'open-portal',
    'ask-which-certificate',
    ...portalSteps.map(({ id }) => id),
    'upload-certificate',
    'check-expiry',
    'check-mail-address',
    ...keepSteps.map(({ id }) => id),
  ])
})

test('the renewal tells that an expiry that is over is shown in red (LS-10)', () => {
  const { methods = [] } = diagnoser.composition.operations.get('apns/renew') ?? {}
  const [look] = methods.find(({ id }) => id === 'lanscope')?.steps ?? []
  expect(look?.do.ja).toContain('赤字')
  expect(look?.do.en).toContain('in red')
})
