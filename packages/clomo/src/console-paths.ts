/** Ways through CLOMO PANEL, in the words of its screens, and where its agents show what they do. */
export const consolePaths = {
  panel: ['CLOMO PANEL'],
  devices: ['Devices'],
  distributionSetting: [
    'Settings',
    'クライアント証明書',
    'サイバートラストデバイス ID クライアント証明書',
    '証明書配布設定',
    '保存',
  ],
  windowsAgentCertificate: ['CLOMO MDM Agent for Windows', '証明書情報'],
  androidAgent: ['CLOMO MDM Agent for Android'],
} as const satisfies { readonly [place: string]: readonly string[] }
