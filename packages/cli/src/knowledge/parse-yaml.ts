import { err, type Locale, ok, type Result } from '@shindan/core'
import { parseDocument } from 'yaml'
import { type Failure, failure } from '../failure.ts'

/** Aliases repeat what stands elsewhere, and repeated repetitions grow without end. */
const mostAliases = 100

/** The value of a YAML text. */
export function parseYaml(text: string, path: string, locale: Locale): Result<unknown, readonly Failure[]> {
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: true, logLevel: 'silent' })
  if (document.errors.length > 0) {
    return err(
      document.errors.map(({ message, linePos }) => {
        const [at] = linePos ?? []
        const place = at ? `${path}:${at.line}:${at.col}` : path
        const [said = ''] = message.split('\n')
        return failure(
          'not-yaml',
          place,
          { ja: `YAML として読めません（${said}）`, en: `not YAML: ${said}` },
          locale,
        )
      }),
    )
  }
  try {
    return ok(document.toJS({ maxAliasCount: mostAliases }))
  } catch {
    const message = {
      ja: `別名（*）が ${mostAliases} を超えて展開されます`,
      en: `its aliases (*) expand to more than ${mostAliases}`,
    }
    return err([failure('limit-exceeded', path, message, locale)])
  }
}
