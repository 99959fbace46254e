import { kit } from './kit.ts'

/** The names by which a text tells that the product is in use. */
export const readings = kit.defineReadings([
  {
    fact: 'clomo.inUse',
    value: true,
    says: ['CLOMO', 'クロモ', 'あんしんマネージャー', 'あんしんマネージャ', 'Anshin Manager', 'clomo.com'],
  },
])
