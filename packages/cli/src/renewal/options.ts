import type { CheckId, RenewalReport, RenewalStep } from '@shindan/apns/renewal'

/** What `shindan renewal check` is told. */
export interface RenewalOptions {
  readonly current?: string
  readonly renewed?: string
  readonly csr?: string
  readonly key?: string
  readonly authority?: readonly string[]
  readonly inUse?: string
  readonly enrolledTopic?: string
  readonly notes?: string
  readonly registered?: 'never' | 'deleted'
  /** Where to write the certificate by itself. */
  readonly save?: string
  readonly overwrite?: boolean
}

/** The options that a check is decided by; of those within one entry, any will do. */
const deciding: { readonly [Id in CheckId]: readonly (readonly (keyof RenewalOptions)[])[] } = {
  'csr-well-formed': [['csr']],
  'csr-signature-current': [['csr']],
  'notes-alphanumeric': [['notes']],
  'is-push-certificate': [['renewed']],
  'issued-by-apple': [['renewed']],
  'key-matches-csr': [['renewed'], ['csr']],
  'key-matches-private-key': [['renewed', 'csr'], ['key']],
  'topic-unchanged': [['renewed'], ['current', 'enrolledTopic']],
  'validity-extended': [['renewed'], ['current']],
  'currently-valid': [['renewed']],
  'loads-as-is': [['renewed']],
  'nothing-irregular': [['renewed']],
  'not-the-same-file': [['renewed'], ['current']],
}

/** What has to be given before a step can be safe; of those within one entry, any will do. */
const needed: { readonly [S in RenewalStep]: readonly (readonly (keyof RenewalOptions)[])[] } = {
  portal: [['csr']],
  upload: [['renewed'], ['current', 'registered'], ['csr', 'key']],
}

/**
 * The options still to be given before a step can be safe, e.g. `--current`. A key that is not opened, being under a
 * password, decides nothing.
 */
export function optionsMissingFor(
  step: RenewalStep,
  { key, ...options }: RenewalOptions,
  { privateKey }: RenewalReport['files'],
): readonly string[] {
  const isOpened = privateKey === 'private-key' || privateKey === 'public-key'
  return missingAmong(needed[step], { ...options, ...(key !== undefined && isOpened && { key }) })
}

/** The options still to be given before a check can be decided, e.g. `--current`. */
export function optionsMissing(check: CheckId, options: RenewalOptions): readonly string[] {
  return missingAmong(deciding[check], options)
}

function missingAmong(
  needed: readonly (readonly (keyof RenewalOptions)[])[],
  options: RenewalOptions,
): readonly string[] {
  return needed
    .filter((any) => any.every((option) => options[option] === undefined))
    .map(([option]) => `--${option}`)
}
