import type { Localized } from '@shindan/core'

type Advice = Localized<readonly string[]>

export const compareTopics: Advice = {
  ja: [
    '使用中のプッシュ証明書のサブジェクト UID と、デバイスの MDM プロファイルのトピックを見比べます。',
    '異なる場合は、Apple Push Certificates Portal で元の証明書を探し、その証明書を「Renew」で更新してアップロードし直します。',
    '元の証明書の Apple ID が使えない場合は、再登録の前に、証明書の引き継ぎを Apple に依頼します。',
  ],
  en: [
    "Compare the subject UID of the push certificate in use with the topic of the devices' MDM profile.",
    'If they differ, find the original certificate in the Apple Push Certificates Portal, renew that one and upload it.',
    'If the Apple ID of the original certificate is lost, ask Apple to transfer the certificate before enrolling any device again.',
  ],
}

export const checkCertificate: Advice = {
  ja: [
    '使用中のプッシュ証明書の有効期限を確認し、切れている場合は同じ Apple ID で更新します。',
    '更新済みの場合は、送信サーバーが古い証明書を使い続けていないか確認し、必要であればサーバーを再起動します。',
    'Apple Push Certificates Portal で証明書が失効していないか確認します。',
  ],
  en: [
    'Check the expiry date of the push certificate in use, and if it has passed renew it with the same Apple ID.',
    'If it has been renewed already, check that the sending server is not still using the old one, and restart it if need be.',
    'Check in the Apple Push Certificates Portal that the certificate has not been revoked.',
  ],
}

export const waitForNewToken: Advice = {
  ja: [
    'このトークンへの送信を止め、デバイスが新しいトークンを送ってくる（TokenUpdate）のを待ちます。',
    'デバイスに MDM プロファイルが残っているか確認し、なければ登録し直します。',
  ],
  en: [
    'Stop sending to this token and wait until the device reports a new one (TokenUpdate).',
    'Check that the MDM profile is still on the device, and enrol the device again if it is not.',
  ],
}

export const reportToVendor: Advice = {
  ja: ['応答の内容と apns-id を添えて、MDM の提供元に問い合わせます。'],
  en: ['Report the response with its apns-id to the vendor of the MDM.'],
}

export const sendLater: Advice = {
  ja: [
    '間隔をあけて送信し直します。',
    '続く場合は、Apple のシステム状況のページで APNs の状態を確認します。',
  ],
  en: ['Send again after a while.', "If it goes on, check the state of APNs on Apple's system status page."],
}

export const useCertificate: Advice = {
  ja: ['MDM のプッシュがトークン認証ではなく、プッシュ証明書で送信されているか確認します。'],
  en: ['Check that MDM pushes are sent with the push certificate and not with a provider token.'],
}

export const notForMdm: Advice = {
  ja: ['MDM のプッシュであれば、チャンネル用の API ではなくデバイス宛ての API に送信しているか確認します。'],
  en: ['If this is an MDM push, check that it goes to the API for devices and not to the one for channels.'],
}
