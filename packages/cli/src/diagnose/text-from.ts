import { at, err, type Localized, ok, type Result, textIn } from '@shindan/core'
import { textOf } from '@shindan/core/document'
import type { Context } from '../context.ts'
import { type Failure, failure, failureOf } from '../failure.ts'
import { readBytes } from '../files.ts'
import type { DiagnoseOptions } from './diagnose.ts'

/** The text to diagnose: from arguments, a file, or standard input; a failure where there is nothing to diagnose. */
export async function textFrom(
  words: readonly string[],
  options: DiagnoseOptions,
  { world, locale }: Context,
): Promise<Result<string | undefined, Failure>> {
  const isDash = words.length === 1 && words[0] === '-'
  if (words.length > 0 && !isDash && options.file === undefined) return ok(words.join(' '))
  const isPipe = isDash || (isLeftOpen(options) && (await world.isPiped()))
  const path = options.file ?? (isPipe ? '-' : undefined)
  if (path === undefined) {
    return isGiven(options) ? ok(undefined) : err(failure('nothing-given', 'text', nothing, locale))
  }
  if (isDash && world.terminal) world.err(`shindan: ${textIn(typeIt, locale)}\n`)
  const bytes = await readBytes(path, world, locale)
  if (bytes.isErr()) return err(bytes.error)
  const text = await textOf(bytes.value)
  if (text.isErr()) return err(failureOf(at(path, text.error), locale))
  if (text.value.text.trim() !== '') return ok(text.value.text)
  if (path !== '-') return err(failure('empty-text', path, emptyFile, locale))
  return isGiven(options) ? ok(undefined) : err(failure('empty-text', 'text', empty, locale))
}

/**
 * Whether the text may stand in the pipe. With a code it does not: commands with one are called in loops, whose input is
 * the list of the codes to come.
 */
function isLeftOpen({ file, code }: DiagnoseOptions): boolean {
  return file === undefined && code === undefined
}

/** Whether anything is given that a diagnosis could be of. */
function isGiven({ code, error, fact, facts, platform }: DiagnoseOptions): boolean {
  return [code, error, fact, facts, platform].some((given) => given !== undefined)
}

const ways: Localized = {
  ja: '例: shindan diagnose "503 証明書の取得が許可されていません。"、shindan diagnose --code 503、cat mail.eml | shindan diagnose',
  en: 'e.g. shindan diagnose "503 …", shindan diagnose --code 503, cat mail.eml | shindan diagnose',
}

const nothing: Localized = {
  ja: `エラーの文言かコードを指定してください。${ways.ja}`,
  en: `give the words of the error, or its code, ${ways.en}`,
}

const empty: Localized = {
  ja: `パイプから届いた文言が空です。コピーやファイルの中身を確かめてください。${ways.ja}`,
  en: `nothing came through the pipe: see what was copied, or what the file holds, ${ways.en}`,
}

const emptyFile: Localized = { ja: 'ファイルが空です', en: 'the file is empty' }

const typeIt: Localized = {
  ja: '文言を貼り付けて Enter を押し、最後に Ctrl-D（Windows では Ctrl-Z と Enter）を押してください',
  en: 'paste the text, press Enter, then Ctrl-D (on Windows Ctrl-Z and Enter)',
}
