import { defineRule } from '../kit.ts'

export const notChrome = defineRule({
  id: 'cybertrust/not-chrome',
  when: (w) =>
    w.all(
      w.oneOf('cybertrust.browser', ['in-app', 'other']),
      // CT-70: elsewhere the system is the cause, whatever the browser.
      w.not(w.known(w.oneOf('device.platform', ['windows', 'macos', 'ios', 'ipados']))),
    ),
  what: {
    ja: 'Chrome 以外のブラウザで開いています。',
    en: 'The URL was opened in a browser other than Chrome.',
  },
  why: {
    ja: 'メールアプリからリンクを開くと、アプリ内部のブラウザで表示されることがあります。',
    en: 'A link opened from a mail app is often shown in a browser inside that app.',
  },
  remedy: [
    {
      id: 'open-in-chrome',
      actor: 'user',
      do: {
        ja: '件名「サイバートラスト デバイスID発行のお知らせ」のメールにある手順 2 の URL をコピーし、Chrome のアドレス欄に貼り付けて開いてください。',
        en: 'Copy the URL of step 2 of the mail "サイバートラスト デバイスID発行のお知らせ" (notice of issue) and open it from the address bar of Chrome.',
      },
    },
  ],
  source: ['CT-73'],
  examples: [
    { name: 'inside a mail app', facts: { 'cybertrust.browser': 'in-app' }, expect: 'confirmed' },
    { name: 'Chrome', facts: { 'cybertrust.browser': 'chrome' }, expect: 'ruled-out' },
    {
      name: 'another browser, and on an iPhone',
      facts: { 'cybertrust.browser': 'other', 'device.platform': 'ios' },
      expect: 'ruled-out',
    },
    { name: 'unknown', facts: {}, expect: { ask: ['cybertrust.browser'] } },
  ],
})
