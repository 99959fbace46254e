import { consolePaths } from '../console-paths.ts'
import { defineRule } from '../kit.ts'

/** Our own warning: the guide itself suggests the memo for the account and its password (LS-18). */
export const secretInMemo = defineRule({
  id: 'lanscope/secret-in-memo',
  severity: 'warning',
  when: (w) => w.is('lanscope.memoHoldsSecret', true),
  what: {
    ja: '管理コンソールの「メモ」欄に、パスワードや Apple ID のような文字列が書かれています。',
    en: 'The memo in the console holds what looks like a password or an Apple ID.',
  },
  why: {
    ja: '「メモ」欄はそのまま表示されるため、管理コンソールを開ける人や画面の写しを見た人に、証明書に使う Apple ID でサインインされるおそれがあります。',
    en: 'The memo is shown in clear, so whoever opens the console or sees a picture of it could sign in with the account that the certificate depends on.',
  },
  remedy: [
    {
      id: 'move-to-password-manager',
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: 'Apple ID とパスワードを、組織で管理しているパスワード管理ツールに移してください。次の更新で必要なため、失わないようにしてください。',
        en: "Move the account and its password into your organisation's password manager. The next renewal needs them, so do not lose them.",
      },
    },
    {
      id: 'clear-memo',
      actor: 'administrator',
      affects: 'none',
      path: consolePaths.memo,
      do: {
        ja: '移したことを確かめてから、「メモ」欄の内容を消して「OK」を押してください。',
        en: 'After making sure of that, clear the memo and press "OK".',
      },
    },
    {
      id: 'change-account-password',
      actor: 'administrator',
      affects: 'none',
      do: {
        ja: '担当者以外の人が見られる状態だった場合は、Apple ID のパスワードを変更してください。',
        en: 'If others could see it, change the password of the account.',
      },
    },
  ],
  source: ['LS-18', 'LS-23'],
  examples: [
    {
      name: 'account and password in clear',
      facts: { 'lanscope.memo': 'Apple ID: someone@example.com\nPassWord: secret' },
      expect: 'confirmed',
    },
    {
      name: 'a full-width label',
      facts: { 'lanscope.memo': 'ＰＡＳＳＷＯＲＤ：ひみつ' },
      expect: 'confirmed',
    },
    { name: 'a harmless remark', facts: { 'lanscope.memo': '更新担当は総務部' }, expect: 'ruled-out' },
    { name: 'an empty memo', facts: { 'lanscope.memo': null }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['lanscope.memo'] } },
  ],
})
