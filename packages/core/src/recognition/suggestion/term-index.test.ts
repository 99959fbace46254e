import { expect, it } from 'vitest'
import { eachTermOf } from './term.ts'
import { createTermIndex } from './term-index.ts'

const index = createTermIndex([
  ['証明書の失効', '証明書の失効', '失効した証明書の証明'],
  ['証明書の配布', '端末の紛失'],
])
const termOf = (text: string): number => {
  let found = -1
  eachTermOf(text, (key) => {
    found = index.terms.find(key)
    return false
  })
  return found
}
const textsWith = (text: string): number[] => {
  const { first, values } = index.texts
  return [...values.slice(first[termOf(text)], first[termOf(text) + 1])]
}

it('knows the texts of a term, a text that an entry has twice once', () => {
  expect(textsWith('証明')).toEqual([0, 1, 2])
  expect(textsWith('紛失')).toEqual([3])
  expect([...index.entryOf]).toEqual([0, 0, 1, 1])
})

it('takes what fewer entries have for more, however often one of them says it', () => {
  const weightOf = (text: string): number => index.weight[termOf(text)] as number
  expect(weightOf('失効')).toBeGreaterThan(weightOf('証明'))
  expect(weightOf('失効')).toBe(weightOf('紛失'))
})

it('lets no text say across its end', () => {
  expect(termOf('効証')).toBe(-1)
})

it('weighs each text by its terms, and is empty without texts', () => {
  expect([...index.total].every((total) => total > 0)).toBe(true)
  expect(createTermIndex([]).terms.size).toBe(0)
})
