import type { Isolation } from '../plugin/plugin.ts'
import type { Finding } from './diagnosis.ts'

/** Rules whose step in an isolation a note overrides. */
export interface Overrides {
  readonly stopped: ReadonlySet<string>
  readonly passed: ReadonlySet<string>
}

/**
 * Keeps the order of an isolation: the first finding that is not ruled out stands, and nothing is said of those
 * behind it. Findings outside of it stay as they are.
 */
export function isolate(
  findings: readonly Finding[],
  isolation: Isolation,
  overrides: Overrides,
): readonly Finding[] {
  const byRule = new Map(findings.map((finding) => [finding.rule, finding]))
  const walk: Finding[] = []
  for (const rule of isolation.rules) {
    const step = byRule.get(rule)
    if (!step) continue
    const finding = overridden(step, overrides)
    walk.push(finding)
    if (finding.verdict !== 'ruled-out') break
  }
  const steps = new Set(isolation.rules)
  const first = findings.findIndex((finding) => steps.has(finding.rule))
  return findings.flatMap((finding, i) => (i === first ? walk : steps.has(finding.rule) ? [] : [finding]))
}

/** A proven cause stands whatever the sources leave open. */
function overridden(finding: Finding, { stopped, passed }: Overrides): Finding {
  if (passed.has(finding.rule)) return { ...finding, verdict: 'ruled-out', missing: [] }
  if (stopped.has(finding.rule) && finding.verdict !== 'confirmed') {
    return { ...finding, verdict: 'possible', missing: [] }
  }
  return finding
}

/**
 * Walks an isolation from its beginning, also for an error that only a later step explains: the steps before it
 * join, on behalf of that error.
 */
export function fromTheStart(
  explains: ReadonlyMap<string, readonly string[]>,
  { rules }: Isolation,
): ReadonlyMap<string, readonly string[]> {
  const last = rules.findLastIndex((rule) => explains.has(rule))
  if (last < 0) return explains
  const walked = new Map(explains)
  let errors: readonly string[] = []
  for (const rule of rules.slice(0, last + 1).toReversed()) {
    const own = explains.get(rule)
    walked.set(rule, own ?? errors)
    errors = [...new Set([...errors, ...(own ?? [])])]
  }
  return walked
}
