import { consolePaths } from '../console-paths.ts'
import { defineFallback } from '../kit.ts'

/** The guide only supposes an unstable network; waiting it advises in any case (LS-46). */
export const uploadAgainLater = defineFallback({
  id: 'lanscope/upload-again-later',
  about: ['lanscope/reading-interrupted'],
  when: (w) => w.known(w.is('lanscope.networkStable', true)),
  why: {
    ja: 'ネットワークが安定していても、ガイドの対処は同じで、しばらく待ってからアップロードし直すことです。',
    en: 'With a stable network too, the guide advises to wait a while and upload again.',
  },
  remedy: [
    {
      id: 'upload-again',
      actor: 'administrator',
      affects: 'none',
      path: consolePaths.uploadCertificate,
      do: {
        ja: 'しばらく待ってから、同じ MDM 証明書をもう一度アップロードしてください。',
        en: 'Wait a while, then upload the same MDM certificate again.',
      },
    },
  ],
  source: ['LS-46'],
})
