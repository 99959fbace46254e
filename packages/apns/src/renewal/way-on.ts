import { guarded, type Localized } from '@shindan/core'
import { x509ProblemTexts } from '@shindan/core/x509'
import { notOpened } from '../parse/not-opened.ts'
import type { PlistProblem } from '../parse/plist.ts'
import type { PushFile, Unreadable } from '../parse/push-file.ts'

const damaged: Localized = {
  ja: 'ベンダー署名付き CSR のデータが壊れているか、途中で切れています。もう一度ダウンロードしてください。',
  en: 'The data of the vendor-signed request is damaged or breaks off. Download it again.',
}

const plistProblemTexts: Record<PlistProblem['kind'], Localized> = {
  'not-a-plist': damaged,
  'plist-malformed': damaged,
  'plist-entities-refused': damaged,
  'not-a-push-request': {
    ja: 'プロパティリストですが、ベンダー署名付き CSR ではありません。選択したファイルを確認してください。',
    en: 'It is a property list, but not a vendor-signed request. Check which file was chosen.',
  },
  'plist-limit-exceeded': {
    ja: 'プロパティリストが大きすぎます。別のファイルを選択していないか確認してください。',
    en: 'The property list is too large. Check that the right file was chosen.',
  },
}

/**
 * What to tell a person about a file that is not read, or not opened because of its password: why, and what to do. Null
 * of any other. `name` stands in the commands that its owner runs.
 *
 * @example
 * wayOn(readPushFile(bytes))?.en
 */
export const wayOn = guarded(
  ['file'],
  'what readPushFile gives',
  (file: PushFile, name?: string): Localized | null => {
    if (file.kind === 'unreadable') return unreadableText(file)
    const texts: { readonly [kind: string]: Localized } = notOpened
    const text = Object.hasOwn(texts, file.kind) ? texts[file.kind] : undefined
    if (!text || name === undefined || !/^[\w./-]+$/.test(name)) return text ?? null
    const named = (said: string) => said.replace(/ -in \S+/g, () => ` -in ${name}`)
    return { ja: named(text.ja), en: named(text.en) }
  },
)

function unreadableText({ problem }: Unreadable): Localized | null {
  const texts: { readonly [kind: string]: Localized } = {
    ...x509ProblemTexts,
    ...plistProblemTexts,
  }
  return Object.hasOwn(texts, problem.kind) ? (texts[problem.kind] ?? null) : null
}
