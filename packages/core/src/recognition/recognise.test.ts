import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalog, lanscope } from '../../test/recognition/catalog.ts'
import type { ErrorDefinition } from '../catalog/error.ts'
import { longestText } from './figures.ts'
import { createRecogniser } from './recognise.ts'

const recogniser = createRecogniser(catalog)
const read = (text: string) => recogniser.recognise(text)._unsafeUnwrap()
const identified = (text: string) =>
  read(text)
    .filter(({ certainty }) => certainty === 'identified')
    .map(({ id }) => id)

describe('recognise', () => {
  it('gives a message to the letter its id, full score and whole span', () => {
    const text = '503 証明書の取得が許可されていません。管理者にお問い合わせください。'
    expect(read(text)).toEqual([
      {
        id: 'cybertrust/retrieval-not-permitted',
        certainty: 'identified',
        score: 1,
        span: [0, text.length],
        captures: {},
      },
    ])
  })

  it('gives the span in UTF-16 units of the original text', () => {
    const before = '😀 写真の文字です（２枚）:\n> '
    const message = '前回とサブジェクトが異なります'
    const [error] = read(`${before}${message}\n以上`)
    expect(error?.span).toEqual([before.length, before.length + message.length])
  })

  it('takes the heading of a message for the message (G-10)', () => {
    expect(identified('501 ただ今、サービスがメンテナンス中のためご利用頂けません。')).toEqual([
      'cybertrust/under-maintenance',
    ])
    expect(identified('Chromebook のシリアル番号の取得ができませんでした。')).toEqual([
      'cybertrust/serial-number-unavailable',
    ])
    expect(identified('「入力エラー:証明書が正しくありません」の解決方')).toEqual([
      'clomo/push-certificate-incorrect',
    ])
  })

  it('reads a table row with the tab lost and a list item with the next bullet behind it (G-07)', () => {
    const message = 'MDM証明書の読み取り中にエラーが発生しました。 時間をおいて再度実行してください。'
    const cause = 'ネットワークへの接続が不安定になっている可能性があります。'
    expect(identified(`${message}\t${cause}`)).toEqual(['lanscope/reading-interrupted'])
    expect(identified(`${message} ${cause}`)).toEqual(['lanscope/reading-interrupted'])
    expect(identified('- 前回とサブジェクトが異なります - 入力エラー:証明書が正しくありません')).toEqual([
      'clomo/push-certificate-subject-differs',
      'clomo/push-certificate-incorrect',
    ])
  })

  it('needs no final line break (G-08)', () => {
    expect(identified('\r\nInvalid Characters Present in Notes')).toEqual([
      'apns/portal-invalid-characters-in-notes',
    ])
  })

  it('gives every candidate of an ambiguous fragment, and identifies none', () => {
    const found = recogniser.recognise('MDM証明書の読み取り中にエラーが発生しました。')._unsafeUnwrap()
    expect(found.map(({ id, certainty }) => `${certainty} ${id}`).sort()).toEqual([
      'similar lanscope/invalid-certificate',
      'similar lanscope/public-key-mismatch',
      'similar lanscope/reading-interrupted',
    ])
  })

  it('settles an ambiguous fragment by what stands elsewhere in the text', () => {
    const text =
      '「MDM証明書の読み取り中にエラーが発生しました。」と出ました。画面の一番下には小さな文字で、たしか「証明書の公開鍵が違います。」とも書いてありました。'
    expect(identified(text)).toEqual(['lanscope/public-key-mismatch'])
  })

  it('gives exactly one error for a message that begins like others', () => {
    for (const { id, messages } of lanscope)
      for (const { ja, en } of messages) for (const text of [ja, en]) expect(identified(text)).toEqual([id])
  })

  it('gives both of two messages in one report', () => {
    const text =
      'まず「入力エラー：証明書が正しくありません」、次に「503 証明書の取得が許可されていません。」が出ます。'
    expect(identified(text).sort()).toEqual([
      'clomo/push-certificate-incorrect',
      'cybertrust/retrieval-not-permitted',
    ])
  })

  it('takes one sentence of a message for the message when no other error says it', () => {
    expect(identified('画面に証明書の公開キーが違います。と出ました')).toEqual([
      'lanscope/public-key-mismatch',
    ])
    expect(identified('SCEP サーバは無効な応答を返しました。')).toEqual(['cybertrust/profile-not-installed'])
  })

  it('reads the plain style in which a user retells a message', () => {
    expect(identified('証明書の取得が許可されていないと言われます')).toEqual([
      'cybertrust/retrieval-not-permitted',
    ])
    expect(identified('端末の認証に失敗した')).toEqual(['cybertrust/authentication-failed'])
  })

  it.each([
    '管理者にお問い合わせください。',
    '時間をおいて再度実行してください。',
    'Contact your administrator.',
  ])('recognises nothing in the stock phrase %s', (text) => expect(read(text)).toEqual([]))

  it('wants the label of a message whose rest anybody may say', () => {
    expect(identified('証明書が正しくありません')).toEqual([])
    expect(read('証明書が正しくありません')[0]?.id).toBe('clomo/push-certificate-incorrect')
    expect(identified('…証明書が正しくありません')).toEqual(['clomo/push-certificate-incorrect'])
  })

  it('keeps a message with another number in its place apart', () => {
    expect(identified('504 証明書の取得が許可されていません。')).toEqual([])
    expect(identified('1503 証明書の取得が許可されていません。')).toEqual([])
    expect(identified('2025/01/08 12:00:03 証明書の取得が許可されていません。')).toEqual([
      'cybertrust/retrieval-not-permitted',
    ])
  })

  it('knows words that belong to a report without being a message', () => {
    for (const [text, id] of [
      ['同期完了にならない端末があります', 'bizmobile/sync-install-required'],
      ['Apple ID やパスワードが分からなくなってしまった', 'apns/apple-account-unavailable'],
    ] as const)
      expect(read(text)).toMatchObject([{ id, certainty: 'similar', generic: true }])
    expect(read('Apple ID のパスワードを変更しました。')).toEqual([])
  })

  it('refuses a text without a character and one above the cap', () => {
    for (const text of ['', ' \n\u3000\u00a0'])
      expect(recogniser.recognise(text)._unsafeUnwrapErr()).toMatchObject({
        kind: 'empty-text',
        path: 'text',
      })
    expect(recogniser.recognise('あ'.repeat(longestText + 1))._unsafeUnwrapErr()).toMatchObject({
      kind: 'text-too-long',
      path: 'text',
      found: String(longestText + 1),
      expected: { en: expect.stringContaining(String(longestText)) },
    })
    expect(recogniser.recognise('あ'.repeat(longestText)).isOk()).toBe(true)
  })

  it('finds a message at the end of the longest text', () => {
    const message = '\n入力エラー:証明書が正しくありません'
    const filler = 'お世話になっております。証明書の登録について教えてください。\n'
    const text = filler.repeat(longestText / filler.length - 1).concat(message)
    expect(identified(text)).toEqual(['clomo/push-certificate-incorrect'])
  })

  it('answers any text with plain JSON whose spans lie in the text', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...catalog.flatMap(({ messages }) => messages.flatMap(({ ja, en }) => [ja, en]))),
      fc.constantFrom('\ud800', '__proto__', '503', 'SET_003', ': 同期による', '…', '「', '未', '\n> '),
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), fc.nat(40), (parts, cut) => {
        const text = parts.join('').slice(cut)
        const result = recogniser.recognise(text)
        if (result.isErr()) {
          expect(result.error.kind).toBe('empty-text')
          return
        }
        expect(JSON.parse(JSON.stringify(result.value))).toEqual(result.value)
        for (const { span, score } of result.value) {
          const [start, end] = span as readonly [number, number]
          expect(0 <= start && start < end && end <= text.length).toBe(true)
          expect(score > 0 && score <= 1).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('recognises nothing with an empty catalog', () => {
    const empty = createRecogniser([])
    expect(empty.recognise('503')._unsafeUnwrap()).toEqual([])
    expect(empty.byCode('503')).toEqual([])
  })
})

describe('the test catalog', () => {
  it('holds no account, password or name of a person (G-09)', () => {
    expect(JSON.stringify(catalog)).not.toMatch(/@|pass_?w0?\w*\d|宮﨑/i)
  })
})

it('what is left of a message is surely it only where no other message has these words', () => {
  const entry = (id: string, ja: string, en: string): ErrorDefinition => ({
    id,
    platforms: [],
    stage: 'install',
    severity: 'error',
    summary: { ja, en },
    messages: [{ ja, en, verbatim: ['ja'] }],
    source: [],
  })
  const siblings = createRecogniser([
    entry(
      'acme/busy',
      '構成サーバーが利用できないか、混み合っています。',
      'The configuration server is unavailable or busy.',
    ),
    entry('acme/gone', '構成サーバーが利用できません。', 'The configuration server is unavailable.'),
  ])
  const certainty = (text: string) =>
    siblings
      .recognise(text)
      ._unsafeUnwrap()
      .map((error) => `${error.id} ${error.certainty}`)
  expect(certainty('構成サーバーが利用できません。')).toEqual(['acme/gone identified'])
  expect(certainty('構成サーバーが利用でき').filter((one) => one.endsWith('identified'))).toEqual([])
})
