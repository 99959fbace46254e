/** What follows from the facts. */
export const derived = {} as const
