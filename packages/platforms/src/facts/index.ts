import { defineFacts, deviceFacts, number } from '@shindan/core'

/** What is known of the device, and what a server answers to it. */
export const facts = {
  ...deviceFacts,
  ...defineFacts('platforms', {
    'platforms.mdmServerStatus': number({
      label: { ja: 'MDM サーバーが返したステータスコード', en: 'status code that the MDM server returned' },
      ask: {
        ja: '画面に出ているステータスコードはいくつですか。',
        en: 'Which status code does the screen show?',
      },
      where: {
        ja: 'エラーの文言の「というステータスコードが返されました」の前にある数字',
        en: 'The number in the message, after the address of the server',
      },
      difficulty: 'on-screen',
      minimum: 100,
    }),
  }),
}
