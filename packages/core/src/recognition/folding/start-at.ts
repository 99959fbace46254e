/** Two characters as one number: words are looked for at every character, and a slice of each would cost more. */
export function startAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)
}
