import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSuggester, type SuggestionDocument } from './suggest.ts'

const documents: readonly SuggestionDocument[] = [
  {
    id: 'subject-differs',
    messages: ['前回とサブジェクトが異なります', 'The subject differs from the last time'],
    texts: ['プッシュ証明書を入れ替えようとしたら、今までのと違うけどいいかと聞かれた'],
  },
  {
    id: 'not-permitted',
    messages: [
      '503 証明書の取得が許可されていません。管理者にお問い合わせください。',
      '503 Retrieval of the certificate is not permitted. Contact your administrator.',
    ],
    texts: ['証明書の案内を一週間放っておいたら、取りに行けなくなっていた'],
  },
  {
    id: 'serial-number',
    messages: [
      'Chromebook のシリアル番号の取得ができませんでした。',
      'The serial number of the Chromebook could not be obtained.',
    ],
    texts: [],
  },
  {
    id: 'maintenance',
    messages: [
      '501 ただ今、サービスメンテナンス中のためご利用いただけません。明日、改めて実施してください。',
      '501 The service is not available now because of maintenance. Please try again tomorrow.',
    ],
    texts: [],
  },
]
const { suggest } = createSuggester(documents)
const firstOf = (text: string): string | undefined => suggest(text)[0]?.id
const isShown = (text: string): boolean => suggest(text).some(({ near }) => near)

describe('suggest', () => {
  it.each([
    ['cut in its middle', '503 証明書の取得が…にお問い合わせください', 'not-permitted'],
    ['a piece of it', 'の取得が許可されて', 'not-permitted'],
    ['remembered roughly', 'サブジェクトが前回と違っています、みたいな', 'subject-differs'],
    ['in other English', 'Unable to get the serial number of your Chromebook', 'serial-number'],
    ['with other endings', 'You have no permission for retrieving these certificates', 'not-permitted'],
    ['read by a camera', 'Chromeb00k のシリアル番号の取得ができませんでレた', 'serial-number'],
  ])('finds a message %s', (_, text, id) => {
    expect(firstOf(text)).toBe(id)
  })

  it('puts the message that holds a piece to the letter before what shares whole words with it', () => {
    const talkedAbout = {
      id: 'talked-about',
      messages: ['of the for is a service'],
      texts: ['the service of the day'],
    }
    const { suggest: ask } = createSuggester([...documents, talkedAbout])
    expect(ask('ause of mainten')[0]).toMatchObject({ id: 'maintenance', near: true })
    expect(ask('ce is not avail')[0]).toMatchObject({ id: 'maintenance', near: true })
  })

  it('shows a message that is cut or remembered roughly', () => {
    expect(isShown('503 証明書の取得が…にお問い合わせください')).toBe(true)
    expect(isShown('サブジェクトが前回と違っています、みたいな')).toBe(true)
  })

  it('leaves what remains of a message to its owner, however much is told of another in the same words', () => {
    const talkedAbout = {
      id: 'talked-about',
      messages: [],
      texts: ['一日', '二日', '三日'].map(
        (since) => `${since}前から証明書の取得が許されず、管理者にお問い合わせくださいと 503 で出る`,
      ),
    }
    const { suggest: ask } = createSuggester([...documents, talkedAbout])
    expect(ask('503 証明書の取得が許…お問い合わせください')[0]?.id).toBe('not-permitted')
  })

  it('finds an entry by how people tell it', () => {
    expect(firstOf('証明書の案内を放っておいて、いま取りに行ったらだめでした')).toBe('not-permitted')
  })

  it('counts what is said like what is meant by it', () => {
    const scoreOf = (text: string): number => suggest(text)[0]?.score as number
    expect(scoreOf('シリアル番号を落とせません')).toBeGreaterThan(scoreOf('シリアル番号を眺めません'))
  })

  it('counts what may be meant for less than what is said', () => {
    const about = (id: string, ...words: readonly string[]): SuggestionDocument => ({
      id,
      messages: [],
      texts: words.map((word) => `Apple Push Certificates Portal の${word}`),
    })
    const { suggest: ask } = createSuggester([
      about('moved', '引越', '移転', '転居', '改装'),
      about('shelved', '棚札'),
      about('closed', '休業', '閉店', '廃業', '終業'),
    ])
    expect(ask('アップルのサイトの棚札')[0]?.id).toBe('shelved')
  })

  it('reads a report by its sentences', () => {
    const report = `お世話になっております。営業部の高橋です。\n先週の打ち合わせの件、ありがとうございました。\n${'新しい席の電話番号は後ほどお知らせします。\n'.repeat(20)}前回とサブジェクトが異なると画面に出ています。\n${'来週の会議は三階の部屋です。\n'.repeat(20)}`
    expect(firstOf(report)).toBe('subject-differs')
    expect(isShown(report)).toBe(true)
  })

  it.each([
    'よろしくお願いいたします。',
    'どうすればいいですか。昨日から使えなくて困っています',
    'プリンターで印刷すると紙が詰まる',
    'LINEの認証番号が届かない',
    'Outlook keeps asking for my password',
    'What should I do now, it does not work any more',
    '',
    '…',
  ])('shows nothing for %j, which is everyday language or another product', (text) => {
    expect(isShown(text)).toBe(false)
  })

  it('gives at most three of any text, ordered by a score from 0 to 1, each once', () => {
    const words = documents.flatMap(({ messages, texts }) => [...messages, ...texts])
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 10 })), { maxLength: 6 })
        .map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        const found = suggest(text)
        expect(found.length).toBeLessThanOrEqual(3)
        expect(new Set(found.map(({ id }) => id)).size).toBe(found.length)
        found.forEach(({ score }, i) => {
          expect(score).toBeGreaterThanOrEqual(0)
          expect(score).toBeLessThanOrEqual(found[i - 1]?.score ?? 1)
        })
        expect(suggest(text)).toEqual(found)
      }),
    )
  })

  it('keeps its order when entries come in that share nothing with the text', () => {
    const unrelated = fc.array(
      fc.string({ unit: fc.constantFrom(...'αβγδεζηθικλμ'), minLength: 3, maxLength: 20 }),
      {
        minLength: 1,
        maxLength: 30,
      },
    )
    fc.assert(
      fc.property(
        unrelated,
        fc.constantFrom(...documents.flatMap(({ messages, texts }) => [...messages, ...texts])),
        (more, text) => {
          const larger = createSuggester([
            ...documents,
            ...more.map((words, i) => ({ id: `more/${i}`, messages: [words], texts: [] })),
          ])
          expect(larger.suggest(text)[0]?.id).toBe(suggest(text)[0]?.id)
        },
      ),
    )
  })

  it('reads the beginning and the end of a text that is too long to be read whole', () => {
    const filler = 'a line about nothing. '.repeat(50_000)
    expect(firstOf(`前回とサブジェクトが異なります\n${filler}`)).toBe('subject-differs')
    expect(firstOf(`${filler}\n前回とサブジェクトが異なります`)).toBe('subject-differs')
  })

  it('suggests nothing out of nothing', () => {
    expect(createSuggester([]).suggest('前回とサブジェクトが異なります')).toEqual([])
    expect(createSuggester([{ id: 'mute', messages: [''], texts: [] }]).suggest('証明書')).toEqual([])
  })
})
