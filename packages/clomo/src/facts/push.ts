import { choice, defineFacts, product } from '@shindan/core'

/** What can be known of an upload of a push certificate to CLOMO PANEL. */
export const pushFacts = defineFacts('clomo', {
  'clomo.inUse': product({ ja: 'CLOMO', en: 'CLOMO' }),
  'clomo.subjectDialogAnswer': choice(
    {
      'not-yet': { ja: 'まだ押していない', en: 'not answered yet' },
      'ok-pressed': { ja: '「OK」を押した', en: '"OK" was pressed' },
      cancelled: { ja: 'キャンセルした', en: 'cancelled' },
    },
    {
      label: { ja: 'サブジェクトの確認への操作', en: 'answer to the subject dialog' },
      ask: {
        ja: '「前回とサブジェクトが異なります」の確認で、「OK」を押しましたか。まだの場合は「OK」を押さず、キャンセルしてください。',
        en: 'Was "OK" pressed when the console said that the subject differs? If not, press Cancel and not "OK".',
      },
      where: {
        ja: 'CLOMO PANEL の確認画面、または操作した人への確認',
        en: 'The dialog in CLOMO PANEL, or the person who uploaded the certificate',
      },
      difficulty: 'on-screen',
    },
  ),
})
