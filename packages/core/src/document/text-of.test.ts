import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from './text-of.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytes = (binary: string) => Uint8Array.from(binary, (unit) => unit.charCodeAt(0))
const read = async (input: Uint8Array) => (await textOf(input))._unsafeUnwrap()
const base64 = (input: Uint8Array) => btoa(String.fromCharCode(...input)).replace(/.{40}/g, '$&\r\n')

/** 「証明書の更新に失敗しました」 as Japanese systems write it. */
const failed = '証明書の更新に失敗しました'
const shiftJis = bytes(
  '\x8f\xd8\x96\xbe\x8f\x91\x82\xcc\x8dX\x90V\x82\xc9\x8e\xb8\x94s\x82\xb5\x82\xdc\x82\xb5\x82\xbd',
)
const eucJp = bytes(
  '\xbe\xda\xcc\xc0\xbd\xf1\xa4\xce\xb9\xb9\xbf\xb7\xa4\xcb\xbc\xba\xc7\xd4\xa4\xb7\xa4\xde\xa4\xb7\xa4\xbf',
)
const iso2022Jp = bytes('\x1b$B>ZL@=q$N99?7$K<:GT$7$^$7$?\x1b(B')

describe('the text of bytes', () => {
  it.each([
    ['utf-8', utf8(failed)],
    ['utf-8', utf8(`\ufeff${failed}`)],
    ['utf-16le', new Uint8Array(Uint16Array.from(`\ufeff${failed}`, (unit) => unit.charCodeAt(0)).buffer)],
    ['shift_jis', shiftJis],
    ['euc-jp', eucJp],
    ['iso-2022-jp', iso2022Jp],
  ])('is read as %s', async (charset, input) => {
    expect(await read(input)).toEqual({ text: failed, kind: 'plain', charset })
  })

  it('is UTF-16 with the larger half first where its mark says so', async () => {
    expect(await read(bytes('\xfe\xff\x00O\x00K'))).toEqual({
      text: 'OK',
      kind: 'plain',
      charset: 'utf-16be',
    })
  })

  it.each([
    ['utf-16le', 0],
    ['utf-16be', 1],
  ])('is %s without a mark too, by the half that is zero', async (charset, first) => {
    const text = `Error 503\r\n\u3000${failed}\r\n`
    const halves = [...text].flatMap((unit) => {
      const code = unit.charCodeAt(0)
      return first === 0 ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff]
    })
    expect(await read(Uint8Array.from(halves))).toEqual({ text, kind: 'plain', charset })
  })

  it('is still UTF-8 where its ends are cut within a character', async () => {
    const cut = utf8(`${failed}。${failed}`).slice(1, -1)
    const { text, charset } = await read(cut)
    expect(charset).toBe('utf-8')
    expect(text).toContain('明書の更新に失敗しました。証明書')
  })

  it('is CP932 with half-width katakana and the characters of Windows', async () => {
    expect((await read(bytes('\xb4\xd7\xb0 \x87@\x81@503'))).text).toBe('ｴﾗｰ ①　503')
  })

  it('is nothing where there is none', async () => {
    expect(await read(new Uint8Array())).toEqual({ text: '', kind: 'plain', charset: 'utf-8' })
  })

  it('is refused where the bytes are no text or too many', async () => {
    const picture = Uint8Array.from({ length: 4096 }, (_, i) => (i * 167 + (i >> 3)) % 256)
    expect((await textOf(picture))._unsafeUnwrapErr().kind).toBe('not-a-text')
    expect((await textOf(new Uint8Array(8 * 1024 * 1024 + 1)))._unsafeUnwrapErr()).toMatchObject({
      kind: 'document-too-large',
      found: '8388609',
    })
  })
})

describe('the text of a mail', () => {
  const head = 'From: Acme <it@acme.example>\r\nTo: a@b.example\r\nMIME-Version: 1.0\r\n'
  const subject = `Subject: =?utf-8?B?${base64(utf8('更新'))}?=\r\n`
  const quotedPrintable = [...utf8(failed)].map((unit) => `=${unit.toString(16).toUpperCase()}`)

  it.each([
    ['quoted-printable', 'utf-8', bytes(`${quotedPrintable.join('').replace(/.{60}/g, '$&=\r\n')}`)],
    ['base64', 'utf-8', bytes(base64(utf8(failed)))],
    ['base64', 'Shift_JIS', bytes(base64(shiftJis))],
    ['7bit', 'ISO-2022-JP', iso2022Jp],
    ['8bit', 'cp932', shiftJis],
    ['8bit', 'us-ascii', shiftJis],
    ['8bit', '"US-ASCII"', utf8(failed)],
  ])('is decoded from %s, %s, below its subject', async (encoding, charset, body) => {
    const headers = `${head}${subject}Content-Type: text/plain; charset=${charset}\r\n`
    const input = [...bytes(`${headers}Content-Transfer-Encoding: ${encoding}\r\n\r\n`), ...body]
    expect(await read(Uint8Array.from(input))).toEqual({
      text: `更新\n${failed}`,
      kind: 'mail',
      charset: null,
    })
  })

  const part = (type: string, body: string) =>
    `--x\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}\r\n`
  const parts = (kind: string, ...all: string[]) =>
    utf8(`${head}Content-Type: multipart/${kind}; boundary=x\r\n\r\n${all.join('')}--x--\r\n`)

  it('is its plain part, or what its page says', async () => {
    const page = `<html><head><style>p { a: b }</style></head><body><p>${failed}</p>
      <table><tr><td>A &lt; B</td></tr></table><!-- > no --></body></html>`
    const both = await read(
      parts('alternative', part('text/plain', failed), part('text/html', '<p>other</p>')),
    )
    expect(both.text.trim()).toBe(failed)
    expect((await read(parts('mixed', part('text/html', page)))).text).toBe(`${failed}\nA < B`)
  })

  it('holds a mail that was passed on', async () => {
    const inner = `From: c@d.example\r\nSubject: inner\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${failed}`
    const { text } = await read(
      parts('mixed', part('text/plain', 'see below'), part('message/rfc822', inner)),
    )
    expect(text).toContain('see below')
    expect(text).toContain(failed)
  })

  it('is read behind the line of a mailbox', async () => {
    const text = `From a@b.example Thu Jan  1 00:00:00 2026\n${head}Content-Type: text/plain\r\n\r\nbody`
    expect((await read(utf8(text))).text).toBe('body')
  })

  it('is no mail that only looks like one', async () => {
    for (const text of [
      `Subject: certificate expiration\nHello, ${failed}`,
      `From: a\nSubject: ${failed}\n\nno type, so as it stands`,
      'HTTP/1.1 200 OK\nContent-Type: text/plain\n\nbody',
      'Date: today\nContent-Type: application/json\n\n{"reason":"BadDeviceToken"}',
      `${head}Content-Type: application/pdf\n\nJVBERi0=`,
    ])
      expect(await read(utf8(text))).toEqual({ text, kind: 'plain', charset: 'utf-8' })
  })

  it.each([
    ['parts in parts', (i: number) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`],
    ['parts', () => '--b0\r\n\r\n'],
    [
      'mails in mails',
      () => '--b0\r\nContent-Type: message/rfc822\r\n\r\nContent-Type: message/rfc822\r\n\r\n',
    ],
    ['headers', (i: number) => `X-${i}: ${'a'.repeat(60)}\r\n`],
    ['empty lines', () => '\r\n'],
    ['tags', () => '<style><!--'],
  ])('is a text whatever it holds: %s without end', async (_, piece) => {
    const pieces = Array.from({ length: 50_000 }, (_, i) => piece(i)).join('')
    const input = `${head}Content-Type: multipart/mixed; boundary=b0\r\n${pieces}`
    expect((await textOf(utf8(input))).isOk()).toBe(true)
  })
})

it('is told of any bytes without an exception', async () => {
  const fragment = fc.constantFrom(
    ...[
      'From: a\n',
      'MIME-Version: 1.0\n',
      'Subject: =?utf-8?Q?=E3=81?=\n',
      '\r\n',
      '--x\n',
      '\x1b$B',
      '\x1b(B',
    ],
    ...[
      'Content-Type: multipart/mixed; boundary=x\n',
      'Content-Type: text/html; charset=cp932\n',
      '\xff\xfe',
    ],
    ...[
      'Content-Transfer-Encoding: base64\n',
      'Content-Transfer-Encoding: quoted-printable\n',
      '\xe3\x81',
      '\x82',
    ],
  )
  const part = fc.oneof(fragment.map(bytes), fc.uint8Array({ maxLength: 12 }))
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 20 }), async (parts) => {
      const result = await textOf(Uint8Array.from(parts.flatMap((each) => [...each])))
      expect(result.isErr() || typeof result.value.text === 'string').toBe(true)
    }),
    { numRuns: 300 },
  )
})
