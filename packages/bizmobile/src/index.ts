export {
  type ConsoleField,
  type ConsoleRecord,
  type ConsoleRecordProblem,
  readConsoleRecord,
} from './parse/console-record.ts'
export { type DeviceLog, readDeviceLog } from './parse/device-log.ts'
export { type BizmobileOptionProblem, type BizmobileOptions, bizmobile, createBizmobile } from './plugin.ts'
export { pushCertificate } from './policies/index.ts'
