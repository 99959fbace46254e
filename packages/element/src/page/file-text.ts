import type { Locale, Localized } from '@shindan/core'
import { holdsPrivateKey, isPrivateKeyFile } from './private-key.ts'
import { say, sayFilled, spokenIn } from './say.ts'

/** What a file or a drop came to: something to read, or why there is nothing. */
export type Taken<T> = { readonly taken: T } | { readonly why: string }

/** The one file of a drop, a paste or a choice. */
export function oneFile(items: DataTransfer, locale: Locale): Taken<File> {
  if (hasFolder(items)) return { why: say(words.folder, locale) }
  const { files } = items
  const [file] = files
  if (!file) return { why: say(words.nothing, locale) }
  if (files.length > 1) return { why: sayFilled(words.several, { count: files.length }, locale) }
  return { taken: file }
}

/** Whether a folder is among what was dropped: it comes as a file that cannot be read. */
export function hasFolder({ items }: DataTransfer): boolean {
  return [...items].some((item) => item.kind === 'file' && item.webkitGetAsEntry()?.isDirectory === true)
}

/** The text of a file, in whatever it is encoded. Of a private key nothing is kept, and of a file that is too large nothing read. */
export async function fileText(file: File, locale: Locale): Promise<Taken<string>> {
  const { name, size } = file
  try {
    const { largestDocument, textOf } = await import('@shindan/core/document')
    const megabytes = (bytes: number) =>
      (bytes / 1_048_576).toLocaleString(spokenIn(locale), { maximumFractionDigits: 1 })
    if (size > largestDocument)
      return {
        why: sayFilled(
          words.tooLarge,
          { name, size: megabytes(size), most: megabytes(largestDocument) },
          locale,
        ),
      }
    const bytes = new Uint8Array(await file.arrayBuffer())
    if (isPrivateKeyFile(bytes)) return { why: say(privateKeyWord, locale) }
    const document = await textOf(bytes)
    if (document.isErr())
      return {
        why: sayFilled(isPicture(file, bytes) ? words.picture : words.notText, { name }, locale),
      }
    const { text } = document.value
    return holdsPrivateKey(text) ? { why: say(privateKeyWord, locale) } : { taken: text }
  } catch {
    return { why: sayFilled(words.unreadable, { name }, locale) }
  }
}

/** PNG, JPEG, GIF, BMP, TIFF, WebP and HEIC, by what the system says, or by how they begin. */
function isPicture({ type }: File, bytes: Uint8Array): boolean {
  const begins = String.fromCharCode(...bytes.subarray(0, 12))
  return (
    type.startsWith('image/') ||
    /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM|II\*\0|MM\0\*|RIFF....WEBP|....ftyphei)/s.test(begins)
  )
}

/** What is said to whoever gives a private key where an error is asked for. */
export const privateKeyWord: Localized = {
  ja: 'これは秘密鍵です。ここには入力しないでください。内容は保存も送信もしていません。',
  en: 'This is a private key. It does not belong here. Nothing of it was kept or sent.',
}

const words = {
  folder: {
    ja: 'フォルダーは読み取れません。中のファイルを一つ選んでください。',
    en: 'A folder cannot be read. Choose one of the files in it.',
  },
  nothing: {
    ja: 'ファイルが見つかりませんでした。もう一度選んでください。',
    en: 'No file was found. Choose one again.',
  },
  several: {
    ja: 'ファイルが {count} 個あります。一つだけ選んでください。',
    en: 'These are {count} files. Choose one of them.',
  },
  tooLarge: {
    ja: '{name}: ファイルが大きすぎます（{size} MB）。{most} MB まで読み取れます。エラーの前後だけを貼り付けてください。',
    en: '{name}: the file is too large ({size} MB; at most {most} MB can be read). Paste what is around the error instead.',
  },
  picture: {
    ja: '{name}: 画像の中の文字は読み取れません。画面に出ている文言を、そのまま入力してください。',
    en: '{name}: the words in a picture cannot be read. Type what the screen says, as it stands there.',
  },
  notText: {
    ja: '{name}: 文字のファイルではないため読み取れません。メール（.eml）かログ（.log、.txt）を選ぶか、文言を貼り付けてください。',
    en: '{name}: this is not a file of text. Choose a mail (.eml) or a log (.log, .txt), or paste the words.',
  },
  unreadable: {
    ja: '{name}: ファイルを読み取れませんでした。移動や削除をしていないか確かめて、もう一度選んでください。',
    en: '{name}: the file could not be read. See whether it was moved or deleted, and choose it again.',
  },
} as const satisfies { readonly [word: string]: Localized }
