import type { SlotExpectation } from '../../catalog/error.ts'
import { foldWord } from '../folding/letter.ts'

/** Whether the captured slots hold what the message expects; a slot that was not captured leaves a doubt. */
export function meets(
  expects: { readonly [slot: string]: SlotExpectation },
  captures: { readonly [slot: string]: string },
): boolean {
  return Object.entries(expects).every(([slot, expectation]) => {
    if (!Object.hasOwn(captures, slot)) return false
    const value = comparable(captures[slot] as string)
    return 'equals' in expectation
      ? value === comparable(expectation.equals)
      : value.startsWith(comparable(expectation.startsWith)) ||
          hasLost(comparable(expectation.startsWith), value)
  })
}

/** Whether an address that has lost its colon begins as expected, whatever else of its punctuation it lost. */
function hasLost(expected: string, value: string): boolean {
  if (value.includes('://')) return false
  const bare = (text: string): string => text.replace(/[:.]/g, '')
  return (
    bare(value).startsWith(bare(expected)) || (!/[/.:]/.test(value) && value.startsWith(foldWord(expected)))
  )
}

/** Width, case, look-alikes and what wrapping adds do not count; punctuation does: `a.jp/` is not `a.jp.evil`. */
function comparable(value: string): string {
  let text = ''
  for (const character of value.normalize('NFKC').toLowerCase())
    if (!/[\s>|]/.test(character)) text += foldWord(character) || character
  return text
}
