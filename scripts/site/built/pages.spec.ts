import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { site } from '@shindan/core'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../../browser/browser.ts'
import { built } from '../build.mjs'
import { serve } from '../serve.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const root = new URL(site).pathname

let served: Awaited<ReturnType<typeof serve>>
let browser: Browser

beforeAll(async () => {
  served = await serve(built, root, 0)
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  served?.close()
})

/** What a page did while it was open. */
interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** Every address that was asked for. */
  readonly asked: readonly string[]
  /** What the console complains of, a breach of the policy among it. */
  readonly complaints: readonly string[]
}

async function visit(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: 'ja-JP', ...options })
  const page = await context.newPage()
  const asked: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(served.address + path)
  await page.waitForLoadState('networkidle')
  return { page, context, asked, complaints }
}

async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  )
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}

const paths = [
  'ja/',
  'en/',
  'en/project/architecture/',
  'ja/guides/writing-a-plugin/',
  'ja/errors/',
  'ja/errors/cybertrust/retrieval-not-permitted/',
  'en/errors/platforms/profile-mdm-status/#url=https%3A%2F%2Fmdm.example.jp&status=503',
  'en/rules/cybertrust/wrong-device/',
  'ja/facts/apns.console/',
  'ja/lifecycles/cybertrust/cloudgate-install/',
  'en/operations/apns/renew/',
  'ja/search/?q=証明書',
]
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'a phone': { viewport: { width: 320, height: 640 } },
} as const

for (const [name, look] of Object.entries(looks)) {
  test.each(paths)(`whoever sees, hears or types can use it, in ${name}: %s`, async (path) => {
    const { page, context, complaints } = await visit(path, look)
    expect(await violationsOn(page)).toEqual([])
    const [wide, shown] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
    expect(wide).toBeLessThanOrEqual(shown ?? 0)
    expect(complaints).toEqual([])
    await context.close()
  })
}

test.each([
  ['ja', '証明書の取得が許可されていません', 'errors/cybertrust/retrieval-not-permitted/'],
  ['ja', '０ｘ８０１８００１４', 'errors/'],
  ['en', '0x80180014', 'errors/platforms/'],
  ['en', 'cybertrust/wrong-device', 'rules/cybertrust/wrong-device/'],
  ['ja', 'cybertrust.issuedAt', 'facts/cybertrust.issuedAt/'],
])('in %s, %s is found first', async (locale, query, path) => {
  const { page, context } = await visit(`${locale}/errors/`)
  await page.fill('#find', query)
  await page.press('#find', 'Enter')
  const first = page.locator('#results a').first()
  await first.waitFor()
  expect(await first.getAttribute('href')).toContain(`${locale}/${path}`)
  expect(await page.locator('#status').textContent()).toMatch(/\d/)
  await context.close()
})

test('half-width kana finds what full-width kana does', async () => {
  const found = async (query: string) => {
    const { page, context } = await visit(`ja/search/?q=${encodeURIComponent(query)}`)
    await page.locator('#results a').first().waitFor()
    const links = await page
      .locator('#results a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    await context.close()
    return links
  }
  expect(await found('ﾌﾟﾛﾌｧｲﾙのｲﾝｽﾄｰﾙに失敗しました')).toEqual(
    await found('プロファイルのインストールに失敗しました'),
  )
})

test.each(['鍵', '署'])('one character is enough to find something by: %s', async (query) => {
  const { page, context } = await visit(`ja/search/?q=${encodeURIComponent(query)}`)
  await page.locator('#results a').first().waitFor()
  await context.close()
})

test('a topic in a link stands whole in the message', async () => {
  const topic = 'com.apple.mgmt.External.e3a1c0de-1b2c-4d5e-8f9a-0b1c2d3e4f5a'
  const { page, context } = await visit(`ja/errors/platforms/profile-mdm-status/#url=${topic}&status=503`)
  expect(await page.locator('h1').textContent()).toContain(`"${topic}"`)
  await context.close()
})

test('the index comes when somebody begins to search, and not before', async () => {
  const { page, context, asked } = await visit('ja/errors/')
  expect(asked.filter((address) => address.includes('index-'))).toEqual([])
  await page.focus('#find')
  await page.waitForLoadState('networkidle')
  expect(asked.filter((address) => address.includes('index-ja.js'))).toHaveLength(1)
  await context.close()
})

test('what a link holds stands in the message and its texts, and goes nowhere', async () => {
  const held = '<img src=x onerror=alert(1)>「東京」'
  const { page, context, asked, complaints } = await visit(
    `ja/errors/platforms/profile-mdm-status/#url=${encodeURIComponent(held)}&status=503`,
  )
  expect(await page.locator('h1').textContent()).toBe(
    `"${held}"のMDMサーバから"503"というステータスコードが返されました。`,
  )
  expect(await page.locator('#captures').isVisible()).toBe(true)
  const beside = asked.filter((address) => !address.includes('#'))
  expect(
    beside.filter((address) => !address.startsWith(served.address) || address.includes('onerror')),
  ).toEqual([])
  expect(complaints).toEqual([])
  await page.click('#captures a')
  expect(await page.locator('h1').textContent()).toBe(
    '"‹url›"のMDMサーバから"‹status›"というステータスコードが返されました。',
  )
  await context.close()
})

test('a retired id leads to what took its place, with what its address holds', async () => {
  const { page, context } = await visit('ja/errors/cybertrust/scep-bad-time/#a=b')
  await page.waitForURL(/platforms\/scep-bad-time\/#a=b$/)
  await context.close()
})

test('without scripts every page can be read, and leads on from an old id', async () => {
  const { page, context } = await visit('ja/errors/cybertrust/retrieval-not-permitted/', {
    javaScriptEnabled: false,
  })
  expect(await page.locator('.causes > li').count()).toBe(2)
  await page.goto(`${served.address}ja/search/`)
  expect(await page.locator('noscript').textContent()).toContain('JavaScript')
  await context.close()
})

test('the address of no language leads to the one that the browser prefers', async () => {
  const { page, context } = await visit('', { locale: 'ja-JP' })
  await page.waitForURL(`${served.address}ja/`)
  await context.close()
})

test('a pasted error is diagnosed and dates are drawn, by the files of the site alone', async () => {
  const { page, context, asked, complaints } = await visit('ja/')
  const diagnosis = page.locator('shindan-diagnosis')
  await diagnosis
    .locator('textarea')
    .fill('503 証明書の取得が許可されていません。管理者にお問い合わせください。')
  await diagnosis.locator('textarea').press('Control+Enter')
  await diagnosis.getByText('証明書を発行してから 7 日が過ぎ').first().waitFor()
  await page.locator('#policy').scrollIntoViewIfNeeded()
  await page.locator('[name="now-day"]').waitFor()
  await page.locator('#policy').selectOption('cybertrust/cloudgate-install')
  await page.locator('[name="issued-day"]').fill('2026-11-01')
  await page.locator('#line svg').waitFor()
  expect(await page.locator('#line tbody tr').count()).toBeGreaterThan(1)
  expect(await violationsOn(page)).toEqual([])
  expect(asked.filter((address) => !address.startsWith(served.address))).toEqual([])
  expect(complaints).toEqual([])
  await context.close()
})

test('the page of a lifecycle leads to its dates', async () => {
  const { page, context } = await visit('en/lifecycles/cybertrust/cloudgate-install/')
  await page.click('main .button')
  await page.locator('[name="issued-day"]').waitFor()
  expect(await page.locator('#policy').inputValue()).toBe('cybertrust/cloudgate-install')
  await context.close()
})

test('a page may connect to nothing, whatever runs in it', async () => {
  const { page, context, asked } = await visit('ja/')
  const outcome = await page.evaluate(async (address) => {
    const tries = [fetch(address), fetch(`${address}x`, { method: 'POST', body: 'x' })]
    return (await Promise.allSettled(tries)).map(({ status }) => status)
  }, `${served.address}sitemap.xml`)
  expect(outcome).toEqual(['rejected', 'rejected'])
  expect(asked.filter((address) => address.includes('sitemap'))).toEqual([])
  await context.close()
})
