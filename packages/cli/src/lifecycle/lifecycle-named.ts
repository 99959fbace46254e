import { type AnyLifecycle, err, type Locale, nearest, ok, type Result } from '@shindan/core'
import { type Failure, failure } from '../failure.ts'

/** The lifecycle of an id, which is `undefined` where none was typed. */
export function lifecycleNamed(
  id: string | undefined,
  lifecycles: ReadonlyMap<string, AnyLifecycle>,
  locale: Locale,
): Result<AnyLifecycle, Failure> {
  if (id === undefined) return err(failure('missing-argument', 'lifecycle', missing, locale))
  const lifecycle = lifecycles.get(id)
  if (lifecycle) return ok(lifecycle)
  const near = nearest(id, [...lifecycles.keys()])
  const message = near
    ? {
        ja: `カタログにない期限の種類です（${near} のことでしょうか）`,
        en: `unknown kind of dates (did you mean ${near}?)`,
      }
    : {
        ja: 'カタログにない期限の種類です。「shindan lifecycle --list」で一覧を確認できます',
        en: 'unknown kind of dates; see "shindan lifecycle --list"',
      }
  return err(failure('unknown-lifecycle', id, message, locale))
}

const missing = {
  ja: '期限の種類（ID）がありません。「shindan lifecycle --list」で一覧を確認できます',
  en: 'the kind of dates (id) is missing; see "shindan lifecycle --list"',
}
