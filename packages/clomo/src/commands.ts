import { consolePaths } from './console-paths.ts'

/**
 * Commands of 「このデバイスの操作」 under every name that the manual gives them. 「(任意の)」 stands for the name of
 * the certificate. Issuing has two names, one in general and one where it installs silently (CD-11, CD-30, CD-38).
 */
export const commands = {
  issue: ['(任意の)証明書を発行', 'サイバートラストデバイス ID 証明書を発行'],
  issueToSecuredApps: ['SECURED APPs に(任意の)証明書を発行'],
  allowApp: ['証明書の利用をアプリに許可'],
  withdrawApp: ['証明書の利用許可をアプリから剥奪'],
  revoke: ['サイバートラストデバイス ID 証明書を失効'],
} as const

/** Where a command of a device is run. */
export function commandPath(name: string): readonly string[] {
  return [...consolePaths.devices, 'このデバイスの操作', 'コマンドを選択してください', name, '実行']
}

/** Where a command is run that asks once more. */
export function confirmedCommandPath(name: string): readonly string[] {
  return [...consolePaths.devices, 'このデバイスの操作', name, '実行', 'コマンドを実行', 'OK']
}
