import { type Comparison, ends } from '../comparison/comparison.ts'
import { tolerating } from '../figures.ts'
import { foldWord } from '../folding/letter.ts'

/** What a message of failure says, and what a text that reports the contrary says in its place. */
const contraries = [
  ['失敗', '成功'],
  ['できません', 'できました'],
  ['いません', 'います'],
  ['無効', '有効'],
  ['failed', 'succeeded'],
  ['failed', 'successful'],
  ['invalid', 'valid'],
].map((pair) => pair.map(foldWord) as [string, string])

/** Whether the text reports that what the message says did not happen, however much else they share. */
export function saysContrary(comparison: Comparison): boolean {
  const { phrase, text } = comparison
  const { first, last } = ends(comparison)
  const said = text.slice(first, last + 1 + tolerating.longestEnding)
  return contraries.some(
    ([failure, success]) =>
      phrase.text.includes(failure) && said.includes(success) && !said.includes(failure),
  )
}
