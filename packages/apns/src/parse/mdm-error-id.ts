import { guarded } from '@shindan/core'

/** Id of a catalogued Apple MDM error: `apns/mdm-<domain in kebab-case>-<code>`. */
export type MdmErrorId = `apns/mdm-${string}-${number}`

/**
 * The id of an Apple MDM error. A code means something only together with its domain (12004 and 34007 occur in
 * blocks of several domains), so both are in the id.
 *
 * @example mdmErrorId('MCSCEPErrorDomain', 22013) // 'apns/mdm-mc-scep-error-domain-22013'
 */
export const mdmErrorId = guarded(
  ['domain', 'code'],
  'the domain of an error and its number',
  (domain: string, code: number): MdmErrorId => {
    const kebab = domain
      .replace(/^MC(?=[A-Z])/, 'MC-')
      .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
      .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
      .replace(/[^A-Za-z0-9]+/g, '-')
      .toLowerCase()
    return `apns/mdm-${kebab}-${code}`
  },
)
