/** What a plugin has none of unless its author says so. */
export const usualParts = {
  causes: {},
  fallbacks: [],
  contacts: [],
  notes: [],
  constraints: [],
  operations: [],
  methods: [],
  choices: {},
  readings: [],
  renamed: {},
}
