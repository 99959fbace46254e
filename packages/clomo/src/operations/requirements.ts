import { defineRequirement } from '../kit.ts'
import { androidEnterprise } from '../platform-support.ts'

export const managed = defineRequirement({
  id: 'managed',
  when: (w) => w.is('clomo.managed', true),
  what: { ja: 'デバイスが CLOMO MDM の管理下にあります。', en: 'The device is managed by CLOMO MDM.' },
  failed: {
    ja: 'デバイスが CLOMO MDM の管理下にありません。',
    en: 'The device is not managed by CLOMO MDM.',
  },
  why: {
    ja: 'コマンドは、管理下にあるデバイスにしか届きません。',
    en: 'Commands reach only devices that are managed.',
  },
  fix: { ja: 'デバイスを CLOMO MDM に登録してください。', en: 'Enrol the device in CLOMO MDM.' },
  source: ['CD-01'],
})

export const contracted = defineRequirement({
  id: 'contracted',
  when: (w) => w.oneOf('clomo.contract', ['standard', 'upn']),
  what: {
    ja: 'デバイス証明書のオプションを契約しています。',
    en: 'There is a contract for the device certificate option.',
  },
  failed: {
    ja: 'デバイス証明書のオプションを契約していません。',
    en: 'There is no contract for the device certificate option.',
  },
  why: {
    ja: '証明書の発行と失効は、CLOMO MDM とは別に契約するオプションです。',
    en: 'Issuing and revoking certificates is an option with a contract of its own, beside CLOMO MDM.',
  },
  fix: {
    ja: 'CLOMO デバイス証明書 secured by Cybertrust の契約を、販売代理店に相談してください。',
    en: 'Ask the reseller for "CLOMO デバイス証明書 secured by Cybertrust".',
  },
  source: ['CD-01', 'CD-02', 'CD-03'],
})

export const userLinked = defineRequirement({
  id: 'user-linked',
  when: (w) => w.is('clomo.userLinked', true),
  what: {
    ja: 'デバイスが、Users/Org に登録したユーザーと関連付けられています。',
    en: 'The device is linked with a user registered in Users/Org.',
  },
  failed: {
    ja: 'デバイスが、Users/Org に登録したユーザーと関連付けられていません。',
    en: 'The device is not linked with a user registered in Users/Org.',
  },
  why: {
    ja: '関連付けがないデバイスには、証明書を発行できません。',
    en: 'No certificate can be issued for a device that is linked with nobody.',
  },
  fix: {
    ja: 'Users/Org にユーザーを登録し、デバイスと関連付けてから発行してください。',
    en: 'Register the user in Users/Org, link the device with the user, then issue.',
  },
  source: ['CD-10'],
})

/** Asked apart from the version: no update makes another system an Android. */
export const android = defineRequirement({
  id: 'android',
  when: (w) => w.is('device.platform', 'android'),
  what: { ja: 'この操作は Android だけが対象です。', en: 'The operation is for Android alone.' },
  failed: { ja: 'Android のデバイスではありません。', en: 'The device does not run Android.' },
  why: {
    ja: 'サイレントインストールと、アプリごとの許可は、Android の機能です。',
    en: 'Silent installation and permission for single apps are features of Android.',
  },
  fix: {
    ja: 'Android のデバイスを選んでください。ほかの OS では「clomo/issue-device-certificate」で発行できるかを確かめられます。',
    en: 'Choose a device that runs Android. For other systems "clomo/issue-device-certificate" tells whether a certificate can be issued.',
  },
  source: ['CD-28', 'CD-31'],
})

export const android11 = defineRequirement({
  id: 'android-11-or-later',
  only: (w) => w.is('device.platform', 'android'),
  when: (w) => w.atLeast('device.osVersion', '11'),
  what: {
    ja: 'Android なら、バージョンは 11 以上です。',
    en: 'If it runs Android, it is version 11 or later.',
  },
  failed: { ja: 'Android のバージョンが 11 より前です。', en: 'The version of Android is earlier than 11.' },
  why: {
    ja: 'アプリごとの許可に対応するのは、Android 11 以上の Android Enterprise デバイスです。',
    en: 'Permission for single apps is for Android Enterprise devices on Android 11 or later.',
  },
  fix: {
    ja: 'OS を Android 11 以上に更新するか、対応するデバイスを使ってください。',
    en: 'Update to Android 11 or later, or use a device that has it.',
  },
  source: ['CD-31'],
})

export const enterpriseMode = defineRequirement({
  id: 'android-enterprise',
  when: (w) => w.oneOf('clomo.androidMode', androidEnterprise),
  what: {
    ja: 'Android Enterprise（レガシーモード以外）で管理しています。',
    en: 'The device is managed by Android Enterprise, not in legacy mode.',
  },
  failed: {
    ja: 'Android Enterprise（レガシーモード以外）で管理していません。',
    en: 'The device is not managed by Android Enterprise outside legacy mode.',
  },
  why: {
    ja: 'サイレントインストールと、アプリごとの許可は、レガシーモードでは使えません。',
    en: 'Neither silent installation nor permission for single apps is available in legacy mode.',
  },
  fix: {
    ja: '4 つのモード（Fully Managed Device、個人所有または会社所有の Work Profile、Dedicated）のいずれかで登録し直すことを検討してください。',
    en: 'Consider enrolling the device anew in one of four modes: fully managed, work profile on a personally owned or company-owned device, dedicated.',
  },
  source: ['CD-18', 'CD-28', 'CD-31'],
})

export const certificateInstalled = defineRequirement({
  id: 'certificate-installed',
  when: (w) => w.is('clomo.certificate', 'installed'),
  what: {
    ja: '証明書がデバイスにインストールされています。',
    en: 'The certificate is installed on the device.',
  },
  failed: {
    ja: '証明書がデバイスにインストールされていません。',
    en: 'The certificate is not installed on the device.',
  },
  why: {
    ja: '発行しただけで、まだインストールされていない証明書は、アプリに使わせることができません。',
    en: 'A certificate that is issued but not yet installed cannot be given to an app.',
  },
  fix: {
    ja: '証明書を発行し、インストールが終わってから実施してください。',
    en: 'Issue the certificate and wait until it is installed.',
  },
  source: ['CD-32'],
})
