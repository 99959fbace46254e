import { kit } from './kit.ts'

/** What a text tells of the device, whichever product it is about. */
export const readings = kit.defineReadings([
  {
    fact: 'device.platform',
    value: 'windows',
    says: ['Windows 10', 'Windows 11', 'Windowsパソコン', 'Windows PC', 'WindowsのPC', 'ウィンドウズ'],
  },
  {
    fact: 'device.platform',
    value: 'macos',
    says: ['macOS', 'MacBook', 'iMac', 'Mac mini', 'Macで', 'Macに', 'on my Mac', 'on a Mac'],
  },
  { fact: 'device.platform', value: 'ios', says: ['iPhone', 'アイフォン'] },
  { fact: 'device.platform', value: 'ipados', says: ['iPadOS', 'iPad', 'アイパッド'] },
  { fact: 'device.platform', value: 'android', says: ['Android', 'アンドロイド'] },
  { fact: 'device.platform', value: 'chromeos', says: ['ChromeOS', 'Chromebook', 'クロームブック'] },
  { fact: 'device.platform', value: 'tvos', says: ['tvOS', 'Apple TV'] },
  { fact: 'device.osVersion', version: ['macOS', 'iOS', 'iPadOS', 'Android', 'ChromeOS', 'tvOS'] },
  { fact: 'platforms.mdmServerStatus', error: 'platforms/profile-mdm-status', slot: 'status' },
])
