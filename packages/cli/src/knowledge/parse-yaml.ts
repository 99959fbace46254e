import { err, type Locale, type Localized, ok, type Result } from '@shindan/core'
import { type ErrorCode, parseDocument, type YAMLError } from 'yaml'
import { type Failure, failure } from '../failure.ts'

/** Aliases repeat what stands elsewhere, and repeated repetitions grow without end. */
const mostAliases = 100

/** The value of a YAML text that holds fields. The first mistake is told: most of those behind it follow from it. */
export function parseYaml(text: string, path: string, locale: Locale): Result<unknown, readonly Failure[]> {
  const refused = (kind: string, message: Localized, place = path) =>
    err([failure(kind, place, message, locale)])
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: true, logLevel: 'error' })
  const [mistake] = [...document.errors, ...document.warnings]
  if (mistake) {
    const [at] = mistake.linePos ?? []
    return refused('not-yaml', saidOf(mistake), at ? `${path}:${at.line}:${at.col}` : path)
  }
  try {
    const value: unknown = document.toJS({ maxAliasCount: mostAliases })
    if (value === null) return refused('empty-text', empty)
    return typeof value === 'object' ? ok(value) : refused('not-yaml', noFields)
  } catch (cause) {
    const [, name] = /^Unresolved alias .*: (\S+)$/.exec(cause instanceof Error ? cause.message : '') ?? []
    return name === undefined ? refused('limit-exceeded', tooMany) : refused('not-yaml', withoutAnchor(name))
  }
}

function saidOf({ code, message }: YAMLError): Localized {
  const [said = ''] = message.replace(/ at line \d+, column \d+:?/, '').split('\n')
  return mistakes[code] ?? { ja: `YAML として読めません（${said}）`, en: `not YAML: ${said}` }
}

const mistakes: { readonly [code in ErrorCode]?: Localized } = {
  BAD_INDENT: {
    ja: '字下げが合っていないか、括弧が閉じられていません',
    en: 'wrong indentation, or a bracket that is not closed',
  },
  TAB_AS_INDENT: {
    ja: '字下げにタブは使えません。半角の空白にしてください',
    en: 'tabs cannot indent: use spaces',
  },
  DUPLICATE_KEY: { ja: '同じ項目が 2 回あります', en: 'the same field stands here twice' },
  MISSING_CHAR: {
    ja: '引用符または括弧が閉じられていないか、空白が足りません',
    en: 'a quote or bracket is not closed, or a space is missing',
  },
  MULTILINE_IMPLICIT_KEY: {
    ja: '「項目: 値」の形になっていません。コロンの後に半角の空白を入れてください',
    en: 'no "field: value" here: a colon needs a space behind it',
  },
  MULTIPLE_DOCS: {
    ja: '「---」で区切った 2 つ目の文書があります。ファイルを分けてください',
    en: 'there is a second document behind "---": put it into a file of its own',
  },
  TAG_RESOLVE_FAILED: { ja: '型の指定（!…）は使えません', en: 'tags (!…) are not taken' },
}

const empty: Localized = { ja: 'ファイルが空です', en: 'the file is empty' }
const noFields: Localized = {
  ja: 'YAML の「項目: 値」の形になっていません。コロンは半角にし、後に半角の空白を入れてください',
  en: 'holds no "field: value": use an ASCII colon with a space behind it',
}
const tooMany: Localized = {
  ja: `別名（*）が ${mostAliases} を超えて展開されます`,
  en: `its aliases (*) expand to more than ${mostAliases}`,
}
const withoutAnchor = (name: string): Localized => ({
  ja: `*${name} が指す &${name} がありません`,
  en: `there is no &${name} for *${name}`,
})
