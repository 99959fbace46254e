import { expect, test } from 'vitest'
import { filesAsInput, type GivenFile, placesGivenTwice } from './given-file.ts'

const file = (place: GivenFile['place'], content: string): GivenFile => ({
  place,
  name: `${content}.pem`,
  content,
})

test('authorities stand together, in the order in which they were given, and every other file at its place', () => {
  const given = [file('authorities', 'root'), file('renewed', 'new'), file('authorities', 'issuer')]
  expect(filesAsInput(given)).toEqual({ renewed: 'new', authorities: ['root', 'issuer'] })
  expect(filesAsInput([file('current', 'old')])).toEqual({ current: 'old', authorities: [] })
})

test('two files for one place are told once, with their number; there may be several authorities', () => {
  const renewed = ['a', 'b', 'c'].map((content) => file('renewed', content))
  const others = [file('current', 'old'), file('authorities', 'root'), file('authorities', 'issuer')]
  expect(placesGivenTwice([...others, ...renewed])).toMatchObject([
    { kind: 'repeated-field', path: 'renewed', found: '3', expected: { en: 'one file' } },
  ])
  expect(placesGivenTwice(others)).toEqual([])
})
