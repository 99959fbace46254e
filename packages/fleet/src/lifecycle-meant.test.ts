import { apns } from '@shindan/apns'
import { bizmobile } from '@shindan/bizmobile'
import { clomo } from '@shindan/clomo'
import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { lanscope } from '@shindan/lanscope'
import { expect, test } from 'vitest'
import { lifecycleMeant } from './lifecycle-meant.ts'

const { composition } = createDiagnoser({ plugins: [apns, bizmobile, clomo, cybertrust, lanscope] })
const few = createDiagnoser({ plugins: [apns, bizmobile] }).composition
const meant = (said: string, of = composition) => {
  const found = lifecycleMeant(said, of)
  return found && `${found.how} ${found.id}`
}

test.each([
  ['apns/push-certificate', 'apns/push-certificate'],
  [' APNs/Push-Certificate', 'apns/push-certificate'],
  ['Apple プッシュ証明書', 'apns/push-certificate'],
  ['Apple Push 証明書', 'apns/push-certificate'],
  ['ＭＤＭ certificate of LanScope An', 'lanscope/push-certificate'],
  ['CLOMO のデバイス証明書', 'clomo/device-certificate'],
])('%s is a name of it', (said, id) => {
  expect(meant(said)).toBe(`named ${id}`)
})

test.each([
  ['プッシュ証明書', 'apns/push-certificate'],
  ['ﾌﾟｯｼｭ証明書', 'apns/push-certificate'],
  ['APNs証明書', 'apns/push-certificate'],
  ['APNS cert', 'apns/push-certificate'],
  ['MDM証明書', 'apns/push-certificate'],
  ['MDMプッシュ証明書', 'apns/push-certificate'],
  ['プッシュ通知用証明書', 'apns/push-certificate'],
  ['MDMPushCert', 'apns/push-certificate'],
  ['CLOMO プッシュ証明書', 'clomo/push-certificate'],
  ['Push certificate (LanScope)', 'lanscope/push-certificate'],
  ['apns/push-certificat', 'apns/push-certificate'],
  ['bizmobile/psuh-certificate', 'bizmobile/push-certificate'],
  ['cybertrust/instaled-certificate', 'cybertrust/installed-certificate'],
])('%s clearly means it', (said, id) => {
  expect(meant(said)).toBe(`clear ${id}`)
})

test.each([
  'cybertrust/push-certificate',
  'intune/apple-mdm-push',
  'Apple プッシュ証明書（本社）',
  'プッシュ証明書か',
  '端末管理用プッシュ証明書',
  'Mobile Device Management push certificate',
])('%s speaks of a push certificate, and nobody knows of which', (said) => {
  expect(meant(said)).toMatch(/^like .*\/push-certificate$/)
})

// What stands under another name may be of thousands of devices.
test.each([
  'lanscope/device-certificate',
  'bizmobile/client-certificate',
  'wifi/user-certificate',
  'acme/root-certificate',
  'apns/identity-certificate',
  'apns/push-token',
  'apns/auth-key',
  'clomo/user-certificate',
  'bizmobile/pull-certificate',
  'LanScope',
  'BizMobile Go!',
  'Mobile',
  'Apple',
  'scope',
  'certificate',
  '証明書',
  'デバイス証明書',
  'PC certificate',
  'LANSCOPEのデバイス証明書',
  'Apple/デバイス証明書',
  'MDM クライアント証明書',
])('%s means no push certificate', (said) => {
  for (const of of [composition, few])
    expect(meant(said, of) ?? 'near').toMatch(/^(?:near|named cybertrust|clear cybertrust|near \S+)/)
})

test('a name that two lifecycles have is neither’s', () => {
  const [push] = [...composition.lifecycles.values()]
  if (!push) throw new Error('no lifecycle')
  const lifecycles = new Map(
    ['a/x', 'b/y'].map((id) => [id, { ...push, id, label: { ja: '証明書の期限切れ', en: 'Certificate' } }]),
  )
  expect(lifecycleMeant('証明書の期限切れ', { lifecycles })?.how).not.toBe('named')
})
