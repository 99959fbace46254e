import { err, type Locale, type Localized, ok, type Result } from '@shindan/core'
import { knowledgeLimits } from '@shindan/core/knowledge'
import { type Failure, failure } from '../failure.ts'
import { type NamedFile, placeOf } from './files-named.ts'
import { parseYaml } from './parse-yaml.ts'

/** JSON as it is, to be read by those who say what is wrong with it; everything else as YAML, whatever its name. */
export function documentIn(
  bytes: Uint8Array,
  file: NamedFile,
  locale: Locale,
): Result<unknown, readonly Failure[]> {
  const place = placeOf(file)
  if (bytes.length > knowledgeLimits.knowledgeBytes) return ok(bytes)
  const text = utf8In(bytes)
  if (text === undefined) return err([failure('not-a-text', place, notUtf8, locale)])
  const isJson = /^\s*[{[]/.test(text) && !/\.ya?ml$/i.test(file.path)
  return isJson ? ok(jsonIn(text) ?? bytes) : parseYaml(text, place, locale)
}

/** What is no JSON is told by those who read knowledge. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

function utf8In(bytes: Uint8Array): string | undefined {
  try {
    return bytes.includes(0) ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const notUtf8: Localized = {
  ja: 'UTF-8 のテキストではありません（Shift_JIS や UTF-16 など）。UTF-8 で保存し直してください',
  en: 'is not UTF-8, but perhaps Shift_JIS or UTF-16: save it as UTF-8',
}
