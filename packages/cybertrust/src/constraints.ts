import { defineConstraint } from './kit.ts'

/** What cannot be otherwise between given dates, beside the order of the events of a lifecycle. */
export const constraints = [
  defineConstraint({
    id: 'cybertrust/issued-before-now',
    facts: ['cybertrust.issuedAt'],
    when: (w) => w.not(w.after('cybertrust.issuedAt', 'now')),
    expected: { ja: '現在以前の発行日時', en: 'a time of issue that is not in the future' },
    source: ['CT-23'],
  }),
  defineConstraint({
    id: 'cybertrust/error-shown-before-now',
    facts: ['cybertrust.errorShownAt'],
    when: (w) => w.not(w.after('cybertrust.errorShownAt', 'now')),
    expected: { ja: '現在以前のエラー表示日時', en: 'a time of the error that is not in the future' },
    source: ['CT-17'],
  }),
  defineConstraint({
    id: 'cybertrust/guid-app-answers-agree',
    facts: ['cybertrust.guidAppReinstalledSinceIssue'],
    when: (w) => {
      const told = w.is('cybertrust.guidAppReinstalledSinceIssue', true)
      const dated = w.present('cybertrust.guidAppReinstalledAt', (w) =>
        w.after('cybertrust.guidAppReinstalledAt', 'cybertrust.issuedAt'),
      )
      return w.any(w.all(told, dated), w.not(w.any(told, dated)))
    },
    expected: {
      ja: 'アプリの再インストールと証明書の発行の日時に合う答え',
      en: 'an answer that agrees with the dates of the reinstallation and the issue',
    },
    source: ['CT-64'],
  }),
] as const
