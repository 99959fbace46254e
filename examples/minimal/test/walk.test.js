import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { preview } from 'vite'
import { hasBrowser, openBrowser } from './browser.js'
import { focused, tabTo } from './keyboard.js'

const text = '503 証明書の取得が許可されていません。管理者にお問い合わせください。'
const certificates = ['current.pem', 'created-anew.pem'].map((name) => `certificates/${name}`)

const words = {
  ja: {
    path: '/',
    text: 'エラーの文言',
    recognised: 'エラーを特定しました',
    firstQuestion: '証明書を発行した日時はいつですか',
    write: '文字で入力する',
    written: '日時（例',
    day: '2025/1/1',
    secondQuestion: '最初にインストール作業',
    confirmed: '確定',
    back: '一つ前に戻る',
    lastOfDiagnosis: '問い合わせの文面',
    choose: '証明書のファイルを選ぶ',
    unsafe: '危険です',
    other: 'English',
  },
  en: {
    path: '/en.html',
    text: 'Words of the error',
    recognised: 'Error recognised',
    firstQuestion: 'When was the certificate issued',
    write: 'Write it instead',
    written: 'Day and time',
    day: '1 Jan 2025',
    secondQuestion: 'When was the certificate first retrieved',
    confirmed: 'Confirmed',
    back: 'Go back',
    lastOfDiagnosis: 'Message to support',
    choose: 'Choose certificate files',
    unsafe: 'unsafe. Do not upload this file.',
    other: '日本語',
  },
}

const skip = !hasBrowser()
let site
let browser
before(async () => {
  if (skip) return
  site = await preview({ preview: { port: 0 } })
  browser = await openBrowser()
})
after(async () => {
  await browser?.close()
  await site?.close()
})

test('the page is the quick start, and nothing else', () => {
  const read = (path) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
  const [, quickStart] = /```js\n([^`]+)```/.exec(read('node_modules/@shindan/element/README.md'))
  assert.equal(read('page.js'), quickStart)
})

for (const [lang, said] of Object.entries(words))
  test(`by keyboard alone, in ${lang}: an error, its finding, an answer and back; the files of a renewal`, {
    skip,
  }, async () => {
    const [url] = site.resolvedUrls.local
    const { page, complaints, outside } = await open(url, lang, said.path)

    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await tabTo(page, said.text)
    await page.keyboard.press('Control+V')
    await page.getByRole('heading', { name: said.recognised }).waitFor()
    await page.getByRole('heading', { name: said.firstQuestion }).waitFor()

    await tabTo(page, said.write)
    await page.keyboard.press('Enter')
    await page.getByLabel(said.written).waitFor()
    await page.keyboard.type(said.day)
    await page.keyboard.press('Enter')
    await page.getByText(said.confirmed).first().waitFor()
    await page.getByRole('heading', { name: said.secondQuestion }).waitFor()
    assert.match(await focused(page), new RegExp(`^${said.secondQuestion}`))

    await tabTo(page, said.back)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: said.firstQuestion }).waitFor()

    await page.reload()
    await page.getByRole('heading', { name: said.firstQuestion }).waitFor()

    await tabTo(page, said.lastOfDiagnosis)
    // Before the focus is there: a browser that is asked to hand its choosers over takes a moment to do so.
    const choosing = page.waitForEvent('filechooser')
    await tabTo(page, said.choose)
    await page.keyboard.press('Space')
    await (await choosing).setFiles(certificates)
    await page.getByText(said.unsafe).first().waitFor()

    await tabTo(page, said.other)
    await page.keyboard.press('Enter')
    await page.waitForURL((address) => address.pathname !== said.path)

    assert.deepEqual(complaints, [], 'nothing that the policy refuses')
    assert.deepEqual(outside, [], 'nothing outside of the site')
  })

/** The page, what its console complained of, and what it asked for elsewhere. */
async function open(url, lang, path) {
  const context = await browser.newContext({
    locale: lang,
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const complaints = []
  const outside = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => request.url().startsWith(url) || outside.push(request.url()))
  await page.goto(new URL(path, url).href)
  return { page, complaints, outside }
}
