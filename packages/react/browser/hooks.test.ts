import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../../../scripts/browser/browser.ts'
import { type Site, serve } from '../../../scripts/browser/site.ts'

const from = fileURLToPath(new URL('.', import.meta.url))
const installed = (name: string) => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url))

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

describe.each([
  ['18', { react: installed('react-18'), 'react-dom': installed('react-dom-18') }],
  ['19', {}],
])('with React %s', (version, alias) => {
  let site: Site
  let page: Page
  const complaints: string[] = []
  beforeAll(async () => {
    const body =
      '<!doctype html><meta charset="utf-8"><div id="root"></div><script type="module" src="/page.js"></script>'
    site = await serve({
      modules: { page: "import { start } from './page.ts'\nstart()" },
      pages: { '/': { type: 'text/html', body } },
      from,
      alias,
    })
    page = await browser.newPage()
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(site.url)
  })
  afterAll(() => site.close())

  test('it is that version', async () => {
    expect(await page.getByTestId('version').textContent()).toMatch(new RegExp(`^${version}\\.`))
  })

  test('an interview goes its steps', async () => {
    await page.getByRole('button', { name: 'begin' }).click()
    const question = page.getByTestId('question')
    const first = await question.textContent()
    expect(first).not.toBe('')
    await page.getByRole('button', { name: 'skip' }).click()
    expect(await question.textContent()).not.toBe(first)
    await page.getByRole('button', { name: 'back' }).click()
    expect(await question.textContent()).toBe(first)
    await page.getByRole('button', { name: 'wrong' }).click()
    expect(await page.getByTestId('complaints').textContent()).not.toBe('')
    expect(await question.textContent()).toBe(first)
  })

  test('files of a renewal are told apart, and what is none is named', async () => {
    await page.getByLabel('files').setInputFiles([
      { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<html>Sign in</html>') },
      { name: 'large.pem', mimeType: 'text/plain', buffer: Buffer.alloc(2_000_001) },
    ])
    await expect.poll(() => page.getByTestId('verdict').textContent()).toBe('unsafe')
    expect(await page.getByTestId('places').textContent()).toBe('page.html renewed')
    expect(await page.getByTestId('unread').textContent()).toBe('large.pem limit-exceeded')
  })

  test('an element takes its properties, and tells of its events', async () => {
    const text = page.locator('shindan-diagnosis').getByRole('textbox').first()
    await text.fill('503 証明書の取得が許可されていません。')
    await text.press('Control+Enter')
    await expect.poll(() => page.getByTestId('told').textContent()).toBe('cybertrust/retrieval-not-permitted')
    expect(complaints).toEqual([])
  })
})
