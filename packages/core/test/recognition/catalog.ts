import type { ErrorDefinition, Message, SlotExpectation } from '../../src/catalog/error.ts'

type Wording = readonly [ja: string, en: string, expects?: { readonly [slot: string]: SlotExpectation }]
type More = Partial<Pick<ErrorDefinition, 'code' | 'codeAliases' | 'codeContext' | 'keywords' | 'platforms'>>

function error<Id extends string>(
  id: Id,
  wordings: readonly Wording[],
  more: More = {},
): ErrorDefinition<Id> {
  const messages = wordings.map(
    ([ja, en, expects]): Message => ({ ja, en, verbatim: ['ja'], ...(expects && { expects }) }),
  )
  const summary = { ja: id, en: id }
  return { id, platforms: [], stage: 'install', severity: 'error', summary, messages, source: [], ...more }
}

const importer = [
  'Cybertrust',
  'サイバートラスト',
  'デバイスID',
  'DeviceiD',
  'Importer',
  '証明書',
  'certificate',
  '端末',
  'メンテナンス',
]

const cybertrust = [
  error(
    'cybertrust/authentication-failed',
    [
      ['400 端末の認証に失敗しました。', '400 Authentication of the device failed.'],
      [
        '400 端末の認証に失敗しました。入力内容を確認してください。改善しない場合は管理者にお問い合わせください。',
        '400 Authentication of the device failed. Check what you entered. If this does not help, contact your administrator.',
      ],
    ],
    { code: '400', codeContext: importer, platforms: ['windows', 'macos'] },
  ),
  error(
    'cybertrust/under-maintenance',
    [
      [
        '501 ただ今、サービスがメンテナンス中のためご利用頂けません。',
        '501 The service is currently unavailable because of maintenance.',
      ],
      [
        '501 ただ今、サービスメンテナンス中のためご利用いただけません。明日、改めて実施してください。',
        '501 The service is currently unavailable because of service maintenance. Please try again tomorrow.',
      ],
    ],
    { code: '501', codeContext: importer },
  ),
  error(
    'cybertrust/retrieval-not-permitted',
    [
      ['503 証明書の取得が許可されていません。', '503 Retrieval of the certificate is not permitted.'],
      [
        '503 証明書の取得が許可されていません。管理者にお問い合わせください。',
        '503 Retrieval of the certificate is not permitted. Contact your administrator.',
      ],
    ],
    { code: '503', codeContext: importer },
  ),
  error(
    'cybertrust/registration-failed',
    [
      ['600 証明書の登録に失敗しました。', '600 Registration of the certificate failed.'],
      [
        '600 証明書の登録に失敗しました。管理者にお問い合わせください。',
        '600 Registration of the certificate failed. Contact your administrator.',
      ],
    ],
    { code: '600', codeContext: importer },
  ),
  error('cybertrust/profile-not-installed', [
    ['プロファイルをインストールできませんでした', 'Profile Installation Failed'],
    [
      'プロファイルをインストールできませんでした サーバへの接続を確立できませんでした。',
      'Profile Installation Failed. A connection to the server could not be established.',
    ],
    [
      'プロファイルをインストールできませんでした SCEP サーバは無効な応答を返しました。',
      'Profile Installation Failed. The SCEP server returned an invalid response.',
    ],
    [
      'プロファイルをインストールできませんでした "{url}"のMDMサーバから"{status}"というステータスコードが返されました。',
      'Profile Installation Failed. The MDM server at "{url}" returned the status code "{status}".',
      { url: { startsWith: 'https://cybertrust.deviceid.ne.jp/' }, status: { equals: '403' } },
    ],
  ]),
  error('cybertrust/security-delay-required', [
    [
      'プロファイルをインストールするために、セキュリティ継続を開始しますか?',
      'Start Security Delay to install the profile?',
    ],
    [
      '”盗難デバイスの保護” が有効になっていて、iPhone がよく知らない場所にあるため、セキュリティ上の理由からこのプロファイルをインストールするには時間を置く必要があります。',
      'Because Stolen Device Protection is on and your iPhone is not in a familiar location, you must wait before installing this profile for security reasons.',
    ],
  ]),
  error('cybertrust/certificate-missing-or-bad-request', [
    [
      '証明書が存在しないか、または、リクエストデータが不正です。',
      'The certificate does not exist, or the request data is invalid.',
    ],
  ]),
  error('cybertrust/device-not-supported', [
    [
      '現在ご利用の端末では本サービスをご利用頂けません。',
      'This service cannot be used on the device you are using.',
    ],
    [
      '現在ご利用の端末では本サービスをご利用頂けません。管理者様より指定された端末でアクセスしてください。',
      'This service cannot be used on the device you are using. Open it on the device that your administrator specified.',
    ],
  ]),
  error(
    'cybertrust/serial-number-unavailable',
    [
      [
        'Chromebook のシリアル番号の取得ができませんでした。',
        'The serial number of the Chromebook could not be obtained.',
      ],
      [
        '端末のシリアル番号の取得に失敗しました。管理者に連絡してください。(SET_003)',
        'Failed to obtain the serial number of the device. Contact your administrator. (SET_003)',
      ],
      [
        'Chromebook のシリアル番号の取得ができませんでした。管理者に連絡してください。(SET_003)',
        'The serial number of the Chromebook could not be obtained. Contact your administrator. (SET_003)',
      ],
    ],
    { code: 'SET_003' },
  ),
] as const

const apns = [
  error('apns/portal-invalid-csr', [
    ['Invalid Certificate Signing Request', 'Invalid Certificate Signing Request'],
    [
      '無効な証明書署名要求です。',
      'Invalid Certificate Signing Request. The certificate signing request you entered appears to be invalid. Make sure that request file was uploaded is in the correct format and not empty.',
    ],
  ]),
  error('apns/portal-invalid-characters-in-notes', [
    ['Notes に無効な文字が含まれています', 'Invalid Characters Present in Notes'],
  ]),
  error(
    'apns/portal-signature-verification-failed',
    [['証明書の署名の検証に失敗しました', 'Certificate Signature Verification failed']],
    { code: '-80018' },
  ),
  error(
    'apns/apple-account-unavailable',
    [['年次更新に利用する Apple ID が使えない', 'The Apple ID used for the yearly renewal is not available']],
    { keywords: ['Apple ID … パスワード … 分からな', 'SMS 認証 … ログインできな'] },
  ),
  error(
    'apns/response-bad-device-token',
    [['デバイストークンが不正です。', 'The specified device token is invalid.']],
    { code: 'BadDeviceToken' },
  ),
  error(
    'apns/response-device-token-not-for-topic',
    [
      [
        'デバイストークンが指定のトピックと一致しません。',
        'The device token does not match the specified topic.',
      ],
    ],
    { code: 'DeviceTokenNotForTopic' },
  ),
  error(
    'apns/response-unregistered',
    [
      [
        'デバイストークンはこのトピックではもう有効ではありません。',
        'The device token is inactive for the specified topic.',
      ],
    ],
    { code: 'Unregistered', codeContext: ['APNs', 'apns-topic', 'reason', 'push'] },
  ),
  error(
    'apns/mdm-mcprofileerrordomain-1009',
    [['プロファイルのインストールに失敗しました', 'Profile installation failure']],
    { code: '1009', codeContext: ['MCProfileErrorDomain'] },
  ),
  error(
    'cybertrust/windows-device-not-supported',
    [['この端末は対応していません。', 'The device is not supported.']],
    {
      code: '0x80180014',
      codeAliases: ['80180014', '-2145910764'],
      codeContext: ['MDM', 'Windows'],
    },
  ),
] as const

export const clomo = [
  error('clomo/push-certificate-incorrect', [
    ['入力エラー:証明書が正しくありません', 'Input error: the certificate is not correct'],
  ]),
  error('clomo/push-certificate-subject-differs', [
    ['前回とサブジェクトが異なります', 'The subject differs from the last time'],
  ]),
] as const

export const lanscope = [
  error('lanscope/invalid-certificate', [
    [
      'MDM証明書の読み取り中にエラーが発生しました。 無効な MDM証明書である可能性があります。',
      'An error occurred while reading the MDM certificate. It may be an invalid MDM certificate.',
    ],
  ]),
  error('lanscope/public-key-mismatch', [
    [
      'MDM証明書の読み取り中にエラーが発生しました。 証明書の公開キーが違います。 ダウンロードした CSRファイルで作成した証明書を確認してください。',
      'An error occurred while reading the MDM certificate. The public key of the certificate differs. Check the certificate that was made with the CSR file you downloaded.',
    ],
  ]),
  error('lanscope/reading-interrupted', [
    [
      'MDM証明書の読み取り中にエラーが発生しました。 時間をおいて再度実行してください。',
      'An error occurred while reading the MDM certificate. Wait a while and try again.',
    ],
  ]),
  error('lanscope/different-certificate', [
    [
      '前回アップロードした MDM証明書と異なるMDM証明書をアップロードすることはできません。',
      'You cannot upload an MDM certificate other than the one uploaded last time.',
    ],
  ]),
] as const

const bizmobile = [
  error(
    'bizmobile/sync-install-required',
    [
      [
        '{profileName}: 同期によるインストールが必要です',
        '{profileName}: installation by synchronisation is required',
      ],
    ],
    { code: 'SyncRequired', keywords: ['同期進行中', '同期完了にならない'] },
  ),
  error('bizmobile/push-certificate-invalid-alarm', [
    ['Apple Push証明書が無効になっています', 'The Apple push certificate has become invalid'],
  ]),
] as const

/** The catalogued messages of the four vendors, for tests: Japanese to the letter, English ours unless it is Apple's. */
export const catalog = [...cybertrust, ...apns, ...clomo, ...lanscope, ...bizmobile] as const
