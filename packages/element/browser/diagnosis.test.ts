import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { browserFor, paste } from './page.ts'

let browser: Awaited<ReturnType<typeof browserFor>>
beforeAll(async () => {
  browser = await browserFor()
})
afterAll(() => browser.close())

const refused = '503 証明書の取得が許可されていません。管理者にお問い合わせください。'

describe('a text that is pasted', () => {
  test('is answered at once, under the strictest policy, and nothing leaves the page', async () => {
    const { page, asked, outside, complaints } = await browser.open()
    await paste(page, refused)
    await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
    expect(await page.getByRole('article').count()).toBe(1)
    expect(await page.getByRole('heading', { level: 4 }).first().textContent()).toContain(
      'インストール期限が切れています',
    )
    expect(complaints).toEqual([])
    expect(outside).toEqual([])
    expect(asked.filter((path) => !/^\/(page\.(css|js)|[\w-]+-[A-Z0-9]{8}\.js)?$/.test(path))).toEqual([])
  })
})
