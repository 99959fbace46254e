import { createDiagnoser } from '@shindan/core'
import { expect, test } from 'vitest'
import { platforms } from './plugin.ts'

const diagnoser = createDiagnoser({ plugins: [platforms] })
const told = (text: string) =>
  Object.fromEntries(
    diagnoser
      .diagnose({ text, now: '2026-01-01T00:00:00Z' })
      ._unsafeUnwrap()
      .read.map(({ fact, value }) => [fact, value]),
  )

test.each([
  ['macOS Sequoia 15.2です', { 'device.platform': 'macos', 'device.osVersion': '15.2' }],
  ['macOS Big Sur 11.7', { 'device.platform': 'macos', 'device.osVersion': '11.7' }],
  ['Win11です', { 'device.platform': 'windows' }],
  ['iOS 18.1で失敗します', { 'device.platform': 'ios', 'device.osVersion': '18.1' }],
  ['iPadOS 17.2', { 'device.platform': 'ipados', 'device.osVersion': '17.2' }],
  ['macOS 15にアップデートする前はできました。今はWindows 11です', {}],
  ['同僚のMacはmacOS 14で成功しました。私のはWindowsです', {}],
  ['iOSのMDMサーバーとWin112', { 'device.platform': 'ios' }],
])('%s', (text, facts) => {
  expect(told(text)).toEqual(facts)
})
