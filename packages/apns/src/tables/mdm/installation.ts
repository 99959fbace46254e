import { checkSupport, correctProfile, readChain, unlockDevice } from './advice.ts'
import { mdmErrors } from './mdm-table.ts'
import { deviceLocked } from './told.ts'

export const installationErrors = [
  ...mdmErrors('MCInstallationErrorDomain', 'install', {
    4000: {
      ja: '構成プロファイルを読み取れません。',
      en: 'The configuration profile cannot be parsed.',
    },
    4001: {
      ja: 'インストールに失敗しました（原因は ErrorChain のより深い項目に示されます）。',
      en: 'The installation failed, for a reason that a deeper entry of the ErrorChain gives.',
      advice: readChain,
    },
    4002: {
      ja: '同じ UUID のプロファイルがすでにあります。',
      en: 'A profile with the same UUID exists already.',
    },
    4003: {
      ja: 'プロファイルがインストールの順番待ちに入っていません。',
      en: 'The profile is not queued for installation.',
    },
    4004: {
      ja: '利用者がインストールを取り消しました。',
      en: 'The user cancelled the installation.',
      severity: 'warning',
      advice: {
        ja: ['利用者に、画面の案内に従ってもう一度インストールするよう依頼します。'],
        en: ['Ask the user to install once more, following the screen to the end.'],
      },
    },
    4005: {
      ja: 'デバイスのパスコードが、プロファイルの求める条件を満たしていません。',
      en: "The device's passcode does not meet what the profile demands.",
      advice: {
        ja: [
          '利用者に、条件を満たすパスコードへ変更してもらいます。',
          '条件が厳しすぎる場合は、パスコードポリシーを見直します。',
        ],
        en: [
          'Ask the user to change to a passcode that meets the demands.',
          'If they are too strict, revise the passcode policy.',
        ],
      },
    },
    4006: {
      ja: 'プロファイルの削除予定日が過去の日付になっています。',
      en: 'The date on which the profile is to be removed lies in the past.',
    },
    4007: {
      ja: 'ファイルの形式を判別できません。',
      en: 'The format of the file is not recognised.',
    },
    4008: {
      ja: '更新するプロファイルの証明書が、インストール済みのプロファイルのものと一致しません。',
      en: 'The certificate of the updated profile does not match that of the installed one.',
      advice: {
        ja: [
          'インストール済みのプロファイルと同じ証明書で署名し直して配信します。',
          '証明書をそろえられない場合に限り、古いプロファイルを削除してからインストールします。',
        ],
        en: [
          'Sign the profile with the same certificate as the installed one and deliver it again.',
          'Only if that is impossible, remove the old profile and then install the new one.',
        ],
      },
    },
    4009: {
      ja: 'デバイスがロックされているため、プロファイルをインストールできません。',
      en: 'The profile cannot be installed because the device is locked.',
      severity: 'warning',
      advice: unlockDevice,
      told: deviceLocked,
    },
    4010: {
      ja: '更新するプロファイルの識別子が、インストール済みのものと異なります。',
      en: 'The updated profile has another identifier than the installed one.',
    },
    4011: {
      ja: '最終的に受け取ったファイルが構成プロファイルではありません。',
      en: 'What was received in the end is not a configuration profile.',
    },
    4012: {
      ja: 'このプロファイルは更新できません。',
      en: 'This profile cannot be updated.',
      advice: {
        ja: [
          'プロファイルの識別子と配信方法が、インストール時と同じか確認します。',
          '更新できない種類であれば、新しい識別子のプロファイルとして配信します。',
        ],
        en: [
          'Check that the profile has the identifier and the way of delivery that it was installed with.',
          'If its kind cannot be updated, deliver it as a profile with a new identifier.',
        ],
      },
    },
    4013: {
      ja: 'プロファイルの更新に失敗しました。',
      en: 'The update of the profile failed.',
      advice: readChain,
    },
    4014: {
      ja: 'デバイスの ID 証明書が見つかりません。',
      en: 'The device has no identity to prove itself with.',
      advice: {
        ja: [
          'デバイスに MDM の証明書が残っているか、設定アプリの「VPN とデバイス管理」で確認します。',
          '残っていない場合は、デバイスを登録し直します。',
        ],
        en: [
          'Look in Settings under VPN & Device Management whether the MDM certificate is still on the device.',
          'If it is gone, enrol the device again.',
        ],
      },
    },
    4015: {
      ja: '置き換え用のプロファイルに MDM ペイロードが含まれていません。',
      en: 'The replacement profile has no MDM payload.',
      advice: correctProfile,
    },
    4016: {
      ja: 'インストールの処理中に、デバイスの内部でエラーが発生しました。',
      en: 'The device failed internally during the installation.',
    },
    4017: {
      ja: 'グローバル HTTP プロキシのペイロードが複数あります。',
      en: 'There is more than one global HTTP proxy payload.',
    },
    4018: {
      ja: 'APN またはモバイル通信のペイロードが複数あります。',
      en: 'There is more than one APN or cellular payload.',
    },
    4019: {
      ja: 'App ロックのペイロードが複数あります。',
      en: 'There is more than one App Lock payload.',
    },
    4020: {
      ja: '画面の操作によるインストールが禁止されています。',
      en: 'Installation by hand on the screen is prohibited.',
    },
    4021: {
      ja: 'このプロファイルは、利用者の操作なしでインストールする必要があります。',
      en: 'This profile has to be installed without interaction by the user.',
    },
    4022: {
      ja: 'このプロファイルは、MDM からインストールする必要があります。',
      en: 'This profile has to be installed through MDM.',
      advice: {
        ja: ['プロファイルを手動で開かず、MDM の管理コンソールから配信します。'],
        en: ['Deliver the profile from the MDM console instead of opening it by hand.'],
      },
    },
    4023: {
      ja: 'このデバイスでは受け入れられないペイロードが含まれています。',
      en: 'The profile holds a payload that this device does not accept.',
      advice: checkSupport,
    },
    4024: {
      ja: '指定されたプロファイルが見つかりません。',
      en: 'The profile that was named is not found.',
    },
    4025: {
      ja: 'デバイスの監視の状態が、プロファイルの条件に合いません。',
      en: "The device's supervision does not fit what the profile demands.",
      advice: {
        ja: [
          'デバイスが監視対象になっているか、設定アプリで確認します。',
          '監視対象でないデバイスには、監視が不要な設定だけを配信します。',
          '監視対象にするには初期化が必要なため、データをバックアップしてから実施します。',
        ],
        en: [
          'Look in Settings whether the device is supervised.',
          'Give a device that is not supervised only settings that need no supervision.',
          'To supervise it the device has to be erased: back up its data first.',
        ],
      },
    },
    4026: {
      ja: '削除日が過去になっています（4006 と同じ意味の別のコードです）。',
      en: 'The removal date lies in the past; this is another code for the same as 4006.',
    },
    4027: {
      ja: 'インストールする前にパスコードの変更が必要です。',
      en: 'The passcode has to be changed before the profile can be installed.',
      advice: {
        ja: ['利用者にパスコードを変更してもらい、もう一度同期します。'],
        en: ['Ask the user to change the passcode, then sync once more.'],
      },
    },
    4028: {
      ja: 'ホーム画面レイアウトのペイロードが複数あります。',
      en: 'There is more than one home screen layout payload.',
    },
    4029: {
      ja: '通知設定のペイロードが複数あります。',
      en: 'There is more than one notification settings payload.',
    },
    4030: {
      ja: '一時的な複数ユーザーのモードでは受け入れられないペイロードが含まれています。',
      en: 'The profile holds a payload that is not accepted in ephemeral multi-user mode.',
    },
    4031: {
      ja: 'ペイロードに利用者の機密情報が含まれています。',
      en: 'A payload holds sensitive information about the user.',
    },
  }),
]
