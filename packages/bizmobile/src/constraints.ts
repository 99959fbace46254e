import { defineConstraint } from './kit.ts'

const notInTheFuture = {
  ja: '現在の 1 日後までの時刻',
  en: 'a time that is not more than a day ahead of now',
}

/** What cannot be otherwise between given times. All three are the server's own clock (BM-48). */
export const constraints = [
  defineConstraint({
    id: 'bizmobile/requested-in-the-past',
    facts: ['bizmobile.informationRequestedAt'],
    when: (w) => w.not(w.after('bizmobile.informationRequestedAt', 'bizmobile.latestPossibleTime')),
    expected: notInTheFuture,
    source: ['BM-28', 'BM-48'],
  }),
  defineConstraint({
    id: 'bizmobile/accessed-in-the-past',
    facts: ['bizmobile.lastAccessAt'],
    when: (w) =>
      w.not(
        w.present('bizmobile.lastAccessAt', (w) =>
          w.after('bizmobile.lastAccessAt', 'bizmobile.latestPossibleTime'),
        ),
      ),
    expected: notInTheFuture,
    source: ['BM-28', 'BM-48'],
  }),
  defineConstraint({
    id: 'bizmobile/checked-in-the-past',
    facts: ['bizmobile.securityCheckAt'],
    when: (w) =>
      w.not(
        w.present('bizmobile.securityCheckAt', (w) =>
          w.after('bizmobile.securityCheckAt', 'bizmobile.latestPossibleTime'),
        ),
      ),
    expected: notInTheFuture,
    source: ['BM-33', 'BM-48'],
  }),
  defineConstraint({
    id: 'bizmobile/checked-after-access',
    facts: ['bizmobile.securityCheckAt', 'bizmobile.lastAccessAt'],
    when: (w) => w.not(w.all(w.absent('bizmobile.lastAccessAt'), w.present('bizmobile.securityCheckAt'))),
    expected: {
      ja: 'セキュリティチェックの時刻がある場合は、最終アクセスの時刻',
      en: 'a time of the last access, since a security check is one',
    },
    source: ['BM-28', 'BM-33'],
  }),
] as const
