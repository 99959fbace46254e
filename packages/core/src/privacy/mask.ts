/** What stands in the place of a sensitive value. Its length tells nothing. */
export const mask = '•••'
