import { expect, test } from 'vitest'
import type { ErrorDefinition, Platform } from '../catalog/error.ts'
import { compose } from '../plugin/compose.ts'
import { createKit } from '../plugin/index.ts'
import { fittingPlatform } from './fitting-platform.ts'

const text = { ja: '文。', en: 'Sentence.' }
const error = (id: `a/${string}`, platforms: readonly Platform[]): ErrorDefinition<`a/${string}`> => ({
  id,
  platforms,
  stage: 'install',
  severity: 'error',
  summary: text,
  messages: [],
  source: [],
})
const errors = [error('a/windows', ['windows']), error('a/ios', ['ios']), error('a/any', [])]
const composition = compose([
  createKit({ plugin: 'a', facts: {}, sources: {} }).definePlugin({
    title: text,
    version: '1.0.0',
    errors,
    rules: [],
  }),
])._unsafeUnwrap()
const found = (id: string, span: readonly [number, number] | null) =>
  ({ id, certainty: 'identified', score: 1, span, captures: {} }) as const
const ids = (platform: string | undefined, ...of: ReturnType<typeof found>[]) =>
  fittingPlatform(of, platform, composition).map(({ id }) => id)

test('of what one code can mean, the device shows what its platform can show', () => {
  expect(ids('ios', found('a/windows', null), found('a/ios', null))).toEqual(['a/ios'])
  expect(ids(undefined, found('a/windows', null), found('a/ios', null))).toEqual(['a/windows', 'a/ios'])
})

test('an error of another place, or of no platform in particular, stays', () => {
  expect(ids('ios', found('a/windows', [0, 5]), found('a/ios', [9, 12]))).toEqual(['a/windows', 'a/ios'])
  expect(ids('ios', found('a/any', null), found('a/ios', null))).toEqual(['a/any', 'a/ios'])
})

test('when none fits, none is left out: the platform may be what is wrong', () => {
  const both = [found('a/windows', null), found('a/ios', null)]
  expect(ids('tvos', ...both)).toEqual(['a/windows', 'a/ios'])
  expect(fittingPlatform(both, 'tvos', composition).map(({ otherPlatform }) => otherPlatform)).toEqual([
    true,
    true,
  ])
  expect(fittingPlatform(both, 'ios', composition)).toEqual([both[1]])
})
