import { defineConstraint } from './kit.ts'

export const constraints = [
  defineConstraint({
    id: 'acme/issued-before-now',
    facts: ['acme.tokenIssuedAt'],
    when: (w) => w.not(w.after('acme.tokenIssuedAt', 'now')),
    expected: { ja: '現在以前の発行日時', en: 'a time of issue that is not in the future' },
    source: ['manual'],
  }),
] as const
