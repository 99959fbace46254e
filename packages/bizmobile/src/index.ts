export { pushCertificate } from './lifecycles/index.ts'
export {
  type ConsoleField,
  type ConsoleRecord,
  type ConsoleRecordProblem,
  readConsoleRecord,
} from './parse/console-record.ts'
export { type DeviceLog, readDeviceLog } from './parse/device-log.ts'
export { bizmobile } from './plugin.ts'
export { upload } from './upload.ts'
