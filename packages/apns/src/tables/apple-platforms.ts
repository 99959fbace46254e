import type { Platform } from '@shindan/core'

/** Systems that an MDM push certificate manages (BM-07). */
export const applePlatforms = ['ios', 'ipados', 'macos', 'tvos'] as const satisfies readonly Platform[]
