import { expect, test } from 'vitest'
import { kebabCase } from './kebab-case.ts'

test.each([
  ['BadDeviceToken', 'bad-device-token'],
  ['BadEnvironmentKeyIdInToken', 'bad-environment-key-id-in-token'],
  ['badAlg', 'bad-alg'],
  ['SCEPErrorDomain', 'scep-error-domain'],
  ['WiFiErrorDomain', 'wi-fi-error-domain'],
  ['API_LEVEL', 'api-level'],
  ['watch.pairing.token.missing', 'watch-pairing-token-missing'],
  ['well-known.failed', 'well-known-failed'],
  ['8018000a', '8018000a'],
  ['22013', '22013'],
])('%s is %s', (name, kebab) => {
  expect(kebabCase(name)).toBe(kebab)
})
