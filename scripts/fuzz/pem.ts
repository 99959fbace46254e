import assert from 'node:assert/strict'
import { readPushFiles } from '@shindan/apns/renewal'
import { loadedCertificate, readX509 } from '@shindan/core/x509'
import { loadedOtherwise, pemFiles } from '../../packages/core/test/pem-files.ts'
import { answerOf } from './answer.ts'
import { privateKey, renewal, trusted } from './files.ts'
import type { Target } from './target.ts'

/** Files of blocks, put together and edited: what is loaded of them is what OpenSSL loads. */
export const target: Target<string> = {
  arbitrary: pemFiles({ certificates: [renewal.renewed, renewal.current], key: privateKey, trusted }),

  holds(text) {
    const bytes = Uint8Array.from(Buffer.from(text, 'latin1'))
    for (const file of [text, bytes]) {
      answerOf(() => readX509(file), file)
      answerOf(() => readPushFiles(file), file)
      answerOf(() => loadedCertificate(file), file)
    }
    assert.equal(loadedOtherwise(text), undefined)
  },
}
