const pairs = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'))

/** A whole number from 0 to 99 in two digits. */
export function twoDigits(number: number): string {
  return pairs[number] as string
}
