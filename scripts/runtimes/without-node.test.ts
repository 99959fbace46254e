import { expect, test } from 'vitest'
import { current, renewed, signedCsr } from '../../packages/apns/test/renewal-files.ts'
import { runWithoutNode } from './bundle.ts'

const entries = [
  '@shindan/core',
  '@shindan/core/document',
  '@shindan/core/render',
  '@shindan/core/testing',
  '@shindan/core/x509',
  '@shindan/cybertrust',
  '@shindan/apns',
  '@shindan/apns/renewal',
  '@shindan/clomo',
  '@shindan/lanscope',
  '@shindan/bizmobile',
  '@shindan/platforms',
  '@shindan/server',
  '@shindan/server/answers',
]

test.each(entries)('%s loads without Node', async (entry) => {
  const { exported } = await runWithoutNode(`
    import * as all from '${entry}'
    export const exported = Object.keys(all)
  `)
  expect(exported).not.toHaveLength(0)
})

test('what Node alone has is not there to be used', async () => {
  await expect(runWithoutNode("import { readFileSync } from 'node:fs'; readFileSync('x')")).rejects.toThrow(
    'node:fs',
  )
  await expect(runWithoutNode('export const used = process.env')).rejects.toThrow('process')
  await expect(runWithoutNode("export const used = Buffer.from('x')")).rejects.toThrow('Buffer')
})

test('a diagnosis is made and said', async () => {
  const { said } = await runWithoutNode(`
    import { createDiagnoser } from '@shindan/core'
    import { present, renderText } from '@shindan/core/render'
    import { apns } from '@shindan/apns'
    import { bizmobile } from '@shindan/bizmobile'
    import { clomo } from '@shindan/clomo'
    import { cybertrust } from '@shindan/cybertrust'
    import { lanscope } from '@shindan/lanscope'
    import { platforms } from '@shindan/platforms'
    const plugins = [cybertrust, apns, clomo, lanscope, bizmobile, platforms] as const
    const diagnoser = createDiagnoser({ plugins })
    const diagnosis = diagnoser.diagnose({
      text: '503 証明書の取得が許可されていません。管理者にお問い合わせください。',
      facts: { 'cybertrust.issuedAt': '2025-01-01T09:00:00+09:00', 'cybertrust.firstRetrievedAt': null },
      now: '2025-01-20T09:00:00+09:00',
    })._unsafeUnwrap()
    const voice = { locale: 'en', timeZone: 'Asia/Tokyo' } as const
    export const said = renderText(present(diagnosis, diagnoser.composition, voice), { locale: 'en' })
  `)
  expect(said).toMatch(/Confirmed/)
  expect(said).toContain('CT-23')
})

test('a mail is read', async () => {
  const { text } = await runWithoutNode(`
    import { textOf } from '@shindan/core/document'
    const mail = 'From: a@b.example\\nContent-Type: text/html\\nContent-Transfer-Encoding: base64\\n\\nPHA+NTAzPC9wPg=='
    export const text = textOf(new TextEncoder().encode(mail)).then((read) => read._unsafeUnwrap().text)
  `)
  expect(await text).toBe('503')
})

test('a lifecycle is evaluated', async () => {
  const { answer } = await runWithoutNode(`
    import { evaluateLifecycle } from '@shindan/core'
    import { cloudgateInstall } from '@shindan/cybertrust'
    const events = { issued: '2025-01-01', retrieved: '2025-01-02' }
    export const answer = evaluateLifecycle(cloudgateInstall, events, { now: '2025-01-03T00:00:00Z' })._unsafeUnwrap()
  `)
  expect(answer).toMatchObject({
    phase: 'installable',
    deadlines: [{ on: '2025-01-05', because: 'first-retrieval' }],
  })
})

test('a renewal is checked, from text and from the bytes of another realm', async () => {
  const { check } = await runWithoutNode(`
    import { checkRenewal } from '@shindan/apns/renewal'
    export const check = (files) => checkRenewal(files, { now: '2025-12-20T00:00:00Z' }).verdict
  `)
  const verdict = check as (files: object) => string
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(verdict({ current, renewed, csr: signedCsr })).toBe('safe')
  expect(verdict({ current: bytes(current), renewed: bytes(renewed), csr: bytes(signedCsr) })).toBe('safe')
  expect(verdict({ current, renewed, enrolledTopic: 'com.apple.mgmt.External.other' })).toBe('unsafe')
})
