import { defineError } from '../kit.ts'

/** A notice, not an error: the screen asks before it goes on. */
export const securityDelayRequired = defineError({
  id: 'cybertrust/security-delay-required',
  platforms: ['ios'],
  stage: 'install',
  severity: 'info',
  summary: {
    ja: '「盗難デバイスの保護」により、プロファイルをインストールする前に 1 時間待つ必要があります。',
    en: 'Stolen Device Protection requires a wait of one hour before the profile can be installed.',
  },
  messages: [
    {
      ja: 'プロファイルをインストールするために、セキュリティ継続を開始しますか?',
      en: 'Start a security delay to install the profile?',
      verbatim: ['ja'],
    },
    {
      ja: '”盗難デバイスの保護” が有効になっていて、iPhone がよく知らない場所にあるため、セキュリティ上の理由からこのプロファイルをインストールするには時間を置く必要があります。',
      en: 'Because Stolen Device Protection is on and the iPhone is not in a familiar location, time must pass before this profile can be installed, for security reasons.',
      verbatim: ['ja'],
    },
  ],
  source: ['CT-56', 'CT-57'],
})
