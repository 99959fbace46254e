import { subjectChangeAccepted } from './subject-change-accepted.ts'

/** The causes that are CLOMO's own; those of the push certificate itself are in `@shindan/apns`. */
export const rules = [subjectChangeAccepted] as const
