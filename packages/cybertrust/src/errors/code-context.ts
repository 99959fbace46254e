/** Words that say that a number or an everyday sentence is Cybertrust's. */
export const codeContext = [
  'Cybertrust',
  'サイバートラスト',
  'デバイスID',
  'DeviceiD',
  'Importer',
  'インポーター',
]
