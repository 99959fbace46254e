import type { PresentedDiagnosis } from '../src/render/index.ts'

/** An answer that says nothing yet: what a test is about is added to it. */
export const nothingPresented: PresentedDiagnosis = {
  schemaVersion: 2,
  kind: 'diagnosis',
  outcome: 'recognised',
  errors: [],
  suggestions: [],
  read: [],
  findings: [],
  questions: [],
  notes: [],
  fallbacks: [],
  exhausted: false,
  excluded: [],
  contacts: [],
  facts: [],
  catalog: {},
  checkedOn: {},
  sources: [],
  gone: [],
}
