import { kit } from './kit.ts'

/**
 * The names by which a text tells that the product is in use, and that an alarm is over. Its words alone do not tell
 * that it is active still.
 */
export const readings = kit.defineReadings([
  { fact: 'bizmobile.inUse', value: true, says: ['BizMobile', 'ビズモバイル', 'BizGo', 'bizmo.in'] },
  {
    fact: 'bizmobile.invalidCertificateAlarm',
    value: false,
    says: ['解消済み', 'アラームは解消', 'alarm is cleared', 'alarm was cleared', 'alarm has been cleared'],
  },
])
