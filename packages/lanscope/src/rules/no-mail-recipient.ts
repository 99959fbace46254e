import { consolePaths } from '../console-paths.ts'
import { defineRule } from '../kit.ts'

export const noMailRecipient = defineRule({
  id: 'lanscope/no-mail-recipient',
  severity: 'info',
  when: (w) => w.absent('lanscope.mailRecipient'),
  what: {
    ja: '期限が近いことを知らせるメールの宛先が設定されていません。',
    en: 'No address is set for the mails that warn of the coming expiry.',
  },
  why: {
    ja: '宛先を設定すると、期限の 30 日前、7 日前、前日、当日に LanScope An からメールが届きます。設定がないと、Apple ID のアドレスに届く Apple の英語のメールだけが頼りです。',
    en: "With an address, LanScope An sends mails 30 days, 7 days and one day before, and on the day. Without one there are only Apple's mails in English, to the address that is the Apple ID.",
  },
  remedy: [
    {
      id: 'set-address',
      actor: 'administrator',
      affects: 'none',
      path: consolePaths.mailSettings,
      do: {
        ja: '複数の担当者が読めるメールアドレスを設定し、「OK」で保存してください。設定の詳細は「スタートアップガイド for iOS」にあります。',
        en: 'Set an address that several people read, and save it with "OK". Details are in "スタートアップガイド for iOS".',
      },
    },
    {
      id: 'send-test-mail',
      actor: 'administrator',
      affects: 'none',
      path: consolePaths.testMail,
      do: {
        ja: 'テスト送信で、メールが届くことを確かめてください。',
        en: 'Send the test mail and see that it arrives.',
      },
    },
  ],
  source: ['LS-12', 'LS-13', 'LS-14', 'LS-15', 'LS-59'],
  examples: [
    { name: 'none set', facts: { 'lanscope.mailRecipient': null }, expect: 'confirmed' },
    {
      name: 'an empty field is not yet an answer',
      facts: { 'lanscope.mailRecipient': '' },
      expect: { ask: ['lanscope.mailRecipient'] },
    },
    { name: 'an address', facts: { 'lanscope.mailRecipient': 'mdm@example.com' }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['lanscope.mailRecipient'] } },
  ],
})
