import { renew } from './renew.ts'

/** What an administrator can do with a push certificate. */
export const operations = [renew] as const
