import { createDiagnoser } from '@shindan/core'
import { checkPlugin } from '@shindan/core/testing'
import { describe, expect, test } from 'vitest'
import { apns } from './plugin.ts'

const diagnoser = createDiagnoser({ plugins: [apns] })
const now = '2026-03-01T09:00:00+09:00'
const diagnose = (text: string, facts: object = {}) =>
  diagnoser.diagnose({ text, facts, now })._unsafeUnwrap()
const recognised = (text: string) => diagnose(text).errors.map(({ id, certainty }) => `${id} ${certainty}`)
const rulesFor = (text: string, facts: object = {}) =>
  diagnose(text, facts).findings.map(({ rule, verdict }) => `${rule} ${verdict}`)
const remedyOf = (rule: string) => diagnoser.composition.rules.get(rule)?.remedy ?? []

test('the plugin is sound', () => {
  // What an upload comes to is told by `checkRenewal`, not by a condition.
  const factsReadElsewhere = ['apns.uploadOutcome', 'apns.inUse']
  expect(checkPlugin(apns, { factsReadElsewhere })).toEqual([])
})

describe('messages of the portal', () => {
  test.each([
    ['identity.apple.com: Invalid Certificate Signing Request', 'apns/portal-invalid-csr'],
    [
      'Invalid Certificate Signing Request. The certificate signing request you entered appears to be invalid. Make sure that request file was uploaded is in the correct format and not empty.',
      'apns/portal-invalid-csr',
    ],
    ['「Invalid Characters Present in Notes」エラーが出る', 'apns/portal-invalid-characters-in-notes'],
    [
      '{"ErrorCode":-80018,"ErrorMessage":"Certificate Signature Verification failed","ErrorDescription":"Certificate Signature Verification failed because the signing certificate is expired."}',
      'apns/portal-signature-verification-failed',
    ],
    [
      '<string>ServiceType is Invalid.</string><key>ErrorCode</key><integer>-80010</integer>',
      'apns/portal-service-closed',
    ],
    ["Push Certificates Portal: The page you're looking for can't be found", 'apns/portal-page-not-found'],
    ['APCP にサインインすると Get Started の画面になる', 'apns/portal-get-started'],
    ['Apple Push Certificates Portal のレイアウトが崩れて Renew が押せません', 'apns/portal-layout-broken'],
  ])('%s', (text, id) => {
    expect(recognised(text)).toEqual([`${id} identified`])
  })

  test.each(['Invalid Certificate Signing Request', "The page you're looking for can't be found"])(
    'is said elsewhere too: %s',
    (text) => {
      expect(diagnose(text).errors).toMatchObject([{ certainty: 'similar', generic: true }])
    },
  )
})

test('of a file of unknown kind nothing is said but what helps in any case', () => {
  const steps = (facts: object) => {
    const causes = { 'apns/push-certificate-expired': ['apns/not-a-push-certificate'] }
    const composed = createDiagnoser({ plugins: [{ ...apns, causes: { ...apns.causes, ...causes } }] })
    const asked = { error: 'apns/push-certificate-expired', facts, now }
    return composed
      .diagnose(asked)
      ._unsafeUnwrap()
      .findings.flatMap((finding) => finding.steps)
  }
  const names = (facts: object) => steps(facts).map((id) => id.split('#')[1])
  expect(names({})).toEqual(['download-from-portal', 'delete-files', 'start-again'])
  expect(names({ 'apns.uploadedFile': 'csr' })[0]).toBe('csr-goes-to-portal')
  expect(names({ 'apns.renewedKind': 'pkcs12' })).toContain('export-as-pem')
})

describe('an Apple Account that nobody can sign in to', () => {
  test.each([
    'APCP のログインに利用する Apple ID やパスワードが分からなくなってしまった',
    'APCP の SMS 認証用の SIM を解約してしまいログインできなくなってしまった',
    '前任者が退職してプッシュ証明書の Apple ID のパスワードがわからない',
    'APCP にサインインできません',
    'Apple ID のパスワードを忘れてしまい、年次更新ができません',
    'MDM証明書登録時のAppleIDが利用不可・担当者退職のため新しいApple IDで更新したい',
    'MDM 証明書の更新で Apple アカウントの確認コードが届かない',
    'MDM証明書の Apple ID が利用不可',
    'I forgot the password of the Apple ID of our push certificate',
  ])('%s', (text) => {
    expect(recognised(text)).toEqual(['apns/apple-account-unavailable identified'])
  })

  test.each([
    'SMS 認証用の SIM を解約してしまいログインできなくなってしまった',
    '友人の Apple ID のパスワードがわからない',
    'Apple ID を忘れました',
  ])('may be that of anything: %s', (text) => {
    expect(recognised(text)).toEqual(['apns/apple-account-unavailable similar'])
  })

  test('an Apple ID that works is no trouble', () => {
    expect(recognised('前回と同じ Apple ID でサインインしました')).toEqual([])
  })

  test.each(['apns/apple-account-credentials-lost', 'apns/apple-account-phone-lost'])(
    '%s: Apple moves the certificate before any device is enrolled again',
    (rule) => {
      const steps = remedyOf(rule)
      const transfer = steps.findIndex((step) => step.do.ja.includes('引き継ぐよう依頼'))
      const enrolment = steps.findIndex((step) => step.affects === 'all-managed-devices')
      expect(transfer).toBeGreaterThan(0)
      expect(enrolment).toBeGreaterThan(transfer)
      expect(steps.slice(0, enrolment).filter((step) => step.destructive)).toEqual([])
    },
  )

  test('the call that confirms employment comes only when a managed account gives way to a normal one', () => {
    const warns = (managed: boolean, newManaged: boolean) => {
      const facts = {
        'apns.appleAccount': 'lost',
        'apns.managedAppleAccount': managed,
        'apns.newAppleAccountManaged': newManaged,
      } as const
      const [finding] = diagnoser.diagnose({ facts, now })._unsafeUnwrap().findings
      const shown = finding && remedyOf(finding.rule).filter(({ id }) => finding.steps.includes(id))
      return shown?.some((step) => step.do.ja.includes('在籍確認'))
    }
    expect([warns(true, false), warns(true, true), warns(false, false), warns(false, true)]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})

test('a refused CSR: the file is looked at first, and a sound one leaves the portal', () => {
  const text = 'Push Certificates Portal: Invalid Certificate Signing Request'
  expect(rulesFor(text)).toEqual([
    'apns/csr-malformed possible',
    'apns/csr-signature-outdated possible',
    'apns/portal-temporary-fault possible',
  ])
  expect(rulesFor(text, { 'apns.csrWellFormed': true, 'apns.csrSignatureCurrent': true })[0]).toBe(
    'apns/portal-temporary-fault confirmed',
  )
  expect(rulesFor(text, { 'apns.csrWellFormed': false })).toContain('apns/portal-temporary-fault ruled-out')
})

test('Notes that no source decides stay possible, with a note, and are never given back', () => {
  const answer = diagnose('Invalid Characters Present in Notes', { 'apns.notes': 'admin-2025' })
  expect(answer.findings).toMatchObject([{ rule: 'apns/notes-not-alphanumeric', verdict: 'possible' }])
  expect(answer.notes).toMatchObject([{ id: 'apns/notes-uncertain', kind: 'boundary' }])
  expect(JSON.stringify(answer)).not.toContain('admin-2025')
})

test('an expired certificate is renewed, never enrolled anew', () => {
  const facts = { 'apns.expiresAt': '2026-02-28T00:00:00Z' }
  const { findings, notes } = diagnoser.diagnose({ facts, now })._unsafeUnwrap()
  expect(findings).toMatchObject([{ rule: 'apns/certificate-expired', verdict: 'confirmed' }])
  expect(notes).toMatchObject([{ id: 'apns/renewal-after-expiry', kind: 'boundary' }])
  const steps = remedyOf('apns/certificate-expired')
  expect(steps.filter((step) => step.destructive || step.affects === 'all-managed-devices')).toEqual([])
})

test('what stops working is named, and that some vendors renew it still', () => {
  const { why } = diagnoser.composition.rules.get('apns/certificate-expired') ?? {}
  expect(why?.ja).toMatch(/リモートロックやリモートワイプ.*提供元があります/)
  expect(JSON.stringify(apns.notes)).not.toContain('日がたつほど')
})

test('a certificate is moved to another account by Apple alone, whom the administrator asks', () => {
  const asked = remedyOf('apns/apple-account-credentials-lost').filter(({ ask }) => ask === 'apple')
  expect(asked.map(({ id }) => id.split('#')[1])).toEqual(['ask-apple-to-transfer'])
  const excluded = { 'apns.appleAccount': 'same-as-last-time', 'apns.verificationCodeReceivable': true }
  expect(diagnose('APCP にサインインできません', excluded)).toMatchObject({
    exhausted: true,
    contacts: ['apns/apple'],
  })
})

test('how sure a renewal after expiry is, is said in one place', () => {
  const { remedy } = apns.rules.find(({ id }) => id === 'apns/certificate-expired') ?? {}
  const { summary } = apns.errors.find(({ id }) => id === 'apns/push-certificate-expired') ?? {}
  expect(JSON.stringify([remedy, summary, apns.notes])).not.toMatch(/見込み|確実ではありません|should|likely/)
})

test('an expired certificate explains how APNs and TLS refuse it', () => {
  const facts = { 'apns.expiresAt': '2026-02-28T00:00:00Z' }
  for (const text of [
    '{"reason":"BadCertificate"}',
    'push.apple.com: remote error: tls: expired certificate',
  ]) {
    expect(rulesFor(text, facts), text).toEqual(['apns/certificate-expired confirmed'])
  }
})

test('APNs answers of a wrong topic lead to the certificate that was created instead of renewed', () => {
  for (const reason of ['DeviceTokenNotForTopic', 'BadTopic', 'TopicDisallowed']) {
    expect(rulesFor(`{"reason":"${reason}"}`, { 'apns.topicUnchanged': false }), reason).toEqual([
      'apns/different-certificate-renewed confirmed',
    ])
  }
})

test.each([
  ['プッシュ証明書があと3日で切れます', 'apns/push-certificate-expiring'],
  ['the push certificate will run out in 5 days', 'apns/push-certificate-expiring'],
  ['MDMのプッシュ証明書の期限が昨日で切れていた', 'apns/push-certificate-expired'],
  ['Apple のポータルで Renew せず Create a Certificate を押した', 'apns/push-certificate-created-anew'],
  ['clicked Create a Certificate rather than Renew', 'apns/push-certificate-created-anew'],
])('what people know before a screen tells them is among what is asked: %s', (text, id) => {
  expect(diagnose(text).suggestions.map((suggestion) => suggestion.id)).toContain(id)
})

test('a certificate made anew is another one, which is why it must not be uploaded', () => {
  const { findings } = diagnoser
    .diagnose({ error: 'apns/push-certificate-created-anew', facts: {}, now })
    ._unsafeUnwrap()
  expect(findings).toMatchObject([{ rule: 'apns/different-certificate-renewed', verdict: 'confirmed' }])
})
