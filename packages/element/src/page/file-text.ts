import type { Locale, Localized } from '@shindan/core'
import { say, sayFilled } from './say.ts'

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

/** The text of a file, in whatever it is encoded. Of a file that is too large no more is read than shows it. */
export async function fileText(file: File, locale: Locale): Promise<Taken<string>> {
  try {
    const [{ largestDocument, textOf }, { describeProblem }] = await Promise.all([
      import('@shindan/core/document'),
      import('@shindan/core/render'),
    ])
    const bytes = new Uint8Array(await file.slice(0, largestDocument + 1).arrayBuffer())
    const document = await textOf(bytes)
    if (document.isOk()) return { taken: document.value.text }
    const [problem] = [document.error]
    const isTooLarge = problem.kind === 'document-too-large'
    const told = isTooLarge ? { ...problem, found: String(file.size) } : problem
    return { why: `${file.name}: ${describeProblem(told, locale)}` }
  } catch {
    return { why: sayFilled(words.unreadable, { name: file.name }, locale) }
  }
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
  unreadable: {
    ja: '{name}: ファイルを読み取れませんでした。移動や削除をしていないか確かめて、もう一度選んでください。',
    en: '{name}: the file could not be read. See whether it was moved or deleted, and choose it again.',
  },
} as const satisfies { readonly [word: string]: Localized }
