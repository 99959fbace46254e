import { issueByUdid } from './issue-by-udid.ts'

export const fallbacks = [issueByUdid] as const
