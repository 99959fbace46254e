import { defineError } from '../kit.ts'

/** LanScope An blocks another certificate, where CLOMO only asks (CL-27). */
export const differentCertificate = defineError({
  id: 'lanscope/different-certificate',
  platforms: [],
  stage: 'console-upload',
  summary: {
    ja: '前回アップロードした MDM 証明書を更新したものではないため、登録が止められました。',
    en: 'The upload was refused because it is not the renewal of the MDM certificate uploaded last time.',
  },
  messages: [
    {
      ja: '前回アップロードした MDM証明書と異なるMDM証明書をアップロードすることはできません。',
      en: 'An MDM certificate other than the one uploaded last time cannot be uploaded.',
      verbatim: ['ja'],
    },
  ],
  told: {
    ja: [
      'LANSCOPEに更新した証明書を登録しようとしたら、去年のと違うからだめと止められました',
      'MDM証明書を新しく作り直して上げたら、前のやつじゃないと受け付けないって言われる',
      'Appleのサイトで更新じゃなくCreateを押して作った証明書が、管理コンソールに上げられない',
      'Apple IDを変えてMDM証明書を取ったら、エンドポイントマネージャーに登録できません',
      '担当者が替わって新しいApple IDで証明書を作った。コンソールで別物扱いされて弾かれる',
      'MDM証明書の差し替えができない。今使ってるものの更新版じゃないとだめなんですか',
      'LANSCOPE An の証明書更新で、前に上げたのとは別の証明書だとはじかれます',
      '証明書が何枚もあって、どれを更新したらMDMに上げられるのか分からなくなった。違うのを上げて拒否された',
      '去年のMDM証明書を更新せずに期限を切らしてしまい、新しく取ったら登録を拒まれた',
      'スマホの管理に使う証明書を入れ替えたいのに、前と同じ系統のやつじゃないと言われて登録できない',
      'LANSCOPE 証明書 前回 異なる',
      '旧担当のアカウントが使えず別アカウントで発行した証明書を、LANSCOPEが門前払い',
      'エンドポイントマネージャーの証明書更新、系統違いとのことで登録ボタンが効かない',
      'MDM証明書を2枚持っていて、たぶん逆のほうを渡した。LANSCOPEが首を縦に振らない',
    ],
    en: [
      "LANSCOPE refuses the renewed certificate because it's not the one from last year",
      "made a new MDM certificate and the console only wants the old one's renewal",
      "pressed Create instead of Renew at Apple, now the MDM certificate can't be uploaded",
      'Changed the Apple ID, got an MDM certificate, LANSCOPE Endpoint Manager blocks it',
      'New person in charge made the MDM certificate with another Apple ID and the console rejects it',
      "can I replace the MDM certificate with a brand-new one? it's being blocked",
      'Upload stopped: the console says the MDM certificate is not a continuation of the current one',
      "There are several push certificates and I renewed the wrong one, LANSCOPE won't have it",
      'We let the MDM certificate run out, bought a new one and the console turns it away',
      'lanscope different mdm certificate',
      'The old account was gone, so I issued the certificate with mine, LANSCOPE shuts the door on it',
      'handed LANSCOPE the other of our two MDM certificates, no go',
      'Endpoint Manager insists on the successor of our present MDM certificate',
    ],
  },
  // The subject holds the topic, which a renewal keeps.
  proves: [{ fact: 'apns.topicUnchanged', value: false }],
  source: ['LS-48', 'LS-58'],
})
