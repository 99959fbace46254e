import type { ReportedSymptom } from './fleet-report.ts'
import { attentionTitles } from './words.ts'

/** What needs a person of one kind. */
interface Group {
  readonly title: (typeof attentionTitles)[ReportedSymptom['kind']]
  readonly symptoms: readonly ReportedSymptom[]
}

/** What needs a person by its kind, in the order of the report. */
export function attentionGroups(attention: readonly ReportedSymptom[]): readonly Group[] {
  const kinds = [...new Set(attention.map(({ kind }) => kind))]
  return kinds.map((kind) => ({
    title: attentionTitles[kind],
    symptoms: attention.filter((one) => one.kind === kind),
  }))
}
