export {
  type Language,
  type Locale,
  type Localized,
  locales,
  tagOf,
  textIn,
  type WrittenLocale,
} from './locale.ts'
export { isSlip, nearest } from './nearest.ts'
export { notATag, readLocale } from './read-locale.ts'
export { fillSlots, type SlotsOf } from './slots.ts'
