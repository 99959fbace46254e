import {
  assumed,
  boolean,
  defineFacts,
  deviceFacts,
  instant,
  nullable,
  number,
  product,
  text,
} from '@shindan/core'

/** Where the push certificate is shown (BM-13). */
const certificateScreen = {
  ja: '管理画面 > ユニット詳細 > Apple関連設定 > Apple情報',
  en: 'Console: 管理画面 > ユニット詳細 > Apple関連設定 > Apple情報',
}

/** Where the times of a device are shown (BM-28, BM-33). */
const deviceScreen = {
  ja: '管理画面 > デバイス詳細',
  en: 'Console: 管理画面 > デバイス詳細',
}

/** Where the log of a device is reached from (BM-39). */
const logScreen = {
  ja: '管理画面 > デバイス詳細 > 「同期状態」タブ > 「ログを確認する」',
  en: 'Console: 管理画面 > デバイス詳細 > "同期状態" tab > "ログを確認する"',
}

/** What the BizMobile Go! console shows of the push certificate and of a device, and what its log tells. */
export const given = {
  ...deviceFacts,
  ...defineFacts('bizmobile', {
    'bizmobile.inUse': product({ ja: 'BizMobile Go!', en: 'BizMobile Go!' }),
    'bizmobile.pushCertificateExpiresAt': nullable(
      instant({
        label: { ja: 'Push証明書の失効日', en: 'expiry of the push certificate ("失効日")' },
        ask: {
          ja: 'Push証明書の「失効日」はいつですか。空欄なら「なし」です。',
          en: 'What does "失効日" (expiry) of the push certificate say? "none" if it is blank.',
        },
        where: certificateScreen,
        difficulty: 'console',
      }),
    ),
    'bizmobile.pushCertificateSerial': nullable(
      text({
        label: { ja: 'Push証明書のシリアル情報', en: 'serial of the push certificate ("シリアル情報")' },
        ask: {
          ja: 'Push証明書の「シリアル情報」に何と表示されていますか。空欄なら「なし」です。',
          en: 'What does "シリアル情報" (serial) of the push certificate say? "none" if it is blank.',
        },
        where: certificateScreen,
        difficulty: 'console',
      }),
    ),
    'bizmobile.pushCertificateSubject': nullable(
      text({
        label: {
          ja: 'Push証明書のサブジェクト情報',
          en: 'subject of the push certificate ("サブジェクト情報")',
        },
        ask: {
          ja: 'Push証明書の「サブジェクト情報」に何と表示されていますか。空欄なら「なし」です。',
          en: 'What does "サブジェクト情報" (subject) of the push certificate say? "none" if it is blank.',
        },
        where: certificateScreen,
        difficulty: 'console',
      }),
    ),
    'bizmobile.invalidCertificateAlarm': boolean({
      label: {
        ja: 'Push証明書が無効というアラームの発生',
        en: 'active alarm that the push certificate is invalid',
      },
      ask: {
        ja: '「Apple Push証明書が無効になっています」というアラームが、いま発生していますか（解消済みのものは含みません）。',
        en: 'Is the alarm "Apple Push証明書が無効になっています" (the certificate is invalid) active now, not one that is already cleared?',
      },
      where: { ja: '管理画面 > ログ > アラーム', en: 'Console: 管理画面 > ログ > アラーム' },
      difficulty: 'console',
    }),
    'bizmobile.informationRequestedAt': instant({
      label: { ja: 'デバイス情報を要求した時刻', en: 'time of the request ("デバイス情報を要求")' },
      ask: {
        ja: 'デバイスへ「同期」を送信してください。そのあと「デバイス情報を要求」に表示される時刻はいつですか。',
        en: 'Send "同期" (sync) to the device. Which time does "デバイス情報を要求" show then?',
      },
      where: {
        ja: '送信: 管理画面 > デバイス詳細 > コマンド > 「同期」、時刻: 管理画面 > デバイス詳細',
        en: 'Console: 管理画面 > デバイス詳細 > コマンド > "同期"; the time is on 管理画面 > デバイス詳細',
      },
      difficulty: 'console',
    }),
    // The document does not say how long to wait (BM-29): so it is for the reader to say.
    'bizmobile.responseGraceMinutes': assumed(
      5,
      number({
        label: { ja: '同期への応答を待つ時間（分）', en: 'minutes that a device may take to answer a sync' },
        ask: {
          ja: '同期を送信してから何分まで、デバイスの応答を待ちますか。',
          en: 'How many minutes may a device take to answer a sync?',
        },
        where: {
          ja: 'BizMobile Go! の FAQ には書かれていません。運用に合わせて決めてください。',
          en: 'It is not in the FAQ of BizMobile Go!: decide what suits your devices.',
        },
        difficulty: 'console',
        minimum: 0,
      }),
    ),
    'bizmobile.lastAccessAt': nullable(
      instant({
        label: { ja: '最終アクセスの時刻', en: 'time of the last access ("最終アクセス")' },
        ask: {
          ja: '「同期」を送信したあと、「最終アクセス」に表示される時刻はいつですか。一度もなければ「なし」です。',
          en: 'After the sync was sent, which time does "最終アクセス" (last access) show? "none" if never.',
        },
        where: deviceScreen,
        difficulty: 'console',
      }),
    ),
    'bizmobile.securityCheckAt': nullable(
      instant({
        label: {
          ja: 'セキュリティチェックの時刻',
          en: 'time of the security check ("セキュリティチェック")',
        },
        ask: {
          ja: '「同期」を送信したあと、「セキュリティチェック」に表示される時刻はいつですか。一度もなければ「なし」です。',
          en: 'After the sync was sent, which time does "セキュリティチェック" (security check) show? "none" if never.',
        },
        where: deviceScreen,
        difficulty: 'console',
      }),
    ),
    'bizmobile.shownAfterUnlock': boolean({
      label: {
        ja: 'ロック解除と再同期のあともメッセージが残っているか',
        en: 'message still there after unlocking and another sync',
      },
      ask: {
        ja: 'ロックを解除して「セキュリティチェック」の更新を確かめ、もう一度同期しても、メッセージが残っていますか。',
        en: 'Is the message still there after unlocking, seeing "セキュリティチェック" updated, and one more sync?',
      },
      where: deviceScreen,
      difficulty: 'device-in-hand',
    }),
    'bizmobile.failureReasonInLog': boolean({
      label: { ja: 'インストールに失敗した理由のログ記録', en: 'reason of the failure in the log' },
      ask: {
        ja: 'プロファイルのインストールに失敗した理由が、ログに記録されていますか。',
        en: 'Does the log hold a reason why the installation of the profile failed?',
      },
      where: logScreen,
      difficulty: 'console',
    }),
    'bizmobile.lockedInLog': boolean({
      label: { ja: 'ロック中のため失敗したというログ記録', en: 'log says that the device was locked' },
      ask: {
        ja: 'デバイスがロックされていたためインストールできなかった、という記録がログにありますか。',
        en: 'Does the log say that the installation failed because the device was locked?',
      },
      where: logScreen,
      difficulty: 'console',
    }),
  }),
} as const
