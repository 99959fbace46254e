import { fetchProfileAgain, reportServer, restartDevice } from './advice.ts'
import { mdmErrors } from './mdm-table.ts'
import { pkcs12Password, scepFromMac } from './told.ts'

export const certificateErrors = [
  ...mdmErrors('MCCertificateErrorDomain', 'install', {
    9000: {
      ja: '証明書ファイル（PKCS#12）のパスワードが違います。',
      en: 'The password of the certificate file (PKCS#12) is wrong.',
      advice: {
        ja: [
          'プロファイルに設定したパスワードが、証明書ファイルのものと一致しているか確認します。',
          '正しいパスワードが分からない場合は、証明書ファイルを出力し直します。',
        ],
        en: [
          'Check that the password in the profile is that of the certificate file.',
          'If the right one is not known, export the certificate file again.',
        ],
      },
      told: pkcs12Password,
    },
    9001: {
      ja: '1 つのペイロードに含まれる証明書が多すぎます。',
      en: 'One payload holds too many certificates.',
      advice: {
        ja: ['証明書を 1 つずつ別のペイロードに分けて配信し直します。'],
        en: ['Put each certificate in a payload of its own and deliver the profile again.'],
      },
    },
    9002: {
      ja: '証明書をデバイスに保存できません。',
      en: 'The certificate cannot be stored on the device.',
      advice: restartDevice,
    },
    9003: {
      ja: 'WAPI のデータをデバイスに保存できません。',
      en: 'WAPI data cannot be stored on the device.',
    },
    9004: {
      ja: 'ルート証明書をデバイスに保存できません。',
      en: 'The root certificate cannot be stored on the device.',
      advice: restartDevice,
    },
    9005: {
      ja: '証明書の形式が壊れています。',
      en: 'The certificate is malformed.',
      advice: {
        ja: ['証明書を取得し直し、内容を編集せずにプロファイルへ登録します。'],
        en: ['Get the certificate again and put it in the profile without editing it.'],
      },
    },
    9006: {
      ja: '証明書に秘密鍵が含まれていないため、ID 証明書として使えません。',
      en: 'The certificate has no private key with it, so it cannot serve as an identity.',
      advice: {
        ja: ['証明書と秘密鍵の両方を含む PKCS#12 形式のファイルを登録します。'],
        en: ['Register a PKCS#12 file that holds both the certificate and its private key.'],
      },
    },
  }),

  ...mdmErrors('MCSCEPErrorDomain', 'install', {
    22000: {
      ja: 'SCEP の設定にある鍵の用途が正しくありません。',
      en: 'The key usage in the SCEP settings is not valid.',
      advice: {
        ja: ['SCEP ペイロードの鍵の用途を、署名（1）、暗号化（4）またはその両方（5）に修正します。'],
        en: ['Set the key usage of the SCEP payload to signing (1), encryption (4) or both (5).'],
      },
    },
    22001: {
      ja: 'SCEP で使う鍵のペアを生成できません。',
      en: 'The key pair for SCEP cannot be generated.',
      advice: restartDevice,
    },
    22002: {
      ja: 'SCEP サーバーが返した認証局（CA）の証明書が正しくありません。',
      en: 'What the SCEP server returned as the certificate of its authority (CA) is not valid.',
      advice: fetchProfileAgain,
    },
    22003: {
      ja: 'SCEP サーバーが返した登録局（RA）の応答が正しくありません。',
      en: 'What the SCEP server returned for its registration authority (RA) is not valid.',
      messages: [
        {
          ja: '登録局の応答が無効です。',
          en: 'The Registration Authority’s response is invalid.',
          verbatim: ['en'],
        },
      ],
      advice: fetchProfileAgain,
      source: ['apple/mdm-protocol-reference', 'wso2mobileserver#2'],
    },
    22004: {
      ja: 'SCEP サーバーが求める証明書の構成に、デバイスが対応していません。',
      en: 'The device does not support the certificate configuration that the SCEP server asks for.',
      messages: [
        {
          ja: 'SCEP サーバーの構成には対応していません',
          en: 'The SCEP server configuration is not supported',
          verbatim: ['en'],
        },
      ],
      advice: reportServer,
      source: ['apple/mdm-protocol-reference', 'ios-cert-enrollment#2'],
    },
    22005: {
      ja: 'SCEP サーバーとの通信中にネットワークエラーが発生しました。',
      en: 'A network error occurred on the way to the SCEP server.',
      advice: {
        ja: [
          'ネットワークが安定している場所でもう一度試します。',
          '管理者が、デバイスのネットワークから SCEP サーバーに接続できるか確認します。',
        ],
        en: [
          'Try again where the network is stable.',
          "Have the administrator check that the SCEP server can be reached from the device's network.",
        ],
      },
    },
    22006: {
      ja: 'SCEP サーバーの対応機能（CACaps）が不足しています。',
      en: 'The capabilities of the SCEP server (CACaps) are not sufficient.',
      advice: reportServer,
    },
    22007: {
      ja: 'SCEP サーバーが発行した証明書が正しくありません。',
      en: 'The certificate that the SCEP server issued is not valid.',
      advice: fetchProfileAgain,
    },
    22008: {
      ja: '受け取った証明書から、デバイスの ID 証明書を作成できません。',
      en: 'No identity can be made from the certificate that was received.',
      advice: restartDevice,
    },
    22009: {
      ja: 'SCEP の要求に使う一時的な ID 証明書を作成できません。',
      en: 'The temporary identity for the SCEP request cannot be made.',
      advice: restartDevice,
    },
    22010: {
      ja: 'SCEP の要求に使う一時的な ID 証明書を保存できません。',
      en: 'The temporary identity for the SCEP request cannot be stored.',
      advice: restartDevice,
    },
    22011: {
      ja: '証明書署名要求（CSR）を生成できません。',
      en: 'The certificate signing request (CSR) cannot be generated.',
      advice: restartDevice,
    },
    22012: {
      ja: '認証局（CA）の証明書を保存できません。',
      en: 'The certificate of the authority (CA) cannot be stored.',
      advice: restartDevice,
    },
    // What the screen says is `platforms/profile-scep-response-invalid`, so it is no message here.
    22013: {
      ja: '証明書の要求に対する SCEP サーバーの応答（PKIOperation）が正しくありません。',
      en: "The SCEP server's answer to the certificate request (PKIOperation) is not valid.",
      advice: fetchProfileAgain,
    },
  }),

  // The client of a Mac writes its own name where iOS writes a domain. 15002 in `MCVPNErrorDomain` is something else.
  ...mdmErrors('MDM-SCEP', 'install', {
    15002: {
      ja: 'Mac が SCEP サーバーから証明書を取得できませんでした。',
      en: 'A Mac could not obtain its certificate from the SCEP server.',
      platforms: ['macos'],
      messages: [
        {
          ja: 'MDM-SCEP (15002): SCEP サーバー"{url}"から証明書を取得できません。',
          en: 'MDM-SCEP (15002): Unable to obtain certificate from SCEP server at "{url}".',
          verbatim: ['en'],
        },
      ],
      advice: fetchProfileAgain,
      told: scepFromMac,
      source: ['fleetdm/fleet#34780'],
    },
  }),

  ...mdmErrors('MCHTTPTransactionErrorDomain', 'install', {
    23000: {
      ja: 'サーバーとの通信に使うデバイスの ID 証明書が正しくありません。',
      en: 'The identity that the device uses towards the server is not valid.',
      advice: restartDevice,
    },
    23001: {
      ja: 'サーバーから正しくない応答が返されました。',
      en: 'The server gave an answer that is not valid.',
      advice: fetchProfileAgain,
    },
    23002: {
      ja: 'サーバーの証明書が正しくないか、デバイスに信頼されていません。',
      en: "The server's certificate is not valid or not trusted by the device.",
      advice: {
        ja: [
          'デバイスの日時が正しいか確認します。',
          'サーバー証明書の有効期限と、発行元のルート証明書がデバイスにあるかを確認します。',
          '通信経路のプロキシが TLS 通信を復号していないか確認します。',
        ],
        en: [
          "Check the device's date and time.",
          "Check the expiry date of the server's certificate, and that the device has the root of its issuer.",
          'Check that no proxy on the way opens the TLS connection.',
        ],
      },
    },
  }),

  ...mdmErrors('MCOTAProfilesErrorDomain', 'install', {
    24000: {
      ja: 'サーバーへ送るデバイス情報を作成できません。',
      en: 'The device attributes for the server cannot be put together.',
      advice: restartDevice,
    },
    24001: {
      ja: 'サーバーへ送るデバイス情報に署名できません。',
      en: 'The device attributes for the server cannot be signed.',
      advice: restartDevice,
    },
    24002: {
      ja: '証明書を取得するためのペイロードが正しくありません。',
      en: 'The payload that should fetch the identity is not valid.',
      advice: fetchProfileAgain,
    },
    24003: {
      ja: '最後に受け取ったプロファイルが正しくありません。',
      en: 'The profile that was received in the last step is not valid.',
      advice: fetchProfileAgain,
    },
  }),

  ...mdmErrors('MCDefaultsErrorDomain', 'install', {
    10000: { ja: '既定値の設定をインストールできません。', en: 'Default settings cannot be installed.' },
    10001: {
      ja: '既定値の設定の署名者が正しくありません。',
      en: 'The signer of the default settings is not valid.',
    },
  }),

  ...mdmErrors('MCProvisioningProfileErrorDomain', 'install', {
    25000: {
      ja: 'プロビジョニングプロファイルが正しくありません。',
      en: 'The provisioning profile is not valid.',
    },
    25001: {
      ja: 'プロビジョニングプロファイルをインストールできません。',
      en: 'The provisioning profile cannot be installed.',
    },
    25002: {
      ja: 'プロビジョニングプロファイルを削除できません。',
      en: 'The provisioning profile cannot be removed.',
    },
  }),
]
