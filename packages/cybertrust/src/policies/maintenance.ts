import { definePolicy } from '@shindan/core'
import { maintenanceWindows } from './maintenance-windows.ts'

/** When certificates cannot be retrieved because Cybertrust is at work: CloudGate UNO's window (CT-19). */
export const maintenance = definePolicy({
  id: 'cybertrust/maintenance',
  label: { ja: 'サイバートラストの定期メンテナンス', en: 'Regular maintenance of Cybertrust' },
  timeZone: 'Asia/Tokyo',
  source: ['CT-19'],
  windows: { maintenance: maintenanceWindows['cloudgate-uno'] },
})
