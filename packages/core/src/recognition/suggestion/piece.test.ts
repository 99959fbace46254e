import { expect, it } from 'vitest'
import { fold } from '../folding/fold.ts'
import { createPieceReader } from './piece.ts'

const holding = createPieceReader([
  ['予備機の棚が空です。', 'The shelf of spare tablets is empty.'],
  ['予備機の棚が施錠されています。', 'The shelf of spare tablets is locked by {name} since yesterday.'],
])
const holders = (text: string): number[] => [...holding(fold(text).text)]

it('finds whose message holds a piece, wherever it was cut and however it is written', () => {
  expect(holders('機の棚が施錠')).toEqual([1])
  expect(holders('ABLETS IS EMP')).toEqual([0])
  expect(holders('elf of spare ta')).toEqual([0, 1])
})

it('finds no piece across messages, nor across a slot', () => {
  expect(holders('棚が空です。The shelf')).toEqual([])
  expect(holders('is locked by since')).toEqual([])
})

it('takes no word or two for a piece', () => {
  expect(holders('棚が')).toEqual([])
  expect(holders('empty')).toEqual([])
})
