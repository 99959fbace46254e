import { defineNote } from './kit.ts'
import { isPartlyBlank } from './partly-blank.ts'

/** What the document leaves open, what is only inferred, and what it is good to know beside the causes. */
export const notes = [
  defineNote({
    id: 'bizmobile/screen-words',
    kind: 'info',
    about: [
      'apns/apple-account-credentials-lost',
      'apns/apple-account-phone-lost',
      'apns/certificate-expired',
      'apns/different-certificate-renewed',
    ],
    when: (w) => w.is('apns.console', 'bizmobile'),
    text: {
      ja: 'ここでの「プッシュ証明書」は、BizMobile Go! の画面では「Push証明書」と表示されます。',
      en: 'What is called push certificate here is "Push証明書" on the screens of BizMobile Go!.',
    },
    source: ['BM-13'],
  }),
  defineNote({
    id: 'bizmobile/certificate-partly-blank',
    kind: 'boundary',
    about: ['bizmobile/push-certificate-unregistered'],
    when: isPartlyBlank,
    text: {
      ja: 'Push証明書の「失効日」「シリアル情報」「サブジェクト情報」の一部だけが空欄です。この場合の判断は BizMobile Go! の FAQ に書かれていないため、ここで止めています。画面を開き直し、3 つの項目をもう一度確かめてください。',
      en: 'Only some of "失効日" (expiry), "シリアル情報" (serial) and "サブジェクト情報" (subject) are blank. The FAQ of BizMobile Go! does not say what that means, so nothing is concluded from here on. Open the screen again and look at all three.',
    },
    source: ['BM-14'],
  }),
  defineNote({
    id: 'bizmobile/alarm-without-certificate',
    kind: 'warning',
    about: ['bizmobile/push-certificate-unregistered'],
    when: (w) =>
      w.all(w.is('bizmobile.invalidCertificateAlarm', true), w.absent('bizmobile.pushCertificateExpiresAt')),
    text: {
      ja: '「失効日」が空欄なのに、無効のアラームが発生しています。どちらかの読み違いかもしれません。両方を確かめるまで、削除も登録もしないでください。',
      en: '"失効日" (expiry) is blank although the alarm of an invalid certificate is active. One of the two may be misread: see to both before deleting or registering anything.',
    },
    source: ['BM-14', 'BM-19'],
  }),
  defineNote({
    id: 'bizmobile/expired-with-alarm',
    kind: 'warning',
    about: ['bizmobile/push-certificate-expired'],
    when: (w) =>
      w.all(
        w.is('bizmobile.invalidCertificateAlarm', true),
        w.present('bizmobile.pushCertificateExpiry', (w) =>
          w.after('now', 'bizmobile.pushCertificateExpiry'),
        ),
      ),
    text: {
      ja: '無効のアラームも発生していますが、期限切れの確認が先です。削除すると管理中の全デバイスの再登録が必要になるため、まず更新してください。',
      en: 'The alarm of an invalid certificate is active too, but expiry comes first. Deleting it would mean enrolling all managed devices again, so renew it first.',
    },
    source: ['BM-05', 'BM-23', 'BM-26'],
  }),
  defineNote({
    id: 'bizmobile/awaiting-answer',
    kind: 'info',
    about: ['bizmobile/device-offline'],
    when: (w) =>
      w.all(
        w.before('now', 'bizmobile.answerDueAt'),
        w.not(
          w.present('bizmobile.lastAccessAt', (w) =>
            w.not(w.after('bizmobile.informationRequestedAt', 'bizmobile.lastAccessAt')),
          ),
        ),
      ),
    text: {
      ja: '同期を送信したばかりで、応答を待っています。{bizmobile.answerDueAt} を過ぎても「最終アクセス」が更新されなければ、接続していないと判断します。待つ長さは BizMobile Go! の FAQ に書かれていないため {bizmobile.responseGraceMinutes} 分としていますが、変えられます。',
      en: 'The sync has only just been sent, and the answer may still come. If "最終アクセス" (last access) has not been updated by {bizmobile.answerDueAt}, the device counts as not connected. How long to wait is not in the FAQ of BizMobile Go!: {bizmobile.responseGraceMinutes} minutes are taken here, and can be changed.',
    },
    source: ['BM-29'],
  }),
  defineNote({
    id: 'bizmobile/answered-at-request',
    kind: 'boundary',
    about: ['bizmobile/device-offline'],
    when: (w) => w.same('bizmobile.informationRequestedAt', 'bizmobile.lastAccessAt'),
    text: {
      ja: '「デバイス情報を要求」と「最終アクセス」が同じ時刻です。この場合の判断は BizMobile Go! の FAQ に書かれていません。もう一度「同期」を送信し、2 つの時刻を比べ直してください。',
      en: '"デバイス情報を要求" (request) and "最終アクセス" (last access) show the same time. The FAQ of BizMobile Go! does not say what that means. Send "同期" (sync) again and compare the two.',
    },
    source: ['BM-32'],
  }),
  defineNote({
    id: 'bizmobile/never-accessed',
    kind: 'boundary',
    about: ['bizmobile/device-offline'],
    when: (w) => w.all(w.absent('bizmobile.lastAccessAt'), w.not(w.before('now', 'bizmobile.answerDueAt'))),
    text: {
      ja: '「最終アクセス」が一度も記録されていません。この場合の判断は BizMobile Go! の FAQ に書かれていないため、要求に応答がないことからの推定です。',
      en: '"最終アクセス" (last access) has never been recorded. The FAQ of BizMobile Go! does not speak of this case; it is inferred from the request not having been answered.',
    },
    source: ['BM-47'],
  }),
  defineNote({
    id: 'bizmobile/long-out-of-reach',
    kind: 'warning',
    about: ['bizmobile/device-offline'],
    when: (w) =>
      w.present('bizmobile.lastAccessAt', (w) =>
        w.before('bizmobile.lastAccessAt', 'bizmobile.yearBeforeRequest'),
      ),
    text: {
      ja: '最終アクセス（{bizmobile.lastAccessAt}）が要求より 1 年以上前です。日時の読み違いでなければ、使われなくなったデバイスかもしれません。',
      en: 'The last access ({bizmobile.lastAccessAt}) lies more than a year before the request. Unless the times were misread, the device may be out of use.',
    },
    source: ['BM-28'],
  }),
  defineNote({
    id: 'bizmobile/never-security-checked',
    kind: 'boundary',
    about: ['bizmobile/passcode-locked'],
    when: (w) =>
      w.all(
        w.present('bizmobile.lastAccessAt'),
        w.absent('bizmobile.securityCheckAt'),
        w.not(w.known(w.not(w.oneOf('device.platform', ['ios', 'ipados'])))),
      ),
    text: {
      ja: '「セキュリティチェック」が一度も記録されていません。この場合の判断は BizMobile Go! の FAQ に書かれていないため、ロック解除中に通信したことがないと推定しています。',
      en: '"セキュリティチェック" (security check) has never been recorded. The FAQ of BizMobile Go! does not speak of this case; it is inferred that the device never talked to the server unlocked.',
    },
    source: ['BM-47'],
  }),
  defineNote({
    id: 'bizmobile/shown-after-unlock',
    kind: 'info',
    about: ['bizmobile/passcode-locked'],
    when: (w) => w.is('bizmobile.shownAfterUnlock', true),
    text: {
      ja: 'ロックを解除して同期し直してもメッセージが残るため、ロックは原因から外し、次の確認へ進んでいます。',
      en: 'The message stays even after unlocking and another sync, so the lock is not the cause and the next step is taken.',
    },
    source: ['BM-37'],
  }),
  defineNote({
    id: 'bizmobile/locked-in-log',
    kind: 'warning',
    about: ['bizmobile/passcode-locked'],
    when: (w) => w.is('bizmobile.lockedInLog', true),
    text: {
      ja: 'ログには、デバイスがロックされていたためインストールできなかったと記録されています。まだであれば、ロックを解除してもう一度同期してください。',
      en: 'The log says that the installation failed because the device was locked. Unlock it and synchronise once more, if that was not done since.',
    },
    source: ['BM-09', 'BM-40'],
  }),
] as const
