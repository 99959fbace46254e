import { checkRenewal } from '@shindan/apns/renewal'
import fc from 'fast-check'
import { isSafelySo, uploads } from '../../packages/apns/test/safe-uploads.ts'
import { answerOf } from './answer.ts'
import { renewal } from './files.ts'
import type { Target } from './target.ts'

const { now, current, csr } = renewal

/** Files to upload: what is safe reads so to OpenSSL, topic, key, dates and signature. */
export const target: Target<readonly [Uint8Array, boolean]> = {
  arbitrary: fc.tuple(uploads(renewal), fc.boolean()),

  holds([file, isSigned]) {
    answerOf(() => checkRenewal({ current, renewed: file, csr }, { now }), file)
    isSafelySo(file, isSigned, renewal)
  },
}
