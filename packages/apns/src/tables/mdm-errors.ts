import type { ErrorDefinition, Localized } from '@shindan/core'
import { mdmErrorId } from '../parse/mdm-error-id.ts'
import { accountErrors } from './mdm/account.ts'
import { certificateErrors } from './mdm/certificate.ts'
import { commandErrors } from './mdm/command.ts'
import { enrolmentErrors } from './mdm/enrolment.ts'
import { featureErrors } from './mdm/feature.ts'
import { installationErrors } from './mdm/installation.ts'
import { networkErrors, severalMeanings } from './mdm/network.ts'
import { passcodeErrors } from './mdm/passcode.ts'
import { profileErrors } from './mdm/profile.ts'

const all = [
  ...profileErrors,
  ...installationErrors,
  ...passcodeErrors,
  ...certificateErrors,
  ...enrolmentErrors,
  ...commandErrors,
  ...networkErrors,
  ...accountErrors,
  ...featureErrors,
]

/** Id of a code in the table, e.g. `apns/mdm-mc-scep-error-domain-22013`. Devices can send others. */
export type KnownMdmErrorId = (typeof all)[number]['id']

/**
 * Apple's MDM error codes, each known by its domain and number together.
 *
 * Apple says that software should not depend on these values. They are here to explain what a device
 * reported, and nothing may break on a code that is absent (Apple, MDM Protocol Reference, "Error Codes").
 */
export const mdmErrors: readonly ErrorDefinition<KnownMdmErrorId>[] = all

/**
 * Every meaning of a code: Apple's list gives two to 11000 in `MCAPNErrorDomain`, and one to any
 * other. Empty for a code that is not in the table.
 */
export function mdmErrorMeanings(domain: string, code: number): readonly Localized[] {
  if (typeof domain !== 'string' || typeof code !== 'number') return []
  const id: string = mdmErrorId(domain, code)
  if (Object.hasOwn(severalMeanings, id)) return severalMeanings[id as keyof typeof severalMeanings]
  return mdmErrors.filter((error) => error.id === id).map((error) => error.summary)
}
