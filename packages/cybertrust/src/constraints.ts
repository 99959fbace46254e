import { defineConstraint } from './rules/kit.ts'

/** What cannot be otherwise between given dates. */
export const constraints = [
  defineConstraint({
    id: 'retrieved-after-issue',
    facts: ['cybertrust.firstRetrievedAt', 'cybertrust.issuedAt'],
    holds: (w) =>
      w.not(
        w.present('cybertrust.firstRetrievedAt', (w) =>
          w.before('cybertrust.firstRetrievedAt', 'cybertrust.issuedAt'),
        ),
      ),
    expected: {
      ja: '発行と同時か、発行より後の最初の取得日時',
      en: 'a first retrieval that is not before the issue',
    },
    source: ['CT-28'],
  }),
  defineConstraint({
    id: 'issued-before-now',
    facts: ['cybertrust.issuedAt'],
    holds: (w) => w.not(w.after('cybertrust.issuedAt', 'now')),
    expected: { ja: '現在以前の発行日時', en: 'a time of issue that is not in the future' },
    source: ['CT-23'],
  }),
] as const
