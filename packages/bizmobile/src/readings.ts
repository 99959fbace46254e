import { kit } from './kit.ts'

/** The names by which a text tells that the product is in use, and the alarm: whether it is active still, nobody knows. */
export const readings = kit.defineReadings([
  { fact: 'bizmobile.inUse', value: true, says: ['BizMobile', 'ビズモバイル', 'BizGo', 'bizmo.in'] },
  {
    fact: 'bizmobile.invalidCertificateAlarm',
    value: true,
    says: ['Apple Push証明書が無効になっています'],
  },
])
