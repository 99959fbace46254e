import { kit } from './kit.ts'

/** Names that Apple gives to releases of macOS, which stand before their number. */
const releases = ['Tahoe', 'Sequoia', 'Sonoma', 'Ventura', 'Monterey', 'Big Sur', 'Catalina']

/** What a text tells of the device, whichever product it is about. */
export const readings = kit.defineReadings([
  {
    fact: 'device.platform',
    value: 'windows',
    says: [
      'Windows 10',
      'Windows 11',
      'Win10',
      'Win11',
      'Windowsパソコン',
      'Windows PC',
      'WindowsのPC',
      'ウィンドウズ',
    ],
  },
  {
    fact: 'device.platform',
    value: 'macos',
    says: ['macOS', 'MacBook', 'iMac', 'Mac mini', 'Macで', 'Macに', 'on my Mac', 'on a Mac'],
  },
  { fact: 'device.platform', value: 'ios', says: ['iPhone', 'アイフォン', 'iOS'] },
  { fact: 'device.platform', value: 'ipados', says: ['iPadOS', 'iPad', 'アイパッド'] },
  { fact: 'device.platform', value: 'android', says: ['Android', 'アンドロイド'] },
  { fact: 'device.platform', value: 'chromeos', says: ['ChromeOS', 'Chromebook', 'クロームブック'] },
  { fact: 'device.platform', value: 'tvos', says: ['tvOS', 'Apple TV'] },
  {
    fact: 'device.osVersion',
    version: ['macOS', ...releases.map((name) => `macOS ${name}`)],
    where: { fact: 'device.platform', value: 'macos' },
  },
  { fact: 'device.osVersion', version: ['iOS'], where: { fact: 'device.platform', value: 'ios' } },
  { fact: 'device.osVersion', version: ['iPadOS'], where: { fact: 'device.platform', value: 'ipados' } },
  { fact: 'device.osVersion', version: ['Android'], where: { fact: 'device.platform', value: 'android' } },
  { fact: 'device.osVersion', version: ['ChromeOS'], where: { fact: 'device.platform', value: 'chromeos' } },
  { fact: 'device.osVersion', version: ['tvOS'], where: { fact: 'device.platform', value: 'tvos' } },
])
