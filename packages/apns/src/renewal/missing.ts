import type { CheckId, RenewalReport, RenewalStep } from './check-renewal.ts'
import type { RenewalInput } from './door.ts'

/** What of a renewal can be given. */
export type RenewalPart = keyof RenewalInput

/** What a check is decided by; of those within one entry, any will do. */
const deciding: { readonly [Id in CheckId]: readonly (readonly [RenewalPart, ...RenewalPart[]])[] } = {
  'csr-well-formed': [['csr']],
  'csr-signature-current': [['csr']],
  'notes-alphanumeric': [['notes']],
  'is-push-certificate': [['renewed']],
  'issued-by-apple': [['renewed']],
  'key-matches-csr': [['renewed'], ['csr']],
  'key-matches-private-key': [['renewed', 'csr'], ['privateKey']],
  'topic-unchanged': [['renewed'], ['current', 'enrolledTopic']],
  'validity-extended': [['renewed'], ['current']],
  'currently-valid': [['renewed']],
  'loads-as-is': [['renewed']],
  'nothing-irregular': [['renewed']],
  'not-the-same-file': [['renewed'], ['current']],
}

/** What has to be given before a step can be safe; of those within one entry, any will do. */
const needed: { readonly [S in RenewalStep]: readonly (readonly [RenewalPart, ...RenewalPart[]])[] } = {
  portal: [['csr']],
  upload: [['renewed'], ['current', 'registered'], ['csr', 'privateKey']],
}

/**
 * What is still to be given before a step can be safe. A key that is not opened, being under a password, decides nothing;
 * one in the file of the certificate does.
 */
export function missingFor(
  step: RenewalStep,
  { privateKey: _, ...input }: RenewalInput,
  { 'apns.privateKeyKey': privateKey }: RenewalReport['facts'],
): readonly RenewalPart[] {
  return missingAmong(needed[step], { ...input, ...(privateKey && { privateKey }) })
}

/** What is still to be given before a check can be decided. */
export function missingOf(check: CheckId, input: RenewalInput): readonly RenewalPart[] {
  return missingAmong(deciding[check], input)
}

function missingAmong(
  needed: readonly (readonly [RenewalPart, ...RenewalPart[]])[],
  input: RenewalInput,
): readonly RenewalPart[] {
  return needed
    .filter((any) => any.every((part) => input[part] === undefined || input[part] === null))
    .map(([part]) => part)
}
