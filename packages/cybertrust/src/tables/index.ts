export { scepCauses, scepErrors, scepFailInfo, scepPkiStatus } from './scep.ts'
export type { ScepCause } from './scep-causes.ts'
export { tableSources } from './sources.ts'
