import { lifecyclesOn } from '@shindan/core'
import { given } from '../facts/given.ts'
import { maintenanceWindows } from './maintenance-windows.ts'

/** When certificates cannot be retrieved because Cybertrust is at work: CloudGate UNO's window (CT-19). */
export const maintenance = lifecyclesOn(given).defineLifecycle({
  id: 'cybertrust/maintenance',
  label: { ja: 'サイバートラストの定期メンテナンス', en: 'Regular maintenance of Cybertrust' },
  timeZone: 'Asia/Tokyo',
  source: ['CT-19'],
  windows: {
    maintenance: {
      ...maintenanceWindows['cloudgate-uno'],
      facts: {
        from: 'cybertrust.maintenanceFrom',
        to: 'cybertrust.maintenanceTo',
        open: 'cybertrust.inMaintenance',
      },
    },
  },
})
