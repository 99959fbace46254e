import { choice, version } from './kinds.ts'

/** What every vendor may ask about the device itself. */
export const deviceFacts = {
  'device.platform': choice(
    {
      windows: { ja: 'Windows', en: 'Windows' },
      macos: { ja: 'macOS', en: 'macOS' },
      ios: { ja: 'iOS', en: 'iOS' },
      ipados: { ja: 'iPadOS', en: 'iPadOS' },
      android: { ja: 'Android', en: 'Android' },
      chromeos: { ja: 'ChromeOS', en: 'ChromeOS' },
      tvos: { ja: 'tvOS', en: 'tvOS' },
    },
    {
      label: { ja: 'デバイスの OS', en: 'operating system of the device' },
      ask: { ja: 'デバイスの OS はどれですか。', en: 'Which operating system does the device run?' },
      where: {
        ja: 'デバイスの設定画面、または管理コンソールのデバイス一覧',
        en: 'Settings of the device, or the device list of the console',
      },
      difficulty: 'on-screen',
    },
  ),
  'device.osVersion': version({
    label: { ja: 'OS のバージョン', en: 'version of the operating system' },
    ask: {
      ja: 'OS のバージョンはいくつですか（例: 15.1）。',
      en: 'Which version of the operating system is it (for example 15.1)?',
    },
    where: { ja: 'デバイスの「設定」>「一般」>「情報」など', en: 'Settings > General > About, or the like' },
    difficulty: 'on-screen',
  }),
} as const
