import { expect, test } from 'vitest'
import { run } from '../src/run.ts'
import { recordingWorld } from './recording-world.ts'

async function shindan(...args: readonly string[]) {
  const world = recordingWorld()
  const code = await run(args, world)
  return { code, out: world.printed() }
}

test('the export holds the whole catalog in both languages, with a schema version', async () => {
  const { out } = await shindan('catalog', 'export', '--json')
  const catalog = JSON.parse(out)
  expect(catalog.schemaVersion).toBe(1)
  const rule = catalog.rules.find(({ id }: { id: string }) => id === 'cybertrust/wrong-device')
  expect(Object.keys(rule.what)).toEqual(['ja', 'en'])
  for (const source of rule.source) expect(catalog.sources[source]).toBeDefined()
})

test('whatever is listed can be shown', async () => {
  const { out } = await shindan('catalog', 'list', '--json')
  const lists: { id: string }[][] = Object.values(JSON.parse(out))
  expect(lists.flat().length).toBeGreaterThan(50)
  for (const { id } of lists.map((list) => list[0]).filter((entry) => entry !== undefined)) {
    expect((await shindan('catalog', 'show', id)).out).toContain(id)
  }
})

test('an unknown id is bad input', async () => {
  expect((await shindan('catalog', 'show', 'cybertrust/gone')).code).toBe(2)
})

test('an old id shows the entry that took its place, and says which', async () => {
  const { code, out } = await shindan('catalog', 'show', 'cybertrust/profile-not-installed', '--locale', 'en')
  expect(code).toBe(0)
  expect(out).toContain('cybertrust/profile-not-installed is now platforms/profile-not-installed.')
  expect(out).toContain('iOS or iPadOS could not install a profile')
  const { out: json } = await shindan('catalog', 'show', 'cybertrust/scep-bad-alg', '--json')
  expect(JSON.parse(json)).toMatchObject({
    id: 'platforms/scep-bad-alg',
    renamedFrom: 'cybertrust/scep-bad-alg',
  })
})

test('an id of today is not said to be an old one', async () => {
  const { out } = await shindan('catalog', 'show', 'platforms/scep-bad-alg', '--json')
  expect(JSON.parse(out)).not.toHaveProperty('renamedFrom')
})

test('why an error has no cause is not said beside the causes that another plugin names', async () => {
  const { out } = await shindan('catalog', 'show', 'platforms/profile-mdm-status', '--locale', 'en')
  expect(out).toContain('cybertrust/wrong-device')
  expect(out).not.toContain('depends on that server')
})

test('the export tells the old ids', async () => {
  const { out } = await shindan('catalog', 'export', '--json')
  expect(JSON.parse(out).renamed).toMatchObject({ 'cybertrust/scep-bad-alg': 'platforms/scep-bad-alg' })
})

test('an operation is shown with every source that it stands on', async () => {
  const { out } = await shindan('catalog', 'show', 'apns/renew', '--json')
  const { source, sources } = JSON.parse(out)
  expect(source).not.toHaveLength(0)
  expect(sources.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining(source))
})

test('a line of a log, which is one in both languages, is shown once', async () => {
  const { out } = await shindan('catalog', 'show', 'apns/tls-certificate-revoked')
  expect(out.split('tls: revoked certificate')).toHaveLength(2)
})
