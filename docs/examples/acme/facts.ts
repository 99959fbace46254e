import { boolean, defineFacts } from '@shindan/core'

export const facts = defineFacts('acme', {
  'acme.clockIsRight': boolean({
    label: { ja: 'デバイスの時計が正しいか', en: 'clock of the device is right' },
    ask: { ja: 'デバイスの時計は合っていますか。', en: 'Is the clock of the device right?' },
    where: { ja: '「設定」>「日付と時刻」', en: 'Settings > Date & time' },
    difficulty: 'on-screen',
  }),
})
