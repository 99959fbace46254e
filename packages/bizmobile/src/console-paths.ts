/** Paths of the BizMobile Go! console that remedies lead to, and its manual's pages. */
export const certificatePath = ['管理画面', 'ユニット詳細', 'Apple関連設定', 'Apple情報'] as const
export const alarmPath = ['管理画面', 'ログ', 'アラーム'] as const
export const deviceLogPath = ['管理画面', 'デバイス詳細', '「同期状態」タブ', '「ログを確認する」'] as const
export const syncPath = ['管理画面', 'デバイス詳細', 'コマンド', '「同期」'] as const

const manual = 'https://support-go.bizmo.in/download/InstructionManual/Content'
export const registrationPage = `${manual}/2_config/apple-push-certificate.htm`
export const renewalPage = `${manual}/3_operation/apple-push-certificate_update.htm`
