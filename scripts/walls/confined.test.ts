import { expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { escapedDependencies } from './confined.ts'
import { source, workspaceSources } from './source.ts'

const real = workspaceSources(repository)

const found = (packageName: string, path: string, specifier: string) =>
  escapedDependencies([source(packageName, path, `import ${JSON.stringify(specifier)}`)])

test.each([
  ['core', 'src/fact/read-facts.ts', 'neverthrow'],
  ['apns', 'src/result.ts', 'neverthrow'],
  ['core', 'src/time/day.ts', 'date-fns-tz'],
  ['cybertrust', 'src/facts/computed.ts', 'date-fns-tz/fp'],
  ['core', 'src/time/zone.ts', 'date-fns/addDays'],
  ['calendar', 'src/entry.ts', 'ical-generator'],
  ['core', 'src/x509/certificate.ts', '@peculiar/x509'],
  ['apns', 'src/parse/csr.ts', '@peculiar/asn1-schema'],
  ['core', 'src/fact/kinds.ts', 'reflect-metadata'],
  ['core', 'src/document/text-of.ts', 'postal-mime'],
  ['core', 'src/fact/schema.ts', 'zod'],
  ['core', 'src/fact/kinds.ts', 'zod/mini'],
  ['core', 'src/rule/rule.ts', 'zod/mini'],
  ['core', 'src/session/resume.ts', 'zod/mini'],
  ['core', 'src/render/present.ts', 'zod/mini'],
  ['core', 'src/envelope/envelope.ts', 'zod/mini'],
  ['apns', 'src/renewal/present-renewal.ts', 'zod/mini'],
  ['apns', 'src/schema/renewal.ts', 'zod'],
  ['clomo', 'src/facts/given.ts', 'zod/mini'],
  ['apns', 'src/renewal/input.ts', 'zod/mini'],
  ['apns', 'src/renewal/door.ts', 'zod'],
  ['calendar', 'src/trapdoor.ts', 'zod/mini'],
])('%s/%s must not import %s', (packageName, path, specifier) => {
  expect(found(packageName, path, specifier)).toEqual([`${packageName}/${path}:1 imports ${specifier}`])
})

test.each([
  ['core', 'src/result.ts', 'neverthrow'],
  ['core', 'src/time/day.ts', 'date-fns/addDays'],
  ['calendar', 'src/calendar-of.ts', 'ical-generator'],
  ['core', 'src/document/mail.ts', 'postal-mime'],
  ['core', 'src/fact/schema.ts', 'zod/mini'],
  ['core', 'src/case/door.ts', 'zod/mini'],
  ['core', 'src/lifecycle/door.ts', 'zod/mini'],
  ['apns', 'src/renewal/door.ts', 'zod/mini'],
  ['calendar', 'src/door.ts', 'zod/mini'],
  ['core', 'src/session/state.ts', 'zod/mini'],
  ['core', 'src/schema/index.ts', 'zod/mini'],
  ['core', 'src/schema/parts.ts', 'zod/mini'],
  ['apns', 'src/schema/renewal.ts', 'zod/mini'],
  ['core', 'src/plugin/compose-unknown.ts', 'zod/mini'],
  ['cli', 'src/main.ts', 'zod'],
  ['apns', 'src/parse/plist.ts', 'fast-xml-parser'],
])('%s/%s may import %s', (packageName, path, specifier) => {
  expect(found(packageName, path, specifier)).toEqual([])
})

test('each confined dependency is named only in its home', () => {
  expect(escapedDependencies(real)).toEqual([])
})
