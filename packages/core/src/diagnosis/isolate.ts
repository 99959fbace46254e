import type { Isolation } from '../plugin/plugin.ts'
import type { Finding } from './diagnosis.ts'

/**
 * Keeps the order of an isolation: the first finding that is not ruled out stands, and nothing is said of those
 * behind it. Findings outside of it stay as they are.
 */
export function isolate(findings: readonly Finding[], isolation: Isolation): readonly Finding[] {
  const byRule = new Map(findings.map((finding) => [finding.rule, finding]))
  const walk = isolation.rules.flatMap((rule) => byRule.get(rule) ?? [])
  const reached = walk.findIndex((finding) => finding.verdict !== 'ruled-out')
  if (reached < 0) return findings
  const silent = new Set(walk.slice(reached + 1))
  return findings.filter((finding) => !silent.has(finding))
}
