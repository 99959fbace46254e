import { defineRule } from '../kit.ts'

/** The document names four other systems. Of ChromeOS it does not speak, so that stays open. */
export const notAndroid = defineRule({
  id: 'cybertrust/not-android',
  when: (w) =>
    w.any(
      w.oneOf('device.platform', ['windows', 'macos', 'ios', 'ipados']),
      w.all(w.is('device.platform', 'chromeos'), w.unprovable()),
    ),
  what: {
    ja: 'Android 用の URL を、Android ではないデバイスで開いています。',
    en: 'The URL for Android was opened on a device that does not run Android.',
  },
  why: {
    ja: 'この URL は、管理者が指定した Android デバイスでのみ使えます。',
    en: 'The URL works only on the Android device that the administrator named.',
  },
  evidence: {
    ja: '開いたデバイスの OS は {device.platform} です。',
    en: 'It was opened on {device.platform}.',
  },
  remedy: [
    {
      id: 'install-on-android',
      actor: 'user',
      do: {
        ja: '管理者が指定した Android デバイスで、件名「サイバートラスト デバイスID発行のお知らせ」のメールにある手順 2 の URL を Chrome で開いて、インストールしてください。',
        en: 'On the Android device that the administrator named, open the URL of step 2 of the mail "サイバートラスト デバイスID発行のお知らせ" (notice of issue) in Chrome and install.',
      },
    },
  ],
  source: ['CT-69', 'CT-70'],
  examples: [
    { name: 'opened on an iPhone', facts: { 'device.platform': 'ios' }, expect: 'confirmed' },
    { name: 'opened on Android', facts: { 'device.platform': 'android' }, expect: 'ruled-out' },
    { name: 'ChromeOS is not spoken of', facts: { 'device.platform': 'chromeos' }, expect: { ask: [] } },
    { name: 'unknown', facts: {}, expect: { ask: ['device.platform'] } },
  ],
})
