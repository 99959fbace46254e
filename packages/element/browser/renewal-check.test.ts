import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keyPem } from '../../apns/test/made.ts'
import { created, current, keys, otherTopic, renewed, signedCsr } from '../../apns/test/renewal-files.ts'
import { drop } from './drop.ts'
import { focused, tabTo } from './keyboard.ts'
import { browserFor, withConsoles } from './page.ts'

let browser: Awaited<ReturnType<typeof browserFor>>
beforeAll(async () => {
  browser = await browserFor()
})
afterAll(() => browser.close())

const folder = mkdtempSync(join(tmpdir(), 'shindan-renewal-'))
const written = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const files = {
  current: written('old.pem', current),
  renewed: written('MDM_ Example_Certificate.pem', renewed),
  created: written('new.pem', created),
  csr: written('signedCSR', signedCsr),
  key: written('push.key', await keyPem(keys)),
}
const tag = 'shindan-renewal-check'

const open = (lang = 'ja', more = {}) =>
  browser.open({
    lang,
    body: `<${tag}></${tag}>`,
    script: withConsoles('clomo', 'lanscope', 'bizmobile'),
    ...more,
  })

describe('files in any order', () => {
  test('are told apart, and a renewal that is safe is said to be, under the strictest policy, with nothing asked outside', async () => {
    const { page, complaints, outside } = await open()
    await drop(page, tag, [files.csr, files.renewed, files.key, files.current])
    await page.getByText('安全です。このファイルをアップロードできます。').first().waitFor()
    const places = await page
      .getByRole('combobox')
      .evaluateAll((each) => each.slice(0, 4).map((one) => (one as HTMLSelectElement).value))
    expect(places).toEqual(['csr', 'renewed', 'privateKey', 'current'])
    expect(await page.getByText('一致しています。').isVisible()).toBe(true)
    expect(complaints).toEqual([])
    expect(outside).toEqual([])
  })

  test('a certificate that was created instead of renewed is refused, with both topics and what each console will show', async () => {
    const { page } = await open('en', {
      script: `${withConsoles('clomo', 'lanscope', 'bizmobile')}
globalThis.checked = []
document.addEventListener('shindan-checked', ({ detail }) => checked.push(detail))`,
    })
    await drop(page, tag, [files.created, files.current, files.csr])
    await page.getByText('unsafe. Do not upload this file.').first().waitFor()
    expect(await page.locator('mark').allTextContents()).toHaveLength(2)
    expect(await page.getByText('「前回とサブジェクトが異なります」').isVisible()).toBe(true)
    expect(await page.getByText('FAIL').first().isVisible()).toBe(true)
    expect(await page.getByRole('article').count()).toBeGreaterThan(0)
    expect(
      await page.evaluate(() => (globalThis as unknown as { checked: unknown[] }).checked.at(-1)),
    ).toMatchObject({
      steps: { upload: 'unsafe', portal: 'safe' },
      outcome: 'topic-changed',
    })
  })

  test('by keyboard alone: another use of a file is chosen, it is taken out again, and each time the answer follows', async () => {
    const { page } = await open()
    await page.locator('input[type=file]').setInputFiles([files.renewed, files.current])
    await page.getByText('一致しています。').waitFor()
    await page.locator('body').press('Tab')
    await tabTo(page, 'MDM_ Example_Certificate.pem の用途')
    await page.keyboard.press('End')
    await page.getByText('一致しています。').waitFor({ state: 'detached' })
    await tabTo(page, 'MDM_ Example_Certificate.pem を外す')
    await page.keyboard.press('Enter')
    await page.getByText('MDM_ Example_Certificate.pem を外しました。').waitFor({ state: 'attached' })
    await expect.poll(() => focused(page)).toBe('証明書のファイルを選ぶ')
    expect(await page.getByText('MDM_ Example_Certificate.pem', { exact: true }).count()).toBe(0)
  })

  test('what is told beside them counts: that there is no certificate in use, and the notes', async () => {
    const { page } = await open()
    await drop(page, tag, [files.renewed, files.key])
    await page.getByLabel('コンソールで使用中の証明書').selectOption('never')
    await page.getByLabel('Apple のポータルの Notes に入力する内容').fill('更新 2025')
    await page.keyboard.press('Tab')
    await page.getByText('不合格').first().waitFor()
    expect(await page.getByText('初回登録の証明書です。更新ではありません。').first().isVisible()).toBe(true)
  })
})

describe('a page that holds its own button by what it is told', () => {
  const verdictsTold = `${withConsoles('clomo')}
globalThis.told = []
document.addEventListener('shindan-checked', ({ detail }) => told.push(detail.steps.upload))`
  const last = () => (globalThis as unknown as { told: string[] }).told.at(-1)

  test('learns of each verdict that comes by itself: by a topic that is known late, by time, by starting anew', async () => {
    const { page } = await open('en', { script: verdictsTold })
    const element = page.locator(tag)
    const renewal = [files.current, files.renewed, files.csr]
    await drop(page, tag, renewal)
    await page.waitForFunction(() => (globalThis as unknown as { told: string[] }).told.at(-1) === 'safe')
    await element.evaluate((each, topic) => Object.assign(each, { enrolledTopic: topic }), otherTopic)
    await page.getByText('Unsafe. Do not upload this file.').first().waitFor()
    expect(await page.evaluate(last)).toBe('unsafe')
    await page.getByRole('button', { name: 'Start again' }).click()
    expect(await page.evaluate(last)).toBe('undecided')
    expect(await page.getByLabel('Topic of the enrolled devices').inputValue()).toBe(otherTopic)
    await drop(page, tag, renewal)
    await page.getByText('Unsafe. Do not upload this file.').first().waitFor()
    await element.evaluate((each) => Object.assign(each, { enrolledTopic: undefined }))
    await page.waitForFunction(() => (globalThis as unknown as { told: string[] }).told.at(-1) === 'safe')
    await element.evaluate((each) => Object.assign(each, { now: '2040-01-01T00:00:00Z' }))
    await page.waitForFunction(() => (globalThis as unknown as { told: string[] }).told.at(-1) === 'unsafe')
  })

  test('may turn back before the element is on it', async () => {
    const { page } = await open()
    expect(
      await page.evaluate(
        (name) => (document.createElement(name) as HTMLElement & { restart(): void }).restart(),
        tag,
      ),
    ).toBeUndefined()
  })
})

test('another file of the same name takes its place, and that is said', async () => {
  const { page } = await open('en')
  await drop(page, tag, [files.current])
  await page.getByRole('combobox').first().waitFor()
  const elsewhere = join(mkdtempSync(join(folder, 'b-')), 'old.pem')
  writeFileSync(elsewhere, created)
  await drop(page, tag, [elsewhere])
  await page.getByText('took the place of another file of the same name').first().waitFor()
})

test('the certificate by itself is saved as PEM where the file holds more', async () => {
  const { page, complaints } = await open()
  const both = written('both.pem', `${await keyPem(keys)}${renewed}`)
  await drop(page, tag, [both, files.current, files.csr])
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'アップロード用の PEM を保存する' }).click()
  const saved = readFileSync((await (await saving).path()) ?? '', 'utf8')
  expect(saved).toMatch(/^-----BEGIN CERTIFICATE-----/)
  expect(saved).not.toContain('PRIVATE KEY')
  expect(complaints).toEqual([])
})

test.each(['Enter', 'Space'])('the chooser of files opens by %s', async (key) => {
  const { page } = await open()
  // Before the focus is there: a browser that is asked to hand its choosers over takes a moment to do so.
  const chooser = page.waitForEvent('filechooser')
  await tabTo(page, '証明書のファイルを選ぶ')
  await page.keyboard.press(key)
  await (await chooser).setFiles([files.renewed])
  await page.getByText('MDM_ Example_Certificate.pem', { exact: true }).waitFor()
})

test.each(["element.now = 'soon'", "element.timeZone = 'Moon/Base'", 'element.plugins = null'])(
  '%s of the page locks nobody out',
  async (wrong) => {
    const { page } = await open('ja', { script: `${withConsoles('clomo')}\n${wrong}` })
    await drop(page, tag, [files.renewed, files.current])
    await page.getByText('一致しています。').waitFor()
  },
)

describe('what is no file of a renewal', () => {
  test.each([
    [
      'a folder',
      () => {
        mkdirSync(join(folder, 'certificates'), { recursive: true })
        return [join(folder, 'certificates')]
      },
      'フォルダーは読み取れません',
    ],
    [
      'a file of 20 MB',
      () => [written('disk.img', new Uint8Array(20_000_000))],
      'disk.img: 証明書や鍵のファイルとしては大きすぎます',
    ],
    [
      '50 files',
      () => Array.from({ length: 50 }, (_, i) => written(`${i}.pem`, 'x')),
      'ファイルが 52 個あります',
    ],
    [
      'a picture',
      () => [
        written(
          'photo.png',
          new Uint8Array(4000).map((_, i) => (i * 37) % 256),
        ),
      ],
      '証明書ではないようです',
    ],
  ])('%s is told calmly, and the answer stays', async (_, others, message) => {
    const { page, complaints } = await open()
    await drop(page, tag, [files.renewed, files.current])
    await page.getByText('一致しています。').waitFor()
    await drop(page, tag, others())
    await page.getByText(message).first().waitFor()
    expect(await page.getByText('一致しています。').isVisible()).toBe(true)
    expect(complaints).toEqual([])
  })

  test('a file with a hostile name is shown as the text that it is', async () => {
    const { page } = await open()
    await drop(page, tag, [written('<img src=x onerror=alert(1)>.pem', renewed)])
    await page.getByText('<img src=x onerror=alert(1)>.pem').first().waitFor()
    expect(await page.locator('img').count()).toBe(0)
  })
})
