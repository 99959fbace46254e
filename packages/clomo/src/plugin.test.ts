import { keepSteps, portalSteps, renew } from '@shindan/apns'
import { createDiagnoser } from '@shindan/core'
import { firstThing } from '@shindan/core/render'
import { checkPlugin } from '@shindan/core/testing'
import { expect, test } from 'vitest'
import { clomo, upload } from './index.ts'

const diagnoser = createDiagnoser({ plugins: [clomo] })
const diagnose = (text: string, facts: object = {}) =>
  diagnoser.diagnose({ text, facts, now: '2026-03-01T09:00:00+09:00' })._unsafeUnwrap()
/** What is told to do, in its order. */
const stepsOf = ({ findings }: ReturnType<typeof diagnose>) =>
  findings
    .filter(({ verdict }) => verdict !== 'ruled-out')
    .flatMap(({ rule, steps }) =>
      (diagnoser.composition.rules.get(rule)?.remedy ?? []).flatMap((step) =>
        steps.includes(step.id) ? [step.do.ja] : [],
      ),
    )

const subjectDiffers = '「前回とサブジェクトが異なります」'

test('the plugin is sound', () => {
  expect(checkPlugin(clomo)).toEqual([])
})

test('an incorrect certificate is first of all one from another CSR', () => {
  for (const text of ['入力エラー:証明書が正しくありません', '入力エラー：証明書が正しくありません']) {
    const { errors, findings } = diagnose(text)
    expect(errors).toMatchObject([{ id: 'clomo/push-certificate-incorrect', certainty: 'identified' }])
    expect(findings.map(({ rule }) => rule)).toEqual(['apns/csr-mismatch', 'apns/not-a-push-certificate'])
  }
})

test('of a CSR that the portal refuses, the cause that the document of CLOMO gives is shown first', () => {
  const first = (facts: object) => diagnose('identity.apple.com: Invalid Certificate Signing Request', facts)
  expect(first({ 'apns.console': 'clomo' }).findings[0]?.rule).toBe('apns/portal-temporary-fault')
  expect(first({ 'apns.console': 'other' }).findings[0]?.rule).toBe('apns/csr-malformed')
})

test('before OK is pressed, the first thing to do is not to press it', () => {
  const { errors, findings, questions } = diagnose(subjectDiffers)
  expect(errors).toMatchObject([{ id: 'clomo/push-certificate-subject-differs', certainty: 'identified' }])
  expect(findings[0]).toMatchObject({ rule: 'apns/different-certificate-renewed', severity: 'critical' })
  expect(questions[0]?.fact).toBe('clomo.subjectDialogAnswer')
  expect(stepsOf(diagnose(subjectDiffers, { 'clomo.subjectDialogAnswer': 'not-yet' }))[0]).toContain(
    '「OK」を押さず、キャンセル',
  )
  expect(diagnose(subjectDiffers, { 'clomo.subjectDialogAnswer': 'not-yet' }).notes).toContainEqual({
    id: 'clomo/subject-dialog-open',
    kind: 'warning',
  })
})

test('until it is known whether OK was pressed, only what is right in both cases is told', () => {
  const branches = ['another-certificate-uploaded', 'subject-change-accepted']
  const shown = (facts: object) =>
    diagnose(subjectDiffers, facts)
      .findings.filter(({ verdict }) => verdict !== 'ruled-out')
      .flatMap(({ steps }) => steps)
      .filter((id) => branches.some((rule) => id.startsWith(`clomo/${rule}#`)))
  expect(shown({})).toEqual([])
  expect(stepsOf(diagnose(subjectDiffers)).join()).not.toMatch(/登録しないで|「OK」を押さず/)
  expect(shown({ 'clomo.subjectDialogAnswer': 'not-yet' })).toEqual([
    'clomo/another-certificate-uploaded#cancel-dialog',
    'clomo/another-certificate-uploaded#start-renewal-again',
  ])
  const pressed = { 'clomo.subjectDialogAnswer': 'ok-pressed' }
  expect(new Set(shown(pressed).map((id) => id.split('#')[0]))).toEqual(
    new Set(['clomo/subject-change-accepted']),
  )
  expect(stepsOf(diagnose(subjectDiffers, pressed)).join()).not.toContain('登録しないで')
})

test('the document begins again with the CSR, by the name of its procedure', () => {
  const notes = (facts: object) =>
    diagnose('入力エラー:証明書が正しくありません', facts).notes.map(({ id }) => id)
  expect(notes({})).toContain('clomo/start-again-from-csr')
  const sound = { 'apns.keyMatchesCsr': true, 'apns.uploadedFile': 'mdm-push-certificate' }
  const excluded = diagnose('入力エラー:証明書が正しくありません', sound)
  expect(excluded).toMatchObject({ exhausted: true, fallbacks: [{ id: 'clomo/start-over' }] })
  expect(excluded.contacts).toEqual(['clomo/support', 'clomo/anshin-manager-support', 'apns/apple'])
})

test('the pages that the document names are named', () => {
  const { text } = clomo.notes.find(({ id }) => id === 'clomo/transfer-details-screen') ?? {}
  expect(text?.ja).toMatch(/【iOS】別の Apple ID を使って.*【iOS】年次更新作業時の FAQ/)
})

test('after OK was pressed, nothing irreversible is advised and the inference is called one', () => {
  const { findings } = diagnose(subjectDiffers, { 'clomo.subjectDialogAnswer': 'ok-pressed' })
  const rule = diagnoser.composition.rules.get('clomo/subject-change-accepted')
  expect(findings[0]).toMatchObject({ rule: rule?.id, verdict: 'confirmed', severity: 'critical' })
  expect(rule?.remedy.filter((step) => step.destructive)).toEqual([])
  expect(rule?.why.ja).toContain('推測')
})

test("what Apple's mail asks for stands on a screen of CLOMO PANEL, unless the console is another", () => {
  const notes = (facts: object) =>
    diagnoser.diagnose({ facts: { ...facts }, now: '2026-03-01T09:00:00+09:00' })._unsafeUnwrap().notes
  const note = [{ id: 'clomo/transfer-details-screen', kind: 'info' }]
  expect(notes({ 'apns.appleAccount': 'lost' })).toEqual(note)
  expect(notes({ 'apns.verificationCodeReceivable': false, 'apns.console': 'clomo' })).toEqual([
    ...note,
    { id: 'clomo/screen-words', kind: 'info' },
  ])
  expect(notes({ 'apns.appleAccount': 'lost', 'apns.console': 'other' })).toEqual([])
})

test('of another certificate the console only asks', () => {
  expect(upload['topic-changed']).toBe('clomo/push-certificate-subject-differs')
  expect(upload['key-mismatch']).toBe('clomo/push-certificate-incorrect')
  expect(upload.renewed).toBe('accepted')
  expect(upload['re-registered']).toBeNull()
})

test('the yearly renewal goes through CLOMO PANEL, in the order of its screens', () => {
  const facts = {
    'apns.appleAccount': 'same-as-last-time',
    'apns.consoleAccess': true,
    'apns.verificationCodeReceivable': true,
    'apns.console': 'clomo',
  } as const
  const { verdict, method, steps } = diagnoser
    .operate(renew, { facts, now: '2026-03-01T09:00:00+09:00' })
    ._unsafeUnwrap()
  expect([verdict, method]).toEqual(['ready', 'clomo'])
  expect(steps.map((id) => id.replace('apns/renew.clomo#', ''))).toEqual([
    'download-csr',
    ...portalSteps.map(({ id }) => id),
    'upload-certificate',
    'check-expiry',
    ...keepSteps.map(({ id }) => id),
  ])
})

test.each([{ 'clomo.inUse': true }, { 'apns.console': 'clomo' }])(
  'the whole message of the portal is its error where CLOMO is in use, its own cause first: %o (CL-14, CL-16)',
  (facts) => {
    const { errors, findings } = diagnose('Invalid Certificate Signing Request', facts)
    expect(errors).toMatchObject([{ id: 'apns/portal-invalid-csr', certainty: 'identified' }])
    expect(findings[0]?.rule).toBe('apns/portal-temporary-fault')
  },
)

test('what was pressed is read in a text, for confirmation', () => {
  const { read, questions } = diagnose(`CLOMO ${subjectDiffers}と出てOKを押してしまった`)
  expect(read).toContainEqual(
    expect.objectContaining({ fact: 'clomo.subjectDialogAnswer', value: 'ok-pressed' }),
  )
  expect(questions[0]).toMatchObject({ fact: 'clomo.subjectDialogAnswer', read: 'ok-pressed' })
})

test('after OK nobody is asked for the topic of the certificate in use, which is the wrong one now', () => {
  const { questions } = diagnose(subjectDiffers, { 'clomo.subjectDialogAnswer': 'ok-pressed' })
  expect(questions).toEqual([])
})

test('whatever else is certain, the first thing is whether OK was pressed', () => {
  const presented = diagnoser.present(diagnose(subjectDiffers), { locale: 'ja', timeZone: 'Asia/Tokyo' })
  expect(firstThing(presented, 'ja')).toMatch(/^まず確認すること: .*「OK」を押しましたか/)
})
