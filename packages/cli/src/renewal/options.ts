import type { CheckId } from '@shindan/apns/renewal'

/** What `shindan renewal check` is told. */
export interface RenewalOptions {
  readonly current?: string
  readonly renewed?: string
  readonly csr?: string
  readonly key?: string
  readonly inUse?: string
  readonly enrolledTopic?: string
  readonly notes?: string
  readonly registered?: 'never' | 'deleted'
}

/** The options that a check is decided by; of those within one entry, any will do. */
const deciding: { readonly [Id in CheckId]: readonly (readonly (keyof RenewalOptions)[])[] } = {
  'csr-well-formed': [['csr']],
  'csr-signature-current': [['csr']],
  'notes-alphanumeric': [['notes']],
  'is-push-certificate': [['renewed']],
  'key-matches-csr': [['renewed'], ['csr']],
  'key-matches-private-key': [['renewed', 'csr'], ['key']],
  'topic-unchanged': [['renewed'], ['current', 'enrolledTopic']],
  'validity-extended': [['renewed'], ['current']],
  'currently-valid': [['renewed']],
  'not-the-same-file': [['renewed'], ['current']],
}

/** The options still to be given before a check can be decided, e.g. `--current`. */
export function optionsMissing(check: CheckId, options: RenewalOptions): readonly string[] {
  return deciding[check]
    .filter((any) => any.every((option) => options[option] === undefined))
    .map(([option]) => `--${option}`)
}
