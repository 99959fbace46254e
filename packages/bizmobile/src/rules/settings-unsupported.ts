import { consolePaths } from '../console-paths.ts'
import { defineRule } from '../kit.ts'

export const settingsUnsupported = defineRule({
  id: 'bizmobile/settings-unsupported',
  when: (w) => w.is('bizmobile.failureReasonInLog', true),
  what: {
    ja: 'プロファイルのインストールに失敗した理由が、ログに残っています。',
    en: 'The log holds the reason why the profile could not be installed.',
  },
  why: {
    ja: '多くは、デバイスが対応していない設定項目です。設定項目には、特定の OS バージョンやデバイスの管理モードでしか使えないものがあり、条件に合わないとデバイスの内部でインストールに失敗して、デバイスが返した理由がログに残ることがあります。',
    en: 'Often it is a setting that the device does not support: some need a certain OS version or management mode. Where they do not fit, the installation fails inside the device, and the reason that it returned may be in the log.',
  },
  remedy: [
    {
      id: 'read-failure-reason',
      actor: 'administrator',
      path: consolePaths.deviceLog,
      affects: 'none',
      do: {
        ja: 'ログに記録された失敗の理由を読んでください。ErrorChain があるときは、最後（最も内側）の項目が根本の原因です。',
        en: 'Read the reason of the failure in the log. Of an ErrorChain, the last (innermost) entry is the root cause.',
      },
    },
    {
      id: 'correct-profile',
      actor: 'administrator',
      do: {
        ja: 'その理由に合わせて、プロファイルの項目を外す、値を修正する、OS を更新するなどの対処をしてください。',
        en: 'Act on it: remove or correct the setting in the profile, update the OS, or whatever it calls for.',
      },
    },
    {
      id: 'sync-device',
      actor: 'administrator',
      path: consolePaths.sync,
      do: {
        ja: 'もう一度「同期」を送信し、メッセージが消えることを確かめてください。',
        en: 'Send "同期" (sync) once more and see that the message disappears.',
      },
    },
  ],
  source: ['BM-10', 'BM-39', 'BM-40', 'BM-41'],
  examples: [
    { name: 'the log tells why', facts: { 'bizmobile.failureReasonInLog': true }, expect: 'confirmed' },
    { name: 'the log tells nothing', facts: { 'bizmobile.failureReasonInLog': false }, expect: 'ruled-out' },
    { name: 'nobody has looked', facts: {}, expect: { ask: ['bizmobile.failureReasonInLog'] } },
  ],
})
