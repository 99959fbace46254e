import { type AnyLifecycle, err, type Locale, ok, type Result } from '@shindan/core'
import { type Failure, failure } from '../failure.ts'
import { unknownId } from '../unknown-id.ts'

/** The lifecycle of an id, which is `undefined` where none was typed. */
export function lifecycleNamed(
  id: string | undefined,
  lifecycles: ReadonlyMap<string, AnyLifecycle>,
  locale: Locale,
): Result<AnyLifecycle, Failure> {
  if (id === undefined) return err(failure('missing-argument', 'lifecycle', missing, locale))
  const lifecycle = lifecycles.get(id)
  if (lifecycle) return ok(lifecycle)
  return err(unknownId(id, [...lifecycles.keys()], unknown, locale))
}

const unknown = {
  kind: 'unknown-lifecycle',
  what: { ja: 'カタログにない期限の種類です', en: 'unknown kind of dates' },
  list: 'shindan lifecycle --list',
}

const missing = {
  ja: '期限の種類（ID）がありません。「shindan lifecycle --list」で一覧を確認できます',
  en: 'the kind of dates (id) is missing; see "shindan lifecycle --list"',
}
