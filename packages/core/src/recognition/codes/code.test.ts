import { describe, expect, it } from 'vitest'
import { catalog } from '../../../test/recognition/catalog.ts'
import { createRecogniser } from '../recognise.ts'

const recogniser = createRecogniser(catalog)
const read = (text: string) =>
  recogniser
    .recognise(text)
    ._unsafeUnwrap()
    .map(({ id, certainty }) => `${certainty} ${id}`)

const retrieval = 'cybertrust/retrieval-not-permitted'
const serialNumber = 'cybertrust/serial-number-unavailable'

describe('byCode', () => {
  it.each(['503', ' ５０３ '])('knows %s, which others have too', (code) => {
    expect(recogniser.byCode(code)).toEqual([
      { id: retrieval, certainty: 'similar', generic: true, score: 1, span: null, captures: {} },
    ])
  })

  it('lists every owner of a bare number', () => {
    const numbers = createRecogniser(
      ['acme/paper', 'acme/ink'].map((id) => ({
        ...catalog[0],
        id,
        messages: [],
        code: '15002',
        codeContext: [id],
      })),
    )
    expect(numbers.byCode('15002')).toMatchObject([
      { id: 'acme/paper', certainty: 'similar' },
      { id: 'acme/ink', certainty: 'similar' },
    ])
    expect(numbers.byCode('acme/ink 15002')).toMatchObject([{ id: 'acme/ink', certainty: 'identified' }])
  })

  it.each(['MCProfileErrorDomain 1009', 'MCProfileErrorDomain:1009'])(
    'knows a number with its domain: %s',
    (code) => {
      expect(recogniser.byCode(code)).toMatchObject([
        { id: 'apns/mdm-mcprofileerrordomain-1009', certainty: 'identified' },
      ])
    },
  )

  it('knows a word that others use too', () => {
    expect(recogniser.byCode('Unregistered')).toMatchObject([{ certainty: 'similar', generic: true }])
    expect(recogniser.byCode('BadDeviceToken')).toMatchObject([{ certainty: 'identified' }])
  })

  it('does not end at what nobody sees (fuzz: japanese-text, seed 2031926125)', () => {
    expect(read('サイバートラスト 503')).toEqual([`identified ${retrieval}`])
    expect(read('サイバートラスト 5\u200b0\u202c3')).toEqual([`identified ${retrieval}`])
    expect(read('サイバートラスト 503\u200b2')).toEqual(read('サイバートラスト 5032'))
    expect(read('サイバートラスト 503\u200b2')).not.toContain(`identified ${retrieval}`)
    expect(recogniser.byCode('5\u200b03')).toEqual(recogniser.byCode('503'))
  })

  it.each(['set_003', 'ＳＥＴ＿００３'])('knows %s in any width and case', (code) => {
    expect(recogniser.byCode(code).map(({ id }) => id)).toEqual([serialNumber])
  })

  it.each(['0x80180014', '80180014', '-2145910764'])('knows %s by all its notations', (code) => {
    expect(recogniser.byCode(code).map(({ id }) => id)).toEqual(['cybertrust/windows-device-not-supported'])
  })

  it.each(['504', '5O3', '50', '', '__proto__'])('does not know %s', (code) => {
    expect(recogniser.byCode(code)).toEqual([])
  })
})

describe('a distinctive code in a text', () => {
  it.each([
    ['エラー（ＳＥＴ＿００３）が出ます', serialNumber],
    ['(set_003)', serialNumber],
    ['HTTP 400 {"reason":"BadDeviceToken"}', 'apns/response-bad-device-token'],
    ['reason: BadDevice\n> Token', 'apns/response-bad-device-token'],
    ['{"ErrorCode":-80018,"ErrorMessage":"…"}', 'apns/portal-signature-verification-failed'],
    ['ErrorCode：－80018', 'apns/portal-signature-verification-failed'],
    ['result 0X80180014.', 'cybertrust/windows-device-not-supported'],
  ])('counts anywhere: %s', (text, id) => {
    expect(read(text)).toEqual([`identified ${id}`])
  })

  it.each([
    ['SET_OO3 と表示', serialNumber],
    ['result 0x8O180014', 'cybertrust/windows-device-not-supported'],
  ])('is like a misread one: %s', (text, id) => expect(read(text)).toEqual([`similar ${id}`]))

  it('is never another valid code that looks like it', () => {
    const windows = createRecogniser(
      ['80180018', '8018001B', '80180008'].map((digits) => ({
        ...catalog[0],
        id: digits,
        messages: [],
        code: `0x${digits}`,
        codeAliases: [digits],
        codeContext: ['code'],
      })),
    )
    const found = (text: string) =>
      windows
        .recognise(text)
        ._unsafeUnwrap()
        .map(({ id }) => id)
    expect(found('Tell your administrator the error code 80180018.')).toEqual(['80180018'])
    expect(found('error code 8018001b')).toEqual(['8018001B'])
    expect(found('Failed (0x8018000B)')).toEqual([])
    expect(found('Failed (0x80l80018)')).toEqual(['80180018'])
  })

  it.each(['SET_0031', 'XSET_003', 'BadDeviceTokens', '80018', 'A-80018', '0x801800141'])(
    'is not part of %s',
    (text) => expect(read(text)).toEqual([]),
  )
})

describe('a code of digits in a text', () => {
  it.each(['503', 'エラー 503', 'エラーコード：５０３', '(503)', 'error code: 503', '503エラーが出ました'])(
    'is anybody’s where nothing else is said: %s',
    (text) => expect(read(text)).toEqual([`similar ${retrieval}`]),
  )

  it.each([
    'Cybertrust の証明書を入れようとすると 503 エラーになります',
    'デバイスID Importer で\n503\nと出ました',
    'サイバートラスト 503',
    'Importer 503',
  ])('counts where it is named as an error: %s', (text) => {
    expect(read(text)).toEqual([`identified ${retrieval}`])
  })

  it.each([
    'ファイルの大きさは 600MB です。証明書ではありません。',
    '証明書のサーバの port 503 が塞がっています',
    'Cybertrust: HTTP/1.1 503 Service Unavailable',
    '証明書を取りに 503 号室へ',
    '証明書を 600 件登録しました。',
    'iPhone のエラー 403 です',
    '会議室 503',
    '証明書の値段は ¥503 です',
    '証明書 1.503 と 503.2 と 12:503',
    'エラーが 503 回出ました。証明書です。',
  ])('does not count in %s', (text) => {
    expect(read(text).filter((line) => line.startsWith('identified'))).toEqual([])
  })

  it('is like a misread one', () => {
    expect(read('Importer: Error 5O3')).toEqual([`similar ${retrieval}`])
  })

  it('does not lift a message that is another one', () => {
    expect(read('エラーコード503 証明書の更新が許可されていません。')).toEqual([`similar ${retrieval}`])
  })

  it('is meant before what is only like the message of another', () => {
    const text = 'only on macOS 14.5: 600 The certificate could not be retrieved. Contact your administrator.'
    expect(read(text)[0]).toBe('similar cybertrust/registration-failed')
  })

  it('counts with its domain', () => {
    const id = 'apns/mdm-mcprofileerrordomain-1009'
    expect(read('Error Domain=MCProfileErrorDomain Code=1009')).toEqual([`identified ${id}`])
    expect(read('MCProfileErrorDomain:1009')).toEqual([`identified ${id}`])
    expect(read('Error Domain=MCOtherErrorDomain Code=1009')).toEqual([])
  })
})

describe('a code that is a single word', () => {
  it('counts where it is named as a reason, not as a word of a sentence', () => {
    expect(read('Unregistered')).toEqual(['similar apns/response-unregistered'])
    expect(read('APNs 410 {"reason":"Unregistered"}')).toEqual(['identified apns/response-unregistered'])
    expect(read('The phone was Unregistered yesterday.')).toEqual([])
  })
})
