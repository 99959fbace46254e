import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasBrowser, openConsole } from './browser.mjs'

const files = ['current.pem', 'signedCSR', 'downloaded/created-anew.pem'].map(
  (name) => `certificates/${name}`,
)

const words = {
  ja: {
    troubled: '要対応のみ',
    diagnose: '診断する',
    question: '最初にインストール作業',
    never: 'なし',
    told: '分かっていること',
    unsafe: '危険です。アップロードしないでください。',
    upload: 'アップロード',
    renewed: '更新した証明書',
    refused: '登録しませんでした。',
    uploaded: '登録しました。',
    expiry: '2027年4月8日',
  },
  en: {
    troubled: 'Only what needs attention',
    diagnose: 'Diagnose',
    question: 'When was the certificate first retrieved',
    never: 'none',
    told: 'What is known',
    unsafe: 'Unsafe. Do not upload this file.',
    upload: 'Upload',
    renewed: 'The renewed certificate',
    refused: 'It was not registered.',
    uploaded: 'It is registered.',
    expiry: 'Apr 8, 2027',
  },
}

const skip = !hasBrowser()

for (const [language, said] of Object.entries(words))
  test(`from the devices to a diagnosis, and from files to a verdict, in ${language}`, {
    skip,
  }, async (t) => {
    const { url, browser, close } = await openConsole()
    t.after(close)
    const { page, complaints, outside } = await open(browser, url, language)

    await page.getByRole('checkbox', { name: said.troubled }).check()
    assert.equal(await page.getByRole('link', { name: 'PC-0501' }).count(), 0)
    await page.getByRole('link', { name: 'PC-0412' }).click()
    await page.getByRole('button', { name: said.diagnose }).click()
    const diagnosis = page.locator('shindan-diagnosis')
    await diagnosis.getByRole('heading', { name: said.question }).waitFor()
    await diagnosis.getByRole('button', { name: said.never, exact: true }).click()
    await diagnosis.getByRole('heading', { name: said.question }).waitFor({ state: 'detached' })
    const told = await diagnosis.getByRole('heading', { name: said.told }).locator('..').textContent()

    // A reload goes on where it was left.
    await page.reload()
    await diagnosis.getByRole('heading', { name: said.told }).waitFor()
    assert.equal(await diagnosis.getByRole('heading', { name: said.told }).locator('..').textContent(), told)

    await page.goto(`${url}/#/certificates/clomo`)
    const check = page.locator('shindan-renewal-check')
    await check.locator('input[type=file]').setInputFiles(files)
    await check.getByText(said.unsafe).first().waitFor()
    await uploading('created-anew')
    await page.getByText(said.refused).waitFor()
    assert.deepEqual(complaints.splice(0), [
      'Failed to load resource: the server responded with a status of 422 (Unprocessable Entity)',
    ])
    await uploading('renewed')
    await page.getByText(said.uploaded).waitFor()
    await page.getByText(said.expiry).first().waitFor()

    assert.deepEqual(complaints, [], 'nothing that the policy refuses')
    assert.deepEqual(outside, [], 'nothing outside of the site')

    async function uploading(name) {
      await page.getByLabel(said.renewed).setInputFiles(`certificates/downloaded/${name}.pem`)
      await page.getByRole('button', { name: said.upload, exact: true }).click()
    }
  })

/** The console in a language, what it complained of, and what it asked for elsewhere. */
async function open(browser, url, language) {
  const page = await (await browser.newContext({ locale: language })).newPage()
  page.setDefaultTimeout(10_000)
  await page.addInitScript((chosen) => localStorage.setItem('language', chosen), language)
  const complaints = []
  const outside = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('request', (request) => {
    const asked = request.url()
    if (!asked.startsWith(url) && !asked.startsWith('data:')) outside.push(asked)
  })
  await page.goto(url)
  return { page, complaints, outside }
}
