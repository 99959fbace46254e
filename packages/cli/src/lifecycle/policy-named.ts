import { type AnyPolicy, err, type Locale, nearest, ok, type Result } from '@shindan/core'
import { type Failure, failure } from '../failure.ts'

/** The policy of an id, which is `undefined` where none was typed. */
export function policyNamed(
  id: string | undefined,
  policies: ReadonlyMap<string, AnyPolicy>,
  locale: Locale,
): Result<AnyPolicy, Failure> {
  if (id === undefined) return err(failure('missing-argument', 'policy', missing, locale))
  const policy = policies.get(id)
  if (policy) return ok(policy)
  const near = nearest(id, [...policies.keys()])
  const message = near
    ? {
        ja: `カタログにないポリシーです（${near} のことでしょうか）`,
        en: `unknown policy (did you mean ${near}?)`,
      }
    : {
        ja: 'カタログにないポリシーです。「shindan lifecycle --list」で一覧を確認できます',
        en: 'unknown policy; see "shindan lifecycle --list"',
      }
  return err(failure('unknown-policy', id, message, locale))
}

const missing = {
  ja: 'ポリシーの ID がありません。「shindan lifecycle --list」で一覧を確認できます',
  en: 'the id is missing; see "shindan lifecycle --list"',
}
