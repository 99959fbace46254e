import { assumed, boolean, computingFrom, defineFacts, instant, number, product } from '@shindan/core'

export const given = defineFacts('acme', {
  'acme.inUse': product({ ja: 'Acme MDM', en: 'Acme MDM' }),
  'acme.clockErrorMinutes': number({
    minimum: 0,
    label: { ja: 'デバイスの時計のずれ（分）', en: 'error of the clock in minutes' },
    ask: {
      ja: 'デバイスの時計は何分ずれていますか。',
      en: 'By how many minutes is the clock of the device wrong?',
    },
    where: { ja: '「設定」>「日付と時刻」', en: 'Settings > Date & time' },
    difficulty: 'on-screen',
  }),
  'acme.clockToleranceMinutes': assumed(
    5,
    number({
      minimum: 0,
      label: { ja: '許容する時計のずれ（分）', en: 'tolerated error in minutes' },
      ask: {
        ja: '何分までの時計のずれを許容する設定ですか。',
        en: 'How many minutes may a clock be wrong?',
      },
      where: { ja: 'Acme MDM >「セキュリティ」', en: 'Acme MDM > Security' },
      difficulty: 'console',
    }),
  ),
  'acme.tokenIssuedAt': instant({
    label: { ja: 'トークンの発行日時', en: 'time of issue of the token' },
    ask: { ja: '登録トークンを発行した日時はいつですか。', en: 'When was the enrolment token issued?' },
    where: { ja: 'Acme MDM >「登録」', en: 'Acme MDM > Enrolment' },
    difficulty: 'console',
  }),
  'acme.isOwner': boolean({
    label: { ja: '所有者の権限', en: 'role of an owner' },
    ask: { ja: '所有者の権限がありますか。', en: 'Do you have the role of an owner?' },
    where: { ja: 'Acme MDM >「アカウント」', en: 'Acme MDM > Account' },
    difficulty: 'console',
  }),
})

const { computed } = computingFrom(given)

export const facts = {
  ...given,
  'acme.clockIsRight': computed({
    type: 'boolean',
    label: { ja: 'デバイスの時計が正しいか', en: 'clock of the device is right' },
    from: ['acme.clockErrorMinutes', 'acme.clockToleranceMinutes'],
    compute: (known) => known['acme.clockErrorMinutes'] <= known['acme.clockToleranceMinutes'],
  }),
}
