/** Words that make a bare number one of Cybertrust's codes. */
export const codeContext = [
  'Cybertrust',
  'サイバートラスト',
  'デバイスID',
  'DeviceiD',
  'Importer',
  'CloudGate',
  '証明書',
]
