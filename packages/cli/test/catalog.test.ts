import { expect, test } from 'vitest'
import { entryOf } from '../src/catalog/entry.ts'
import { openCatalog } from '../src/plugins.ts'
import { run } from '../src/run.ts'
import { recordingWorld } from './recording-world.ts'

/** In lines as long as they come: how they are broken is tested with other columns. */
async function shindan(...args: readonly string[]) {
  const world = recordingWorld({}, { columns: 10_000 })
  const code = await run(args, world)
  return { code, out: world.printed(), err: world.complained() }
}

test('the export holds the whole catalog in both languages, with a schema version', async () => {
  const { out } = await shindan('catalog', 'export', '--json')
  const catalog = JSON.parse(out)
  expect(catalog).toMatchObject({ schemaVersion: 2, kind: 'catalog' })
  const { rules, sources } = catalog.plugins.find(({ name }: { name: string }) => name === 'cybertrust')
  const rule = rules.find(({ id }: { id: string }) => id === 'cybertrust/wrong-device')
  expect(Object.keys(rule.what)).toEqual(['ja', 'en'])
  for (const source of rule.source) expect(sources[source]).toBeDefined()
})

test('whatever is listed can be shown', async () => {
  const { out } = await shindan('catalog', 'list', '--json')
  const { schemaVersion: _, kind: __, ...parts } = JSON.parse(out)
  const lists: { id: string }[][] = Object.values(parts)
  expect(lists.flat().length).toBeGreaterThan(50)
  for (const { id } of lists.map((list) => list[0]).filter((entry) => entry !== undefined)) {
    expect((await shindan('catalog', 'show', id)).out).toContain(id)
  }
})

test('a misspelt id or kind leads to the one that was meant', async () => {
  for (const [wrong, meant] of [
    ['cybertrust/wrong-devic', 'cybertrust/wrong-device'],
    ['cybertrust.browsr', 'cybertrust.browser'],
    ['apns/push-certifcate', 'apns/push-certificate'],
  ] as const)
    expect((await shindan('catalog', 'show', wrong, '--locale', 'en')).err).toContain(
      `did you mean ${meant}?`,
    )
  expect((await shindan('catalog', 'list', 'eror', '--locale', 'en')).err).toContain('Did you mean: errors')
})

test('a kind is named as an argument or as an option', async () => {
  const { out } = await shindan('catalog', 'list', 'operations')
  expect(out).toContain('clomo/revoke')
  expect(out).not.toContain('cybertrust/wrong-device')
  expect((await shindan('catalog', 'list', '--kind', 'operations')).out).toBe(out)
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
  const { out } = await shindan('catalog', 'export', 'cybertrust')
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

const shown = async (id: string, locale: 'ja' | 'en' = 'en') =>
  (await shindan('catalog', 'show', id, '--locale', locale)).out

test('a step is shown with its choice, who does it, where, and what it takes away', async () => {
  const out = await shown('apns/csr-mismatch')
  expect(out).toMatch(/1\. .+\n.+Option A · administrator/)
  expect(out).toMatch(/Option B/)
  const reissue = await shown('cybertrust/install-period-elapsed')
  expect(reissue).toMatch(/Option . · administrator\n +! cannot be undone\n +#/)
  expect(await shown('cybertrust/stolen-device-protection')).toContain('Screen: セキュリティ継続を開始')
  expect(await shown('bizmobile/push-certificate-unregistered')).toContain('https://support-go.bizmo.in/')
})

test('conditions and slots are said in words', async () => {
  const out = await shown('cybertrust/service-maintenance', 'ja')
  expect(out).toContain('‹サイバートラストの定期メンテナンスの終了› 以降に')
  expect(out).toContain('条件: 「サイバートラストの定期メンテナンスの実施中か」が「はい」')
  expect(out).toContain('参照する項目')
  expect(out).toMatch(/例と判定\n.+→ 確定/)
})

test('no entry shows an id in braces, in either language', async () => {
  const { out } = await shindan('catalog', 'list', '--json')
  const { schemaVersion: _, kind: __, ...parts } = JSON.parse(out)
  const lists: { readonly [kind: string]: readonly { id: string }[] } = parts
  const ids = Object.entries(lists).flatMap(([kind, list]) =>
    kind === 'errors' || kind === 'facts' ? [] : list.map(({ id }) => id),
  )
  const composition = openCatalog()
  for (const locale of ['ja', 'en'] as const) {
    for (const id of ids) {
      expect(entryOf(id, composition, locale)?.lines.join('\n'), id).not.toMatch(/\{[a-z]+\./)
    }
  }
})

test('an error is shown with its causes in order, and with how people tell it', async () => {
  const isolated = await shown('bizmobile/sync-install-required')
  expect(isolated).toContain('Isolated strictly in this order')
  expect(isolated).toMatch(/1\. bizmobile\/push-certificate-unregistered/)
  expect(isolated).toContain('(by exclusion)')
  expect(await shown('cybertrust/under-maintenance', 'ja')).toContain('夜に証明書を入れようとしたら')
})

test('a lifecycle is shown with the facts that it counts from, its terms, and what is ours', async () => {
  const out = await shown('cybertrust/cloudgate-install')
  expect(out).toContain('cybertrust.issuedAt (required)')
  expect(out).toContain('the earliest of: 7 days from issue / 3 days from the first retrieval')
  expect(out).toContain('from 22:00 on the second Wednesday of each month')
  expect(out).not.toContain('of ours')
  expect(await shown('cybertrust/installed-certificate')).toContain('a suggestion of ours')
})

test('an operation is shown with its requirements, ways, steps and what cannot be taken back', async () => {
  const out = await shown('clomo/revoke')
  expect(out).toMatch(/Holds while: “.+” is/)
  expect(out).toContain('Ways to do it')
  expect(out).toMatch(/\n +1\. /)
  expect(out).toContain('! cannot be taken back')
})

test('a fact is shown with its question, where to look, and the words it is read from', async () => {
  const out = await shown('cybertrust.issuedAt')
  expect(out).toContain('When was the certificate issued')
  expect(out).toContain('in the console')
  expect(out).toContain('「issued on」')
  expect(await shown('cybertrust.maintenanceEndedAt')).toContain('the time of the question')
})

test('a note is shown with its condition and the causes that it goes with', async () => {
  const out = await shown('cybertrust/security-delay-running')
  expect(out).toContain('“now” is before “End of the security delay”')
  expect(out).toContain('cybertrust/stolen-device-protection')
})

test('each document is named once, with the rows that are cited; examples are named in one language', async () => {
  const { out } = await shindan('catalog', 'show', 'cybertrust/service-maintenance')
  expect(out.match(/Cybertrust 証明書インストール時のトラブルシューティング/g)).toHaveLength(1)
  expect(out).toContain('CT-17 (22), CT-18 (23)')
  expect(out).not.toContain('as it begins')
})
