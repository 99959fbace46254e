import { renewalLimits } from '@shindan/apns/renewal'
import { expect, test } from 'vitest'
import { largestFile, mostFiles } from './limits.ts'

test('what the form takes is what a check takes, which it loads only with the first file', () => {
  expect({ files: mostFiles, bytes: largestFile }).toMatchObject({
    files: renewalLimits.files,
    bytes: renewalLimits.bytes,
  })
})
