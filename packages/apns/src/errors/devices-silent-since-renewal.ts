import { defineError } from '../kit.ts'

const certificates = ['プッシュ証明書', 'Push 証明書', 'MDM証明書', 'APNs証明書']
const silent = [
  '通信できな',
  '通信できませ',
  '応答しな',
  '応答しませ',
  '応答がな',
  '応答がありませ',
  '反応しな',
  '反応しませ',
  '同期できな',
  '同期できませ',
  '同期されな',
  '同期されませ',
  'コマンドが届かな',
  'コマンドが届きませ',
  '管理できなく',
]
const namesInEnglish = ['push certificate', 'APNs']
/** A server logs it with the topic that its devices were enrolled under. */
const enrolledDevices = 'topic already-enrolled devices'
const renewed = ['renewed', 'renewing', 'renewal of']
const stopped = ['stopped responding', 'no longer respond', 'do not respond', 'not responding']

/** A situation without a message: APNs accepts the pushes and drops them, so nothing but the silence is reported. */
export const devicesSilentSinceRenewal = defineError({
  id: 'apns/devices-silent-since-renewal',
  codeContext: [...certificates, ...namesInEnglish, enrolledDevices],
  platforms: [],
  stage: 'push',
  severity: 'critical',
  summary: {
    ja: 'プッシュ証明書を更新または入れ替えたあと、登録済みのデバイスが応答しなくなりました。',
    en: 'Enrolled devices no longer answer since the push certificate was renewed or replaced.',
  },
  messages: [],
  keywords: [
    `${enrolledDevices} still use … com.apple.mgmt`,
    ...certificates.flatMap((name) => silent.map((word) => `${name} … 更新 … ${word}`)),
    ...renewed.flatMap((word) =>
      namesInEnglish.flatMap((name) => stopped.map((end) => `${word} … ${name} … ${end}`)),
    ),
  ],
  told: {
    ja: [
      '証明書の更新は成功したはずなのに、翌日からMDMの端末が全部オフライン扱いです',
      'プッシュ証明書を入れ替えてから、iPhoneの最終通信日時が一斉に止まった',
      'APNsの更新作業をした週から、iPadにロックもアプリも効かない。新しく入れた端末だけ元気',
      'プッシュ証明書 更新後 端末 無反応',
      '更新を業者に頼んだら、その日を境に会社のiPhoneがMDMの言うことを聞かなくなった',
      'MDMの管理画面はエラーなし。でも証明書を替えた日からコマンドが全部保留',
      '社員のiPhoneに新しいアプリが降りてこなくなった。情シスいわく先週プッシュのやつを更新した',
      'Renewじゃなくて新規で作っちゃったかも。登録してから全台だんまりです、プッシュ証明書',
      '更新前は動いていたリモートワイプが効かず、MDMでは送信済みのまま動かない',
      '間違えて新規作成した証明書をアップロードしてしまい、端末が一台も応答しない',
      '新規で作った証明書を上げてしまった。更新（Renew）ではなくCreateだった',
      '全部の端末が急に通信しなくなった',
      '全台が昨日から一斉に通信できない',
      '2000台のiPhoneが全部通信できません',
      '証明書を更新したのにiPhoneが未接続のままです',
      '管理しているiPhoneが一台もコマンドを受け取らない',
      '証明書を更新したら全部のiPhoneと通信できなくなった',
      '別のApple IDで証明書を作り直して登録したら、全端末が管理できなくなった',
    ],
    en: [
      'renewal went fine, yet from the next day all devices look offline in the MDM',
      'Since we swapped the push certificate the last contact of every iPhone stands still',
      'apns renewed devices silent',
      'Lock and app installs do nothing since the week of the APNs update, only newly added iPads obey',
      'contractor renewed the certificate for us, from then on no iPhone listens to the MDM',
      'No error in the console, but all MDM commands pending since the certificate change',
      'my work iPhone gets no new apps, IT says the push thing was renewed last week',
      'may have created a new one rather than renewing, whole fleet quiet after the push certificate went in',
      'remote wipe worked before the certificate was replaced, now it stays on sent in the MDM',
      'uploaded a newly created certificate instead of the renewed one by mistake',
      'all our iPhones suddenly stopped talking to the MDM',
      'all iPhones stopped checking in, Androids are fine',
      'commands stay pending for all iOS devices',
      'after renewing the certificate no iPhone can be reached',
    ],
  },
  source: ['CL-28', 'fleetdm/fleet#53252', 'fleetdm/fleet#52469'],
})
