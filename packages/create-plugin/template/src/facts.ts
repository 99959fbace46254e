import { boolean, computingFrom, defineFacts, instant, number } from '@shindan/core'

export const given = defineFacts('hinode', {
  'hinode.clockErrorMinutes': number({
    minimum: 0,
    label: { ja: 'デバイスの時計のずれ（分）', en: 'error of the clock in minutes' },
    ask: {
      ja: 'デバイスの時計は何分ずれていますか。',
      en: 'By how many minutes is the clock of the device wrong?',
    },
    where: { ja: '「設定」>「日付と時刻」', en: 'Settings > Date & time' },
    difficulty: 'on-screen',
  }),
  'hinode.tokenIssuedAt': instant({
    label: { ja: 'トークンの発行日時', en: 'time of issue of the token' },
    ask: { ja: '登録トークンを発行した日時はいつですか。', en: 'When was the enrolment token issued?' },
    where: { ja: 'Hinode >「登録」', en: 'Hinode > Enrolment' },
    difficulty: 'console',
  }),
  'hinode.isOwner': boolean({
    label: { ja: '所有者の権限', en: 'role of an owner' },
    ask: { ja: '所有者の権限がありますか。', en: 'Do you have the role of an owner?' },
    where: { ja: 'Hinode >「アカウント」', en: 'Hinode > Account' },
    difficulty: 'console',
  }),
})

const { computed } = computingFrom(given)

export const facts = {
  ...given,
  'hinode.clockIsRight': computed({
    type: 'boolean',
    label: { ja: 'デバイスの時計が正しいか', en: 'clock of the device is right' },
    from: ['hinode.clockErrorMinutes'],
    compute: (known) => known['hinode.clockErrorMinutes'] <= 5,
  }),
}
