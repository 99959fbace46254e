import { describe, expect, it } from 'vitest'
import type { ErrorDefinition } from '../../catalog/error.ts'
import { createRecogniser } from '../recognise.ts'

const error = (id: string, more: Partial<ErrorDefinition>): ErrorDefinition => ({
  ...{ id, platforms: [], stage: 'install', severity: 'error', summary: { ja: id, en: id } },
  ...{ messages: [], source: [] },
  ...more,
})
const recogniser = createRecogniser([
  error('acme/not-installed', { code: '4001', codeContext: ['MCInstallationErrorDomain'] }),
  error('acme/locked', { code: '1009', codeContext: ['MCProfileErrorDomain'] }),
  error('acme/other-1009', { code: '1009', codeContext: ['MCMDMErrorDomain', 'MDMErrorDomain'] }),
  error('acme/certificate-missing', { code: 'MCCertificateErrorDomain 9001' }),
  error('acme/server-silent', {
    messages: [
      {
        ja: '登録先のサーバーが応答しませんでした。',
        en: 'The enrolment server gave no answer.',
        verbatim: ['ja'],
      },
    ],
  }),
  error('acme/refused', {
    code: '22003',
    codeContext: ['MCSCEPErrorDomain'],
    messages: [
      {
        ja: '登録局の応答が無効です。',
        en: "The registration authority's response is not valid.",
        verbatim: ['en'],
      },
    ],
  }),
  error('acme/later', { code: 'NotNow', codeContext: ['Status'] }),
])
const read = (text: string) =>
  recogniser
    .recognise(text)
    ._unsafeUnwrap()
    .map(({ id, certainty }) => `${certainty} ${id}`)

const fields = (code: number, domain: string, description: string) =>
  `<dict><key>ErrorCode</key><integer>${code}</integer><key>ErrorDomain</key><string>${domain}</string>` +
  `<key>LocalizedDescription</key><string>${description}</string></dict>`
const chain = (...items: string[]) => `<key>ErrorChain</key><array>${items.join('\n')}</array>`

describe('the answer of a device', () => {
  it('names its deepest error first and the wrapper last', () => {
    const text = chain(
      fields(4001, 'MCInstallationErrorDomain', 'Not installed'),
      fields(1009, 'MCProfileErrorDomain', 'Locked'),
      fields(9001, 'MCCertificateErrorDomain', 'No certificate'),
    )
    expect(read(text)).toEqual([
      'identified acme/certificate-missing',
      'identified acme/locked',
      'identified acme/not-installed',
    ])
  })

  it('gives no number to the domain of its neighbour', () => {
    const text =
      'Error Domain=MCMDMErrorDomain Code=12021 UserInfo={NSUnderlyingError=0x6 {Error Domain=MCProfileErrorDomain Code=1009}}'
    expect(read(text)).toEqual(['identified acme/locked'])
  })

  it('is told by its words where its domain is in no catalog, escaped ones too', () => {
    const words = JSON.stringify('登録先のサーバーが応答しませんでした。').replace(
      /[^ -~]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16)}`,
    )
    const text = `{"ErrorChain":[{"ErrorCode":77,"ErrorDomain":"NewErrorDomain","LocalizedDescription":${words}}]}`
    expect(read(text)).toEqual(['identified acme/server-silent'])
    expect(recogniser.recognise(text)._unsafeUnwrap()[0]?.span).toEqual([
      text.indexOf('ErrorCode'),
      text.length - 3,
    ])
  })

  it('is told by its words before the wrapper that they stand in', () => {
    const text = chain(fields(4001, 'MCInstallationErrorDomain', 'The enrolment server gave no answer.'))
    expect(read(text)).toEqual(['identified acme/server-silent', 'identified acme/not-installed'])
  })

  it('comes before what is said around it', () => {
    const text = "The enrolment server gave no answer.\nThe registration authority's response is not valid."
    expect(read(`${text}\nDomain : MCSCEPErrorDomain\nCode   : 22003`)).toEqual([
      'identified acme/refused',
      'identified acme/server-silent',
    ])
  })

  it('may be that it answers later', () => {
    expect(read('<key>Status</key>\n<string>NotNow</string>')).toEqual(['identified acme/later'])
  })
})

describe('byCode', () => {
  it.each([
    'MCProfileErrorDomain 1009',
    '1009 MCProfileErrorDomain',
    '[MCProfileErrorDomain:1009]',
    'mcprofileerrordomain 0x3F1 (1009)',
  ])('knows %s', (code) => {
    expect(recogniser.byCode(code)).toEqual([
      { id: 'acme/locked', certainty: 'identified', score: 1, span: null, captures: {} },
    ])
  })
  it('knows a number by each of its domains', () => {
    expect(recogniser.byCode('MDMErrorDomain 1009').map(({ id }) => id)).toEqual(['acme/other-1009'])
    expect(recogniser.byCode('MCSomeErrorDomain 1009')).toEqual([])
  })
})
