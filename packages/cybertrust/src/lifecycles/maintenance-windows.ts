import type { WindowDefinition } from '@shindan/core'

const label = { ja: 'サイバートラストの定期メンテナンス', en: 'Regular maintenance of Cybertrust' }

/**
 * When Cybertrust Device ID is down, by the service that the customer buys it through: the vendors announce different
 * times. For another one, put a window of your own into the lifecycle:
 * `{ ...maintenance, windows: { maintenance: maintenanceWindows.sppm } }`.
 */
export const maintenanceWindows = {
  /** CT-19. */
  'cloudgate-uno': {
    label,
    nth: 2,
    weekday: 'wednesday',
    at: '22:00',
    length: { hours: 10 },
    timeZone: 'Asia/Tokyo',
  },
  /** manual.sppm.jp, operate/6-4-4. */
  sppm: { label, nth: 3, weekday: 'tuesday', at: '20:00', length: { hours: 2 }, timeZone: 'Asia/Tokyo' },
} as const satisfies { readonly [service: string]: WindowDefinition }
