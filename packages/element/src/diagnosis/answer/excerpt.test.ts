import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { expect, test } from 'vitest'
import { excerptOf, longestWhole } from './excerpt.ts'

const diagnoser = createDiagnoser({ plugins: [cybertrust] })
const recognise = (slice: string) => diagnoser.recognise(slice).unwrapOr([])
const breathe = async () => {}
const line = (i: number) =>
  `2026-01-08 09:00:00 mdmclient[${i}]: request ${i} to https://mdm.example.jp returned\n`
const log = (length: number) => {
  let text = ''
  for (let i = 0; text.length < length; i++) text += line(i)
  return text.slice(0, length)
}
const refused = '503 証明書の取得が許可されていません。管理者にお問い合わせください。'
const errorsIn = (text: string) => recognise(text).map(({ id }) => id)

test('a text of ordinary length is judged as it is', async () => {
  const text = log(longestWhole)
  expect(await excerptOf(text, recognise, breathe)).toBe(text)
})

// Every place, those where two slices meet among them.
test.each(Array.from({ length: 40 }, (_, i) => 20_000 + 97 * i))(
  'the error at %d in a long text is kept, whole, with its line',
  async (at) => {
    const text = `${log(at)}\n${refused}\n${log(30_000)}`
    const excerpt = await excerptOf(text, recognise, breathe)
    expect(excerpt).toContain(refused)
    expect(excerpt.length).toBeLessThanOrEqual(longestWhole)
    expect(errorsIn(excerpt)).toEqual(errorsIn(refused))
  },
)

test('where no error is known, the lines that speak of trouble are kept, the last ones first', async () => {
  const trouble = (n: number) => `quux gave up, connection refused by peer ${n}\n`
  const text = Array.from({ length: 60 }, (_, i) => `${log(6_000)}\n${trouble(i)}`).join('')
  const excerpt = await excerptOf(`${text}${log(6_000)}`, recognise, breathe)
  expect(excerpt).toContain(trouble(59))
  expect(excerpt).not.toContain(trouble(0))
  expect(excerpt.length).toBeLessThanOrEqual(longestWhole)
})

test('its beginning and its end are kept, and without any line it is bounded as well', async () => {
  const excerpt = await excerptOf(`件名: X${'あ'.repeat(500_000)}終わり`, recognise, breathe)
  expect(excerpt).toMatch(/^件名: X/)
  expect(excerpt).toMatch(/終わり$/)
  expect(excerpt.length).toBeLessThanOrEqual(longestWhole)
})

test('the page breathes between any two slices', async () => {
  let breaths = 0
  const longest: number[] = []
  await excerptOf(
    log(100_000),
    (slice) => {
      longest.push(slice.length)
      return []
    },
    async () => void breaths++,
  )
  expect(breaths).toBe(longest.length)
  expect(Math.max(...longest)).toBeLessThan(longestWhole)
})
