import type { ReportedSymptom } from './fleet-report.ts'
import { harmOf } from './harm.ts'
import { attentionTitles } from './words.ts'

/** What needs a person of one kind, or whatever of it hits the whole fleet. */
interface Group {
  readonly title: 'wide' | (typeof attentionTitles)[ReportedSymptom['kind']]
  readonly symptoms: readonly ReportedSymptom[]
}

/** What needs a person: what hits the whole fleet, then the rest by its kind, in the order of the report. */
export function attentionGroups(attention: readonly ReportedSymptom[]): readonly Group[] {
  const titleOf = (one: ReportedSymptom) => (harmOf(one) === 0 ? 'wide' : attentionTitles[one.kind])
  return [...new Set(attention.map(titleOf))].map((title) => ({
    title,
    symptoms: attention.filter((one) => titleOf(one) === title),
  }))
}
