import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import { currentId, type Renamed } from '../plugin/renamed.ts'

/** An answer that may have been stored, with the ids by which its errors, rules, steps and notes are known now. */
export function withCurrentIds(diagnosis: Diagnosis, composition: { readonly renamed: Renamed }): Diagnosis {
  const current = (id: string) => currentId(id, composition)
  return {
    ...diagnosis,
    errors: diagnosis.errors.map((error) => ({ ...error, id: current(error.id) })),
    findings: diagnosis.findings.map((finding) => ({
      ...finding,
      rule: current(finding.rule),
      explains: finding.explains.map(current),
      steps: finding.steps.map(current),
    })),
    suggestions: diagnosis.suggestions.map((suggestion) => ({ ...suggestion, id: current(suggestion.id) })),
    questions: diagnosis.questions.map((question) =>
      question.kind === 'error'
        ? { ...question, errors: question.errors.map(current) }
        : {
            ...question,
            settles: question.settles.map(current),
            ...(question.branches && { branches: question.branches.map(current) }),
          },
    ),
    fallbacks: diagnosis.fallbacks.map((fallback) => ({
      ...fallback,
      id: current(fallback.id),
      steps: fallback.steps.map(current),
    })),
    excluded: diagnosis.excluded.map((one) => ({ ...one, rule: current(one.rule) })),
    notes: diagnosis.notes.map((note) => ({ ...note, id: current(note.id) })),
  }
}
