/** Ways through the management console of LanScope An, in the words of its screens. */
export const consolePaths = {
  /** Where the expiry date stands (LS-09, LS-49). */
  expiry: ['管理設定', '端末登録設定', 'iOS', 'MDM証明書'],
  /** The screen of the whole renewal (LS-28). */
  registration: ['管理設定', '端末登録設定', 'iOS', 'MDM証明書のアップロード'],
  /** Step 1 of that screen (LS-29). */
  downloadCsr: ['MDM証明書の登録', 'MDM証明書の登録手順 1', 'ダウンロード'],
  /** Step 2: the link to Apple's portal (LS-32). */
  openPortal: ['MDM証明書の登録', 'MDM証明書の登録手順 2', 'Apple Push Certificates Portal'],
  /** Step 3; without the last "OK" nothing is registered (LS-43). */
  uploadCertificate: ['MDM証明書の登録', 'MDM証明書の登録手順 3', 'アップロード'],
  /** Addresses for expiry mails, and the button that tests them (LS-13, LS-15). */
  mailSettings: ['MDM証明書の登録', 'メール配信設定', '通知先メールアドレス'],
  testMail: ['MDM証明書の登録', 'メール配信設定', 'テスト送信'],
  /** Free text that every administrator of the console can read (LS-18). */
  memo: ['MDM証明書の登録', 'メモ'],
} as const satisfies { readonly [place: string]: readonly string[] }
