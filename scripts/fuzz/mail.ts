import assert from 'node:assert/strict'
import { textOf } from '@shindan/core/document'
import fc from 'fast-check'
import { tellable } from './problems.ts'
import type { Target } from './target.ts'
import { editedText, type TextEdit, textEdits } from './text.ts'

const said = '503 証明書の取得が許可されていません。'
const utf8 = (text: string) => Buffer.from(text, 'utf8')

/** Ways in which a part of a mail says something, its headers before it. */
const leaves: readonly string[] = [
  `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${said}\r\n`,
  `Content-Type: text/plain; charset="UTF-8"\r\nContent-Transfer-Encoding: base64\r\n\r\n${utf8(said).toString('base64')}\r\n`,
  `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${utf8(`<p>${said}</p>`).toString('base64')}\r\n`,
  `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(said)}\r\n`,
]

const part: fc.Arbitrary<string> = fc.letrec<{ part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...leaves),
    fc
      .tuple(
        fc.constantFrom('mixed', 'alternative', 'related'),
        fc.stringMatching(/^[a-z]{3,8}$/),
        fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
      )
      .map(
        ([kind, boundary, parts]) =>
          `Content-Type: multipart/${kind}; boundary="=${boundary}"\r\n\r\n${parts
            .map((each) => `--=${boundary}\r\n${each}\r\n`)
            .join('')}--=${boundary}--\r\n`,
      ),
  ),
})).part

/** Mails of parts in parts, and what damage makes of them: the text is told, or why there is none. */
export const target: Target<readonly [string, readonly TextEdit[]]> = {
  arbitrary: fc.tuple(part, fc.oneof(fc.constant([]), textEdits(6))),

  async holds([written, edits]) {
    const mail = edits.reduce(
      editedText,
      `From: a@example.jp\r\nTo: b@example.jp\r\nSubject: help\r\nMIME-Version: 1.0\r\n${written}`,
    )
    const bytes = new Uint8Array(utf8(mail))
    const before = bytes.slice()
    const [read, again] = [await textOf(bytes), await textOf(bytes)]
    assert.deepEqual(bytes, before, 'what was given has changed')
    assert.deepEqual(read, again, 'asked twice, it answers otherwise')
    if (read.isErr()) return tellable(read.error)
    assert.ok(read.value.text.length <= bytes.length, 'more than the mail holds')
    if (edits.length > 0) return
    assert.equal(read.value.kind, 'mail')
    assert.ok(read.value.text.includes(said), 'what a part says is lost')
  },
}

/** As RFC 2045 writes it, each byte by itself, in lines that are short enough. */
function quotedPrintable(text: string): string {
  return [...utf8(text)]
    .map((byte, i) => `=${byte.toString(16).toUpperCase().padStart(2, '0')}${i % 24 === 23 ? '=\r\n' : ''}`)
    .join('')
}
