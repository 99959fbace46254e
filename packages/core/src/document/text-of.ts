import type { Problem } from '../problem/index.ts'
import { err, ok, type Result } from '../result.ts'
import { isBytes } from './bytes.ts'
import { type Charset, decode } from './charset.ts'
import { mailText } from './mail.ts'

/** What a file or a mail says. */
export interface Document {
  /** For a mail its subject, a line of its own, and its body. */
  readonly text: string
  readonly kind: 'plain' | 'mail'
  /** How the text was written; `null` for a mail, each part of which says that by itself. */
  readonly charset: Charset | null
}

/** Why bytes were not read as text. */
export type DocumentProblem = Problem<'not-a-text' | 'document-too-large'>

/** The largest document that is read, in bytes. */
export const largestDocument = 8 * 1024 * 1024

/**
 * The text of a document: UTF-8, UTF-16, CP932, EUC-JP, ISO-2022-JP, or a mail with all its
 * encodings. A mail that asks for too much is given as the text that it is. Never rejects.
 *
 * @example
 * const document = await textOf(await readFile('mail.eml'))
 * document.andThen(({ text }) => diagnoser.diagnose({ text, now }))
 */
export async function textOf(bytes: Uint8Array): Promise<Result<Document, DocumentProblem>> {
  if (!isBytes(bytes)) return err(notText(new Uint8Array()))
  if (bytes.length > largestDocument) return err(tooLarge(bytes.length))
  const mail = await mailText(bytes)
  if (mail !== null) return ok({ text: mail, kind: 'mail', charset: null })
  const { text, charset } = decode(bytes)
  return isText(text) ? ok({ text, kind: 'plain', charset }) : err(notText(bytes))
}

/** Of a picture or an archive a good part decodes to nothing that a text holds; a text may be damaged a little. */
function isText(text: string): boolean {
  const sample = text.slice(0, 4096)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const strange = sample.match(/[\ufffd\u0000-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0
  return strange <= 8 + sample.length / 10
}

/** Its first bytes tell what it is. */
function notText(bytes: Uint8Array): DocumentProblem {
  const found = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')
  const expected = { ja: 'テキストまたはメール（.eml）', en: 'a text or a mail (.eml)' }
  return { kind: 'not-a-text', path: '', found, expected }
}

function tooLarge(length: number): DocumentProblem {
  const expected = { ja: `${largestDocument} バイトまで`, en: `at most ${largestDocument} bytes` }
  return {
    kind: 'document-too-large',
    path: '',
    found: String(length),
    expected,
    limit: 'document',
    allowed: largestDocument,
  }
}
