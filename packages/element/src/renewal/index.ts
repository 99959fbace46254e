export { ShindanRenewalCheck } from './element.ts'
export type { CheckedDetail, RenewalEvents } from './events.ts'
