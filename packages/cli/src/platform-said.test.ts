import { expect, test } from 'vitest'
import { platformSaid } from './platform-said.ts'
import { openCatalog } from './plugins.ts'

const catalog = openCatalog()

test.each([
  ['Mac', { platform: 'macos' }],
  ['mac', { platform: 'macos' }],
  ['マック', { platform: 'macos' }],
  ['MacBook Air', { platform: 'macos' }],
  ['macOS', { platform: 'macos' }],
  ['macOS 15.1', { platform: 'macos', version: '15.1' }],
  ['macOS Sequoia 15.1', { platform: 'macos', version: '15.1' }],
  ['Mac OS X 10.15', { platform: 'macos', version: '10.15' }],
  ['mac os', { platform: 'macos' }],
  ['macOS Sonoma', { platform: 'macos' }],
  ['iPhone', { platform: 'ios' }],
  ['アイフォン', { platform: 'ios' }],
  ['iOS17.2', { platform: 'ios', version: '17.2' }],
  ['ｉＯＳ　１７', { platform: 'ios', version: '17' }],
  ['iPad', { platform: 'ipados' }],
  ['iPadOS 18', { platform: 'ipados', version: '18' }],
  ['Windows', { platform: 'windows' }],
  ['WINDOWS', { platform: 'windows' }],
  ['Windows 11', { platform: 'windows', version: '11' }],
  ['Windows 11 Pro', { platform: 'windows', version: '11' }],
  ['Windows PC', { platform: 'windows' }],
  ['Win10', { platform: 'windows', version: '10' }],
  ['Android', { platform: 'android' }],
  ['Android 14', { platform: 'android', version: '14' }],
  ['アンドロイド 14', { platform: 'android', version: '14' }],
  ['Android v8.1', { platform: 'android', version: '8.1' }],
  ['Chromebook', { platform: 'chromeos' }],
  ['Chrome OS', { platform: 'chromeos' }],
  ['クロームブック', { platform: 'chromeos' }],
  ['Apple TV', { platform: 'tvos' }],
])('%s', (said, told) => {
  expect(platformSaid(said, catalog)).toEqual(told)
})

test.each([
  ['iPhone 15', { platform: 'ios' }],
  ['iPad (9th generation)', { platform: 'ipados' }],
  ['MacBook Pro 14', { platform: 'macos' }],
])('the number of a model, as of %s, is no version', (said, told) => {
  expect(platformSaid(said, catalog)).toEqual(told)
})

test.each(['', 'iOS 15th', 'Windows Server 2022', 'Linux', 'Androids', 'BeOS', 'machine'])(
  '%j is none of them',
  (said) => {
    expect(platformSaid(said, catalog)).toBeUndefined()
  },
)
