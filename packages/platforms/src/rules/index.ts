import { serverFault } from './server-fault.ts'
import { serverRefused } from './server-refused.ts'

export const rules = [serverRefused, serverFault]
