import { expect, test } from 'vitest'
import { vendor } from '../../test/vendor.ts'
import { createKit } from '../plugin/index.ts'
import { exportPlugin } from './export-plugin.ts'
import { withKnowledge } from './with-knowledge.ts'

const above = createKit({ plugin: 'above', facts: {}, sources: {}, uses: [vendor] }).definePlugin({
  version: '1.0.0',
  title: { ja: '上', en: 'Above' },
  errors: [],
  rules: [],
})
const overlay = { schemaVersion: 2, kind: 'overlay', of: 'vendor', disable: { contacts: ['vendor/desk'] } }
const namesAfter = (document: unknown) =>
  withKnowledge([above], document)
    ._unsafeUnwrap()
    .map(({ name, version }) => `${name} ${version.split('.C')[0]?.replace(/changed.*/, 'changed')}`)

test('a plugin comes beside the others, and may use what they bring along', () => {
  const own = {
    schemaVersion: 2,
    kind: 'plugin',
    name: 'own',
    version: '1',
    title: above.title,
    uses: ['vendor'],
  }
  expect(namesAfter(own)).toEqual(['above 1.0.0', 'own 1'])
})

test('a plugin takes the place of the one of its name', () => {
  expect(namesAfter({ ...exportPlugin(above), version: '2' })).toEqual(['above 2'])
})

test('an overlay changes what is given, or what that brings along', () => {
  expect(namesAfter(overlay)).toEqual(['above 1.0.0', 'vendor 1.0.0+changed'])
})

test('what is neither, or changes what is not there, is named', () => {
  const kindsOf = (document: unknown) =>
    withKnowledge([above], document)
      ._unsafeUnwrapErr()
      .map(({ kind, path }) => `${kind} ${path}`)
  expect(kindsOf({ kind: 'diagnosis' })).toEqual(['not-a-choice kind'])
  expect(kindsOf({ ...overlay, of: 'lost' })).toEqual(['unknown-id of'])
  expect(kindsOf('[')).toEqual(['not-json '])
})
