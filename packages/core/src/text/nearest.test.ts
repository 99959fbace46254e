import { expect, test } from 'vitest'
import { nearest } from './nearest.ts'

const candidates = ['help', 'catalog', 'Android', 'diagnose', 'cybertrust/wrong-device']

test.each([
  ['diagnos', 'diagnose'],
  ['cybertrust/wrong-devic', 'cybertrust/wrong-device'],
  ['hlep', 'help'],
  ['catlaog', 'catalog'],
  ['Andriod', 'Android'],
  ['hepl', 'help'],
  ['halp', 'help'],
  ['heelp', 'help'],
])('%s is a misspelt %s', (word, meant) => {
  expect(nearest(word, candidates)).toBe(meant)
})

test.each(['', 'x', 'hlp', 'sky', '503 Service Unavailable', 'plhe'])('%j is none of them', (word) => {
  expect(nearest(word, candidates)).toBeUndefined()
})
