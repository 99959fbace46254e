import { defineError } from '../kit.ts'
import { portalContext } from './portal-context.ts'

export const portalSignatureVerificationFailed = defineError({
  id: 'apns/portal-signature-verification-failed',
  code: '-80018',
  codeContext: portalContext,
  platforms: [],
  stage: 'portal',
  summary: {
    ja: 'Apple Push Certificates Portal が、CSR に付いた MDM ベンダーの署名を確認できませんでした。',
    en: "The Apple Push Certificates Portal could not verify the MDM vendor's signature of the CSR.",
  },
  messages: [
    {
      ja: '証明書の署名の検証に失敗しました',
      en: 'Certificate Signature Verification failed',
      verbatim: ['en'],
      generic: true,
    },
    {
      ja: '署名が無効なため、証明書の署名の検証に失敗しました。',
      en: 'Certificate Signature Verification failed because the signature is invalid.',
      verbatim: ['en'],
    },
    {
      ja: '署名用の証明書の有効期限が切れているため、証明書の署名の検証に失敗しました。',
      en: 'Certificate Signature Verification failed because the signing certificate is expired.',
      verbatim: ['en'],
    },
  ],
  source: ['micromdm#723', 'micromdm#1067'],
})
