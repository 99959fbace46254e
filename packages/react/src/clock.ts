/** The instant of the question, where a page gives none. */
export const clock = (): string => new Date().toISOString()
