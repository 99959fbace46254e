import { defineRule } from './kit.js'

export const rules = [
  defineRule({
    id: 'hinode/clock-wrong',
    when: (w) => w.is('hinode.clockIsRight', false),
    what: { ja: 'デバイスの時計がずれています。', en: 'The clock of the device is wrong.' },
    why: {
      ja: '時刻が大きくずれたデバイスからの接続は、署名を確認できないため拒否されます。',
      en: 'A check-in with a distant time is refused because its signature cannot be verified.',
    },
    evidence: {
      ja: '時計が {hinode.clockErrorMinutes} 分ずれています（許容は 5 分まで）。',
      en: 'It is wrong by {hinode.clockErrorMinutes} minutes; 5 are tolerated.',
    },
    remedy: [
      {
        id: 'set-time-automatically',
        actor: 'user',
        do: { ja: '日付と時刻を自動設定にしてください。', en: 'Set date and time automatically.' },
      },
    ],
    source: ['manual'],
    examples: [
      { name: 'an hour', facts: { 'hinode.clockErrorMinutes': 60 }, expect: 'confirmed' },
      { name: 'a minute', facts: { 'hinode.clockErrorMinutes': 1 }, expect: 'ruled-out' },
      { name: 'nobody has looked', facts: {}, expect: { ask: ['hinode.clockErrorMinutes'] } },
    ],
  }),
  defineRule({
    id: 'hinode/token-expired',
    when: (w) => w.after('now', 'hinode.tokenDeadline'),
    what: { ja: '登録トークンの有効期限が切れています。', en: 'The enrolment token has expired.' },
    why: {
      ja: '登録トークンは、発行した日から 7 日後までしか使えません。',
      en: 'A token can be used until 7 days after the day of its issue.',
    },
    evidence: {
      ja: '発行は {hinode.tokenIssuedAt}、有効期限は {hinode.tokenDeadline} でした。',
      en: 'It was issued {hinode.tokenIssuedAt} and could be used until {hinode.tokenDeadline}.',
    },
    remedy: [
      {
        id: 'issue-token',
        actor: 'administrator',
        do: { ja: '新しいトークンを発行してください。', en: 'Issue another token.' },
      },
      {
        id: 'enrol-again',
        actor: 'user',
        do: { ja: '新しいトークンで登録し直してください。', en: 'Enrol again with that token.' },
      },
    ],
    source: ['manual'],
    examples: [
      {
        name: 'on the 9th',
        facts: { 'hinode.tokenIssuedAt': '2025-01-01' },
        now: '2025-01-09T09:00:00+09:00',
        expect: 'confirmed',
      },
      {
        name: 'on the 8th, the last day',
        facts: { 'hinode.tokenIssuedAt': '2025-01-01' },
        now: '2025-01-08T09:00:00+09:00',
        expect: { ask: [] },
      },
      {
        name: 'on the 7th',
        facts: { 'hinode.tokenIssuedAt': '2025-01-01' },
        now: '2025-01-07T09:00:00+09:00',
        expect: 'ruled-out',
      },
      { name: 'nobody has looked', facts: {}, expect: { ask: ['hinode.tokenIssuedAt'] } },
    ],
  }),
] as const
