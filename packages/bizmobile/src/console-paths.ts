/** Ways through the console of BizMobile Go!, in the words of its screens. */
export const consolePaths = {
  certificate: ['管理画面', 'ユニット詳細', 'Apple関連設定', 'Apple情報'],
  alarm: ['管理画面', 'ログ', 'アラーム'],
  deviceLog: ['管理画面', 'デバイス詳細', '「同期状態」タブ', '「ログを確認する」'],
  sync: ['管理画面', 'デバイス詳細', 'コマンド', '「同期」'],
} as const satisfies { readonly [place: string]: readonly string[] }

const manual = 'https://support-go.bizmo.in/download/InstructionManual/Content'

/** Pages of its manual that remedies lead to. */
export const manualPages = {
  registration: `${manual}/2_config/apple-push-certificate.htm`,
  renewal: `${manual}/3_operation/apple-push-certificate_update.htm`,
} as const
