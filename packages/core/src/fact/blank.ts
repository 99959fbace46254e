/** Whether nothing is said of a fact: a field of a form that is empty, or holds blanks alone, leaves it unknown. */
export function isBlank(given: unknown): boolean {
  return given === undefined || (typeof given === 'string' && given.trim() === '')
}
