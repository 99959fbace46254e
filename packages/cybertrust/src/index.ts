export { cybertrust } from './plugin.ts'
export { type ScepCause, scepCauses, scepFailInfo, scepPkiStatus } from './tables/index.ts'
