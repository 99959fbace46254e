import { consolePaths } from '../console-paths.ts'
import { defineRule } from '../kit.ts'

export const networkUnstable = defineRule({
  id: 'lanscope/network-unstable',
  severity: 'warning',
  when: (w) => w.is('lanscope.networkStable', false),
  what: {
    ja: 'ネットワークへの接続が不安定です。',
    en: 'The network connection is unstable.',
  },
  why: {
    ja: 'MDM 証明書の読み取りは、ネットワークへの接続が不安定なときに失敗することがあります。',
    en: 'Reading the MDM certificate can fail when the network connection is unstable.',
  },
  remedy: [
    {
      id: 'wait-for-stable-network',
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: 'しばらく待ち、ネットワークが安定していることを確かめてください。',
        en: 'Wait a while and make sure that the network is stable.',
      },
    },
    {
      id: 'upload-again',
      actor: 'administrator',
      affects: 'none',
      path: consolePaths.uploadCertificate,
      do: {
        ja: '同じ MDM 証明書を、もう一度アップロードしてください。',
        en: 'Upload the same MDM certificate again.',
      },
    },
  ],
  source: ['LS-46', 'LS-47'],
  examples: [
    { name: 'unstable', facts: { 'lanscope.networkStable': false }, expect: 'confirmed' },
    { name: 'stable', facts: { 'lanscope.networkStable': true }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['lanscope.networkStable'] } },
  ],
})
