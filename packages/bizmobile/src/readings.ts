import { kit } from './kit.ts'

/** The names by which a text tells that the product is in use. */
export const readings = kit.defineReadings([
  { fact: 'bizmobile.inUse', value: true, says: ['BizMobile', 'ビズモバイル', 'BizGo', 'bizmo.in'] },
])
