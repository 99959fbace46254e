import { renew } from './renew.ts'

export { keepSteps, portalSteps } from './renew/portal-steps.ts'
export { renew }

/** What an administrator can do with a push certificate. */
export const operations = [renew] as const
