import { kit } from './kit.ts'

/** The names by which a text tells that the product is in use. */
export const readings = kit.defineReadings([
  {
    fact: 'lanscope.inUse',
    value: true,
    says: [
      'LanScope',
      'ランスコープ',
      'エンドポイントマネージャー クラウド版',
      'MOTEX',
      'lanscope.jp',
      'motex.co.jp',
    ],
  },
])
