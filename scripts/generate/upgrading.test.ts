import { expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { releasedNow, upgrading, upgradingPages } from './upgrading.ts'
import { vendorsOf } from './vendor.ts'

const vendors = await vendorsOf(repository)

test('the guide of upgrading is as the plugins have it; otherwise: npm run generate', async () => {
  expect(await upgrading('check')).toEqual([])
})

test('every old id stands under the release that renamed it, the newest first', () => {
  const renamedIn = {
    'cybertrust/scep-success': '0.9.0',
    'cybertrust/scep-failure': '0.10.0',
    'cybertrust/scep-pending': '0.9.0',
  }
  const page = upgradingPages(vendors, renamedIn).get('upgrading.md') ?? ''
  const told = page.match(/^### .*|^\| `cybertrust\/scep-(?:success|failure|pending)`/gm)
  expect(told).toEqual([
    '### The next release',
    '### 0.10.0',
    '| `cybertrust/scep-failure`',
    '### 0.9.0',
    '| `cybertrust/scep-success`',
    '| `cybertrust/scep-pending`',
  ])
  for (const { plugin } of vendors)
    for (const [old, id] of Object.entries(plugin.renamed))
      expect(page).toContain(`\`${old}\` | [\`${id}\`](../reference/en/`)
})

test('what was renamed since the last release is so from the version of its plugin on', () => {
  const before = { 'cybertrust/scep-success': '0.0.1' }
  const now = releasedNow(vendors, before)
  const version = vendors.find(({ plugin }) => plugin.name === 'cybertrust')?.plugin.version
  expect(now).toMatchObject({ ...before, 'cybertrust/scep-failure': version })
})
