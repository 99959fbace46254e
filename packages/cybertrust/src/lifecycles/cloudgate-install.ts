import { lifecyclesOn } from '@shindan/core'
import { given } from '../facts/given.ts'
import { maintenanceWindows } from './maintenance-windows.ts'

/**
 * Until when a certificate issued by CloudGate UNO can be installed: 7 days from its issue, and 3 days from the first
 * time that a device retrieved it, whichever is earlier (CT-33). The retrieval counts also when the installation failed
 * (CT-28), and for all local profiles of the device together (CT-27).
 */
export const cloudgateInstall = lifecyclesOn(given).defineLifecycle({
  id: 'cybertrust/cloudgate-install',
  label: { ja: 'CloudGate UNO の証明書インストール期限', en: 'Time to install a CloudGate UNO certificate' },
  timeZone: 'Asia/Tokyo',
  source: ['CT-23', 'CT-24', 'CT-25', 'CT-26', 'CT-27', 'CT-28', 'CT-29', 'CT-30', 'CT-31', 'CT-32', 'CT-33'],
  events: {
    issued: {
      fact: 'cybertrust.issuedAt',
      label: { ja: '証明書の発行', en: 'Issue of the certificate' },
      required: true,
    },
    retrieved: {
      fact: 'cybertrust.firstRetrievedAt',
      label: { ja: '証明書の最初の取得', en: 'First retrieval of the certificate' },
      notBefore: 'issued',
      notAfter: 'install',
    },
  },
  deadlines: {
    install: {
      fact: 'cybertrust.installDeadline',
      label: { ja: 'インストール期限', en: 'Install by' },
      earliest: {
        issue: {
          fact: 'cybertrust.issueDeadline',
          label: { ja: '発行から 7 日', en: '7 days from issue' },
          from: 'issued',
          calendarDays: 7,
        },
        'first-retrieval': {
          fact: 'cybertrust.retrievalDeadline',
          label: { ja: '最初の取得から 3 日', en: '3 days from the first retrieval' },
          from: 'retrieved',
          calendarDays: 3,
        },
      },
      boundary: {
        ja: '期限当日の何時まで取得できるかは、提供元の FAQ に書かれていません。当日は、まだ取得できるとも、もう取得できないとも言えません。翌日の 0:00（日本時間）からは確実に期限切れです。',
        en: "The provider's FAQ does not say until what hour of the last day retrieval works. On that day it may still work, or be too late already. From 0:00 of the next day, Japan time, it is over for certain.",
      },
      consequence: {
        ja: 'デバイスにまだインストールされていない場合、この証明書はもう取得できません。管理者が別の証明書を発行し、その証明書の期限までにインストールしてください。インストール済みであれば、対応は不要です。',
        en: 'If it is not on the device yet, this certificate can no longer be retrieved: issue another one, and install that before its own deadline. If it is installed, nothing has to be done.',
      },
      toDo: {
        ja: 'インストール済みかどうかを確認してください。インストール済みであれば、対応は不要です。まだであれば、期限内は発行済みの証明書をインストールし、期限を過ぎていれば別の証明書を発行してください。',
        en: 'See whether it is installed. If it is, nothing has to be done. If not, install the certificate that was issued while there is time; once it has passed, issue another one.',
      },
    },
  },
  phases: {
    installable: { label: { ja: 'インストール可能', en: 'Can be installed' } },
    'install-period-elapsed': {
      label: {
        ja: 'インストール期限切れ（まだインストールしていなければ、別の証明書の発行が必要です）',
        en: 'Time to install has run out: unless it is installed, another certificate has to be issued',
      },
      from: { passed: 'install' },
    },
  },
  windows: { maintenance: maintenanceWindows['cloudgate-uno'] },
})
