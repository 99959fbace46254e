import { expect, test } from 'vitest'
import { fit } from './fit.ts'

test('what goes on stands below the first word, behind a number or a sign', () => {
  expect(fit('  証明書を発行します。', 14)).toEqual(['  証明書を発行', '  します。'])
  expect(fit('  1. Issue the certificate', 16)).toEqual(['  1. Issue the', '     certificate'])
  expect(fit('    ! cannot be undone', 16)).toEqual(['    ! cannot be', '      undone'])
})

test('below an id, a little deeper', () => {
  expect(fit('  acme/error  It failed again', 26)).toEqual(['  acme/error  It failed', '    again'])
})

test('what fits stays as it is', () => {
  expect(fit('  id  what it is', 80)).toEqual(['  id  what it is'])
  expect(fit('', 80)).toEqual([''])
})
