import {
  type ErrorDefinition,
  errorTable,
  type KebabCase,
  kebabCase,
  type Localized,
  type Message,
  type Platform,
  type Severity,
  type Stage,
  type TableErrors,
  type TableRow,
} from '@shindan/core'
import { applePlatforms } from '../apple-platforms.ts'

export interface MdmRow extends TableRow {
  readonly severity?: Severity
  /** The systems that report it, where not all of Apple do. */
  readonly platforms?: readonly Platform[]
  readonly messages?: readonly Message[]
  /** Rows of this package's documents that the code bears on. */
  readonly rows?: readonly string[]
  /** Where the code is from, when it is not in Apple's list. */
  readonly source?: readonly string[]
}

/** Ids of one domain's codes begin so. `MC` counts as a word: `MCSCEPErrorDomain` is `mc-scep-error-domain`. */
export type MdmPrefix<Domain extends string> = `apns/mdm-${InKebab<Domain>}-`
type InKebab<Domain extends string> = Domain extends `MC${infer Rest}`
  ? `mc-${KebabCase<Rest>}`
  : KebabCase<Domain>

const unexplained: Localized = {
  ja: 'Apple はこの値に依存しないよう求めているため、原因の断定には使わず、手がかりとして示します。',
  en: 'Apple asks software not to depend on these values, so it is shown as a clue and no cause is concluded from it.',
}

/**
 * Errors of one Apple MDM error domain, e.g. `apns/mdm-mc-scep-error-domain-22013`.
 *
 * Numbers and meanings follow Apple's MDM Protocol Reference, which says that software should not depend on
 * these values: they are for explanations and hints. A code that is not here is an ordinary case, and the
 * same number can stand in two domains, so a code counts only next to the name of its domain.
 */
export function mdmErrors<Domain extends string, Code extends number>(
  domain: Domain,
  stage: Stage,
  rows: { readonly [code in Code]: MdmRow },
): TableErrors<MdmPrefix<Domain>, Code> {
  const prefix = `apns/mdm-${kebabCase(domain.replace(/^MC/, 'MC_'))}-` as MdmPrefix<Domain>
  return errorTable(prefix, rows, (row: MdmRow, code) => ({
    code,
    ...alsoKnownBy(domain, code),
    platforms: row.platforms ?? applePlatforms,
    stage,
    severity: row.severity ?? 'error',
    ...(row.messages && { messages: row.messages }),
    unexplained,
    source: [...(row.source ?? ['apple/mdm-protocol-reference']), ...(row.rows ?? [])],
  }))
}

/**
 * Other names of a domain. Newer systems name the one of MDM without its prefix, or with that of the daemon, and Apple
 * Configurator shortens that of the cloud configuration; that the numbers stayed the same is inferred from reports.
 */
const otherNames: { readonly [domain: string]: readonly string[] } = {
  MCMDMErrorDomain: ['MDMErrorDomain', 'DMCMDMErrorDomain'],
  MCCloudConfigurationErrorDomain: ['MCCloudConfigErrorDomain'],
}

function alsoKnownBy(domain: string, code: string): Pick<ErrorDefinition, 'codeAliases' | 'codeContext'> {
  const others = otherNames[domain]
  if (others === undefined) return { codeContext: [domain] }
  return { codeAliases: others.map((other) => `${other} ${code}`), codeContext: [domain, ...others] }
}
