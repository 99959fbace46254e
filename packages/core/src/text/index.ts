export { type Locale, type Localized, locales } from './locale.ts'
export { nearest } from './nearest.ts'
export { fillSlots, type SlotsOf } from './slots.ts'
