import type { Localized } from '@shindan/core'
import type { Renewal } from './input.ts'

/** Which certificate a server uses after the upload. */
export type InUse = 'renewed' | 'current' | 'another'

/** Compares the certificate in use with the two of the renewal; null when it is not known. */
export function inUseOf({ inUse, renewed, current }: Renewal): InUse | null {
  if (!inUse) return null
  if (inUse.fingerprintSha256 === renewed?.fingerprintSha256) return 'renewed'
  if (inUse.fingerprintSha256 === current?.fingerprintSha256) return 'current'
  return renewed || current ? 'another' : null
}

/** What to tell a person about each. */
export const inUseTexts: Record<InUse, Localized> = {
  renewed: {
    ja: '更新後の証明書が使用されています。更新は完了しています。',
    en: 'The renewed certificate is in use. The renewal is complete.',
  },
  current: {
    ja: '更新前の証明書がまだ使用されています。アップロードが最後まで完了したか、サーバーの再起動や設定の反映が必要かを確認してください。',
    en: 'The old certificate is still in use. Check that the upload was completed, and whether the server has to be restarted or told to apply it.',
  },
  another: {
    ja: '今回の更新とは別の証明書が使用されています。どの証明書がアップロードされたか確認してください。',
    en: 'A certificate that is not part of this renewal is in use. Check which certificate was uploaded.',
  },
}
