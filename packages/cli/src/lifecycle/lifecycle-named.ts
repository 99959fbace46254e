import { type AnyLifecycle, err, type Locale, nearest, ok, type Result } from '@shindan/core'
import { type Failure, failure } from '../failure.ts'

/** The lifecycle of an id, which is `undefined` where none was typed. */
export function lifecycleNamed(
  id: string | undefined,
  lifecycles: ReadonlyMap<string, AnyLifecycle>,
  locale: Locale,
): Result<AnyLifecycle, Failure> {
  if (id === undefined) return err(failure('missing-argument', 'policy', missing, locale))
  const lifecycle = lifecycles.get(id)
  if (lifecycle) return ok(lifecycle)
  const near = nearest(id, [...lifecycles.keys()])
  const message = near
    ? {
        ja: `カタログにないライフサイクルです（${near} のことでしょうか）`,
        en: `unknown lifecycle (did you mean ${near}?)`,
      }
    : {
        ja: 'カタログにないライフサイクルです。「shindan lifecycle --list」で一覧を確認できます',
        en: 'unknown lifecycle; see "shindan lifecycle --list"',
      }
  return err(failure('unknown-policy', id, message, locale))
}

const missing = {
  ja: 'ライフサイクルの ID がありません。「shindan lifecycle --list」で一覧を確認できます',
  en: 'the id is missing; see "shindan lifecycle --list"',
}
