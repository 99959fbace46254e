import { defineError } from '../kit.ts'

/** The device stays in the list, struck through. */
export const deviceDeletionIncomplete = defineError({
  id: 'clomo/device-deletion-incomplete',
  codeContext: ['CLOMO'],
  platforms: ['ios', 'ipados', 'android', 'windows'],
  stage: 'console',
  severity: 'warning',
  summary: {
    ja: '関係情報が残っているため、デバイスが完全には削除されていません。',
    en: 'The device is not deleted completely, because information related to it is left.',
  },
  messages: [
    {
      ja: '関係情報が存在するため完全に削除できません。関係情報を削除後、削除を実施してください。',
      en: 'It cannot be deleted completely because related information exists. Delete the related information first.',
      verbatim: ['ja'],
    },
    {
      ja: '関係情報が存在するため完全に削除できません。',
      en: 'It cannot be deleted completely because related information exists.',
      verbatim: ['ja'],
    },
  ],
  keywords: ['打ち消し線'],
  told: {
    ja: [
      '退職者のスマホをCLOMOの一覧から消したのに、線が引かれたまま残っている',
      'CLOMO PANELで端末を削除しても完全には消えず、まだ何か紐づいていると言われる',
      '使わなくなったiPadをMDMから外したいのに、関連するものがあるって断られました',
      'MDMでデバイスを消したら取り消し線みたいなのが付いて一覧に残り続けます',
      'MDMの端末一覧から古いAndroidを消せない。先に何を外せばいいんですか',
      'CLOMOでデバイスを削除したはずなのにライセンスの数が減らない',
      '端末の入れ替えで古いデバイスをPANELから削除しようとしたら、まだつながりがある情報が残っていてだめと出た',
      'CLOMOでユーザーや証明書の割り当てが残ったデバイスを消そうとして引っかかった',
      '自分の前の携帯が会社の管理画面の一覧にまだ出ているそうです。MDMから消せないと言われました',
      'プロファイルを割り当てたままの端末をPANELから消すと、中途半端に残る',
      'CLOMO 端末 削除 できない 残る',
      '解約した回線の端末を整理中。PANELで消したものが薄く残って、台数も変わらず課金が心配',
      '監査で指摘された幽霊デバイスをCLOMOから一掃したい。ゴミ箱を押しても居座る',
      '組織図の紐付けを外さず端末を破棄したら、CLOMOの表示に横線だけ入った',
    ],
    en: [
      "I removed a leaver's phone in CLOMO and it is still in the list with a line through it",
      "CLOMO PANEL won't let me remove a device for good, it says something is still attached to it",
      'want to take an old iPad out of the MDM, it refuses because of linked data',
      'deleted device stays crossed out in the MDM console',
      'How do I get rid of a device in CLOMO that still has a certificate or user assigned?',
      'licence count in CLOMO did not go down although the device was deleted',
      "My previous phone still shows up in the company's MDM list, the admin can't take it out",
      "Replacing devices, the old Android can't be removed from CLOMO's device list because of leftovers",
      'What do I have to unlink before a device goes away from the MDM list?',
      'clomo delete device crossed out',
      'ghost devices in CLOMO after clean-up, still counted',
      'Auditor wants scrapped devices out of CLOMO, trash icon only strikes them out',
      'Scrapped tablets linger in CLOMO PANEL, vendor says remove what depends on them first',
    ],
  },
  source: ['CD-37', 'clomo-support-11762'],
})
