import { createDiagnoser, createKit, type Diagnoser } from '@shindan/core'
import { customise } from '@shindan/core/knowledge'
import { describe, expect, test } from 'vitest'
import {
  createdOfOldRequest,
  current,
  expired,
  plainCsr,
  privateKey,
  renewed,
} from '../../test/renewal-files.ts'
import { apns } from '../plugin.ts'
import { answerRenewal, type RenewalAtHand } from './answer-renewal.ts'
import type { Console } from './consoles.ts'

const label = { ja: '管理コンソール', en: 'Console' }
const kit = createKit({
  plugin: 'acme',
  facts: {},
  sources: { s: { title: label, checkedOn: '2026-01-01' } },
})
const acme = kit.definePlugin({
  version: '1',
  title: label,
  errors: [
    kit.defineError({
      id: 'acme/refused',
      platforms: [],
      stage: 'console-upload',
      summary: label,
      messages: [{ ja: '証明書が正しくありません。', en: 'The certificate is not right.', verbatim: ['ja'] }],
      source: ['s'],
    }),
  ],
  rules: [],
})
const console: Console = {
  plugin: acme,
  upload: {
    'not-a-certificate': 'acme/refused',
    'not-mdm-certificate': 'acme/refused',
    'key-mismatch': null,
    'topic-changed': null,
    'not-extended': null,
    'not-in-date': null,
    'not-issued-by-apple': null,
    irregular: null,
    renewed: 'accepted',
    'first-registration': null,
    're-registered': null,
    undecided: null,
  },
}
const diagnoser: Diagnoser = createDiagnoser({ plugins: [apns] })

const answered = (atHand: RenewalAtHand, locale: 'ja' | 'en' = 'ja', by: Diagnoser = diagnoser) =>
  answerRenewal(atHand, {
    diagnoser: by,
    consoles: [console],
    now: '2026-01-15T00:00:00Z',
    locale,
    timeZone: 'Asia/Tokyo',
    nameOf: (part) => `#${part}`,
    sayPart: (part) => `the field ${part}`,
  })

const file = (place: RenewalAtHand['files'][number]['place'], content: Uint8Array | string) => ({
  place,
  name: `${place}.pem`,
  content,
})

test('a sound renewal is safe, and the console takes it', () => {
  const answer = answered({
    files: [file('current', current), file('renewed', renewed), file('privateKey', privateKey)],
  })._unsafeUnwrap()
  expect(answer).toMatchObject({
    kind: 'renewal',
    verdict: 'safe',
    steps: { upload: { missing: [], text: expect.stringContaining('アップロードできます') } },
    misplaced: [],
    findings: [],
    shows: [{ console: 'acme', shows: 'accepted', text: '受け付けられます' }],
    consoles: { acme: 'accepted' },
  })
  expect(JSON.stringify(answer)).not.toContain('PRIVATE KEY')
})

test('what is missing has the name that the host gives it, in sentences the other one', () => {
  const { steps, checks } = answered({ files: [file('renewed', renewed)] }, 'en')._unsafeUnwrap()
  expect(steps.upload.missing).toEqual(['#current', '#csr'])
  expect(steps.upload.text).toContain('the field current, the field csr')
  expect(checks.find(({ id }) => id === 'topic-unchanged')?.missing).toEqual(['#current'])
})

test('a file in a wrong place is named, and the message of the console is quoted as it stands there', () => {
  const answer = answered({ files: [file('current', current), file('renewed', plainCsr)] })._unsafeUnwrap()
  expect(answer.misplaced).toMatchObject([{ option: '#renewed', file: 'renewed.pem', kind: 'csr' }])
  expect(answer.shows).toMatchObject([{ shows: 'acme/refused', text: '「証明書が正しくありません。」' }])
})

test('what was compared is said in words and in the zone of who reads it', () => {
  const answer = answered({ files: [file('current', current), file('renewed', expired)] })._unsafeUnwrap()
  const check = answer.checks.find(({ id }) => id === 'currently-valid')
  expect(check).toMatchObject({ result: 'fail', needed: expect.stringContaining('2026年1月15日') })
  expect(check?.given).toContain('(Asia/Tokyo)')
})

describe('what comes next is said first', () => {
  const said = (files: RenewalAtHand['files']) => {
    const { upload, portal } = answered({ files }, 'en')._unsafeUnwrap().steps
    return { upload: upload.text, portal: portal.text }
  }

  test('whose certificate was made from the CSR has nothing left to do at the portal', () => {
    expect(said([file('renewed', renewed), file('csr', plainCsr)]).portal).toContain('do not “Renew” again')
    expect(said([file('csr', plainCsr)]).portal).not.toContain('again')
  })

  test('a file that is sound but for its form is to be saved anew', () => {
    const der = Uint8Array.from(atob(renewed.replace(/-----.*-----|\s/g, '')), (letter) =>
      letter.charCodeAt(0),
    )
    const files = [file('current', current), file('csr', plainCsr)]
    expect(said([...files, file('renewed', der)]).upload).toMatch(/^Do not upload this file as it is/)
    expect(said([file('current', current), file('renewed', der)]).upload).toMatch(/^Not decided/)
    expect(said([...files, file('renewed', renewed + privateKey)]).upload).toContain('holds your private key')
  })

  test('certificates that are given the wrong way round are to be exchanged, and nothing is deleted', () => {
    const files = [file('current', renewed), file('renewed', current), file('csr', plainCsr)]
    const { findings, checks } = answered({ files })._unsafeUnwrap()
    expect(said(files).upload).toContain('exchange them')
    expect(JSON.stringify(findings)).not.toContain('delete-files')
    expect(checks.find(({ id }) => id === 'key-matches-csr')).not.toHaveProperty('fix')
  })
})

test('each cause that the files confirm is said once, and no cause besides', () => {
  const files = [
    file('current', current),
    file('renewed', createdOfOldRequest),
    file('csr', plainCsr),
    file('inUse', current),
  ]
  const { findings, rules } = answered({ files })._unsafeUnwrap()
  expect(rules).toHaveLength(2)
  expect(findings.map(({ rule }) => rule)).toEqual(rules)
})

test('what somebody switched off is not said of the files either', () => {
  const quiet = customise(apns, { disable: { rules: ['apns/certificate-expired'] } })._unsafeUnwrap()
  const files = [file('current', current), file('renewed', expired)]
  const rulesBy = (plugin: typeof apns) =>
    answered({ files }, 'ja', createDiagnoser({ plugins: [plugin] }))._unsafeUnwrap().rules
  expect(rulesBy(apns)).toContain('apns/certificate-expired')
  expect(rulesBy(quiet as typeof apns)).not.toContain('apns/certificate-expired')
})

test('it is said which file was taken for what', () => {
  const { placed } = answered({
    files: [file('current', current), file('renewed', renewed), file('authorities', plainCsr)],
  })._unsafeUnwrap()
  expect(placed).toEqual([
    { option: '#current', file: 'current.pem', kind: 'mdm-push-certificate' },
    { option: '#renewed', file: 'renewed.pem', kind: 'mdm-push-certificate' },
    { option: '#authorities', file: 'authorities.pem', kind: 'csr' },
  ])
})

test('of two files for one place none is taken', () => {
  const refused = answered({ files: [file('renewed', expired), file('renewed', renewed)] })
  expect(refused._unsafeUnwrapErr()).toMatchObject([{ kind: 'repeated-field', path: 'renewed', found: '2' }])
  expect(answered({ files: [file('authorities', current), file('authorities', renewed)] }).isOk()).toBe(true)
})

test('a zone that is none is named as such', () => {
  const context = {
    diagnoser,
    now: '2026-01-15T00:00:00Z',
    locale: 'ja',
    timeZone: 'Mars',
    nameOf: String,
  } as const
  expect(answerRenewal({ files: [] }, context)._unsafeUnwrapErr()).toMatchObject([
    { kind: 'unknown-time-zone', path: 'timeZone' },
  ])
})

test.each([
  ['a fact that contradicts a file', { registered: 'never' }, 'contradiction', 'registered'],
  ['a text that no fact takes', { notes: 'a'.repeat(10_001) }, 'limit-exceeded', 'notes'],
] as const)('%s is refused', (_, told, kind, path) => {
  const refused = answered({ files: [file('current', current)], ...told })
  expect(refused._unsafeUnwrapErr()).toMatchObject([{ kind, path }])
})
