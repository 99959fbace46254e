import { defineError } from '../kit.ts'
import { portalContext } from './portal-context.ts'

/** One text, several causes: a passing fault of the portal (CL-16) and a file that really is malformed. */
export const portalInvalidCsr = defineError({
  id: 'apns/portal-invalid-csr',
  codeContext: portalContext,
  platforms: [],
  stage: 'portal',
  summary: {
    ja: 'Apple Push Certificates Portal が、アップロードした CSR を受け付けませんでした。',
    en: 'The Apple Push Certificates Portal did not accept the uploaded CSR.',
  },
  messages: [
    {
      ja: '証明書署名要求が無効です。',
      en: 'Invalid Certificate Signing Request',
      verbatim: ['en'],
      generic: true,
    },
    {
      ja: '証明書署名要求が無効です。入力された証明書署名要求は無効のようです。アップロードしたファイルの形式が正しく、空でないことを確認してください。',
      en: 'Invalid Certificate Signing Request. The certificate signing request you entered appears to be invalid. Make sure that request file was uploaded is in the correct format and not empty.',
      verbatim: ['en'],
    },
  ],
  source: ['CL-13', 'CL-14', 'CL-15', 'micromdm#796'],
})
