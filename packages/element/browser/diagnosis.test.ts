import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { drop } from './drop.ts'
import { focused, tabTo } from './keyboard.ts'
import { browserFor, paste, withPlugins } from './page.ts'

let browser: Awaited<ReturnType<typeof browserFor>>
beforeAll(async () => {
  browser = await browserFor()
})
afterAll(() => browser.close())

const refused = '503 証明書の取得が許可されていません。管理者にお問い合わせください。'
const told = 'MDMの証明書の更新でアップロードしたら前回と違うと言われた'
const consoles = withPlugins('clomo', 'lanscope', 'bizmobile')

/** The script of a page that keeps the events of the element. */
const listening = (script: string) => `${script}
globalThis.heard = []
for (const type of ['change', 'complete', 'copy', 'outcome', 'unrecognised'])
  document.addEventListener('shindan-' + type, ({ detail }) => heard.push({ type, detail }))`

async function heard(page: Page, type: string): Promise<readonly Record<string, unknown>[]> {
  const events = await page.evaluate(
    () => (globalThis as unknown as { heard: { type: string; detail: Record<string, unknown> }[] }).heard,
  )
  return events.filter((each) => each.type === type).map(({ detail }) => detail)
}

const said = (page: Page) => page.getByRole('status').textContent()

const expiryNotice = 'あと30日でユニットのApple Push 証明書有効期限が切れます。'
/** What says that it is one is enough: no key is needed to be refused. */
const privateKey = `-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIFHDBOBgkqhkiG9w0BBQ0w\n-----END ENCRYPTED PRIVATE KEY-----\n`

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

  test('is said by the live region, with what to do first and what is asked', async () => {
    const { page } = await browser.open({ lang: 'en' })
    await paste(page, refused)
    await page.getByRole('heading', { name: 'Error recognised' }).waitFor()
    expect(await said(page)).toMatch(
      /^Error recognised Whichever cause it is, do this first: Issue another certificate\. When was the certificate issued/,
    )
  })

  test('of 1 MB is all looked through, and what belongs to the error is kept and said to be', async () => {
    const { page, complaints } = await browser.open({
      script: listening(withPlugins('clomo', 'lanscope', 'bizmobile', 'cybertrust')),
    })
    const line = '2026-01-08 09:00:00 mdmclient: request to https://mdm.example.jp returned 200\n'
    await paste(page, `${line.repeat(8_000)}\n${refused}\n${line.repeat(4_000)}`)
    await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
    expect(await page.locator('#text-read').textContent()).toMatch(
      /^936,0\d\d 文字をすべて調べ、エラーに関係する部分（[\d,]{3,5} 文字）だけを残しました。$/,
    )
    expect(await page.getByRole('textbox').first().inputValue()).toContain(refused)
    expect((await page.getByRole('textbox').first().inputValue()).length).toBeLessThan(5_000)
    expect(complaints).toEqual([])
  })

  test('that is a private key is refused, and nothing of it stays', async () => {
    const { page } = await browser.open({ script: listening(withPlugins('cybertrust')) })
    await paste(page, `${refused}\n${privateKey}`)
    await page.getByText('これは秘密鍵です').first().waitFor()
    expect(await page.getByRole('textbox').first().inputValue()).toBe('')
    await page.getByRole('textbox').first().fill(privateKey)
    await page.getByRole('button', { name: '診断する' }).click()
    expect(await page.getByRole('textbox').first().inputValue()).toBe('')
    expect(await heard(page, 'change')).toEqual([])
  })

  test('of 20 MB is refused calmly, and what stood there stays', async () => {
    const { page } = await browser.open()
    await page.getByRole('textbox').first().fill('前から書いてあった文言')
    await paste(page, 'あ'.repeat(7_000_000))
    await page.getByText('文章が長すぎます（7,000,011 文字）').first().waitFor()
    expect(await page.getByRole('textbox').first().inputValue()).toBe('前から書いてあった文言')
  })

  test('that is markup is shown as the text that it is', async () => {
    const { page, complaints } = await browser.open()
    const hostile = `<img src=x onerror="alert(1)"></textarea><script>alert(2)</script>\${alert(3)} {{alert(4)}} ${refused}`
    await paste(page, hostile)
    await page.getByText('問い合わせの文面').click()
    expect(await page.locator('pre').textContent()).toContain(
      '<img src=x onerror="alert(1)"></textarea><script>',
    )
    expect(await page.locator('img, script:not([src])').count()).toBe(0)
    expect(complaints).toEqual([])
  })
})

describe('an interview by keyboard alone', () => {
  test('goes from the text to what is confirmed, each answer leading to the next question', async () => {
    const { page } = await browser.open({ script: listening(withPlugins('cybertrust')) })
    await page.evaluate((text) => navigator.clipboard.writeText(text), `${refused} iPhone`)
    await tabTo(page, 'エラーの文言')
    await page.keyboard.press('Control+V')
    await page.getByText('文中から読み取ったこと').first().waitFor()
    expect(await tabTo(page, /正しい$/)).toEqual([
      'エラーコード（あれば）',
      'エラーのファイルを選ぶ',
      '診断し直す',
      '最初からやり直す',
      'このエラーの説明',
    ])
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: '分かっていること' }).waitFor()
    expect(await focused(page)).toMatch(/^証明書を発行した日時はいつですか/)
    await tabTo(page, '文字で入力する')
    await page.keyboard.press('Enter')
    await page.getByLabel('日時（例').waitFor()
    await page.keyboard.type('2025/1/1')
    await page.keyboard.press('Enter')
    await page.getByText('確定').first().waitFor()
    expect(await focused(page)).toMatch(/^最初にインストール作業/)
    await tabTo(page, 'なし')
    await page.keyboard.press('Enter')
    await page.getByText('該当しない原因').waitFor()
    expect(await page.getByRole('button', { name: '証明書の発行日時を変更' }).count()).toBe(1)
    expect((await heard(page, 'complete')).at(-1)).toMatchObject({
      outcome: 'recognised',
      findings: [
        { rule: 'cybertrust/install-period-elapsed', verdict: 'confirmed' },
        { rule: 'cybertrust/retrieval-period-elapsed', verdict: 'ruled-out' },
      ],
      question: null,
      exhausted: false,
    })
  })

  test('chooses among suggested messages by the arrow keys', async () => {
    const { page } = await browser.open({ lang: 'en', script: listening(consoles) })
    await page.evaluate((text) => navigator.clipboard.writeText(text), told)
    await tabTo(page, 'Words of the error')
    await page.keyboard.press('Control+V')
    await page.getByRole('heading', { name: /^Which of these does the screen say/ }).waitFor()
    await tabTo(page, /^前回アップロードした/)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Error recognised' }).waitFor()
    expect((await heard(page, 'change')).at(-1)).toMatchObject({
      errors: ['clomo/push-certificate-subject-differs'],
    })
  })

  test('a text that was typed is diagnosed by Ctrl+Enter, and the focus goes to the answer', async () => {
    const { page } = await browser.open()
    await tabTo(page, 'エラーの文言')
    await page.keyboard.insertText(refused)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
    await expect.poll(() => focused(page)).toBe('エラーを特定しました')
  })
})

describe('a question', () => {
  async function atFirstQuestion(lang = 'ja') {
    const opened = await browser.open({ lang, script: listening(withPlugins('cybertrust')) })
    await paste(opened.page, refused)
    await opened.page.getByLabel(lang === 'ja' ? '日付' : 'Day', { exact: true }).waitFor()
    return opened
  }

  test('takes a day alone, or a day and a time', async () => {
    const { page } = await atFirstQuestion()
    await page.getByLabel('日付').fill('2025-01-01')
    await page.getByRole('button', { name: '回答する' }).click()
    await page.getByText('確定').first().waitFor()
    await page.getByRole('button', { name: '証明書の発行日時を変更' }).click()
    await page.getByLabel('日付').fill('2025-01-05')
    await page.getByLabel('時刻（分かれば）').fill('09:30')
    await page.getByRole('button', { name: '回答する' }).click()
    await page.getByText('2025年1月5日').first().waitFor()
    expect(await page.getByText('9:30').first().isVisible()).toBe(true)
  })

  test('of which the written date may be two days asks which of them', async () => {
    const { page } = await atFirstQuestion('en')
    await page.getByRole('button', { name: 'Write it instead' }).click()
    await page.getByLabel('Day and time').fill('1/2/2025')
    await page.keyboard.press('Enter')
    await page.getByText('Which of these is “1/2/2025”?').first().waitFor()
    expect(await page.getByRole('radio').count()).toBe(2)
    await page.getByLabel('Thursday, January 2, 2025').check()
    await page.getByRole('button', { name: 'Answer', exact: true }).click()
    await page.getByText('Possible').first().waitFor()
    expect((await heard(page, 'change')).at(-1)).toMatchObject({
      session: { steps: [{ kind: 'answer', value: '2025-01-02' }] },
    })
  })

  test('that is answered wrongly says so beside its field, and keeps what was typed', async () => {
    const { page } = await atFirstQuestion()
    await page.getByRole('button', { name: '文字で入力する' }).click()
    const field = page.getByLabel('日時（例')
    await field.fill('2025年2月30日')
    await page.keyboard.press('Enter')
    await page.getByText('存在しない日時です').first().waitFor()
    expect(await field.inputValue()).toBe('2025年2月30日')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    expect(await focused(page)).toMatch(/^日時（例/)
  })

  test('that is answered with no day says how a day is written', async () => {
    const { page } = await atFirstQuestion()
    await page.getByRole('button', { name: '文字で入力する' }).click()
    await page.getByLabel('日時（例').fill('そのうち')
    await page.keyboard.press('Enter')
    await page.getByText('「そのうち」は日付として読み取れませんでした').first().waitFor()
  })

  test('is answered with nothing in vain, skipped, and gone back to', async () => {
    const { page } = await atFirstQuestion()
    await page.getByRole('button', { name: '回答する' }).click()
    await page.getByText('答えを入力するか').first().waitFor()
    await page.getByRole('button', { name: '分からない' }).click()
    await page.getByRole('heading', { name: /^最初にインストール作業/ }).waitFor()
    await page.getByRole('button', { name: '一つ前に戻る' }).click()
    await page.getByRole('heading', { name: /^証明書を発行した日時/ }).waitFor()
    expect(await page.getByRole('button', { name: '一つ前に戻る' }).count()).toBe(0)
  })
})

describe('what was done', () => {
  test('is ticked off, and what did not help moves the answer on', async () => {
    const { page } = await browser.open({ script: listening(withPlugins('cybertrust')) })
    await paste(page, refused)
    await page.getByRole('checkbox').first().check()
    await page.getByText('1 / 4 済み').waitFor()
    await page.getByRole('button', { name: '解決しなかった' }).click()
    await page.getByText('試したが解決しなかった対処 (1)').waitFor()
    expect(await heard(page, 'outcome')).toEqual([
      {
        helped: false,
        rule: 'cybertrust/install-period-elapsed',
        steps: ['cybertrust/install-period-elapsed#issue-another-certificate'],
        errors: ['cybertrust/retrieval-not-permitted'],
      },
    ])
    await page.getByRole('button', { name: '解決した', exact: true }).click()
    expect(await page.getByText('解決したことを記録しました').first().isVisible()).toBe(true)
    expect((await heard(page, 'outcome')).at(-1)).toMatchObject({
      helped: true,
      rule: 'cybertrust/retrieval-period-elapsed',
    })
  })

  test('the message to support is copied, and its number told', async () => {
    const { page } = await browser.open({ script: listening(withPlugins('cybertrust')) })
    await paste(page, `${refused} taro@example.jp`)
    await page.getByText('問い合わせの文面').click()
    await page.getByRole('button', { name: 'コピーする' }).click()
    await page.getByText('コピーしました。').first().waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toContain('■ 画面・ログの文言')
    expect(copied).not.toContain('taro')
    const [{ inquiry } = {}] = await heard(page, 'copy')
    expect(copied).toContain(String(inquiry))
  })

  test('a text that is not known is told as a masked template alone', async () => {
    const { page } = await browser.open({ script: listening(withPlugins('cybertrust')) })
    await paste(
      page,
      'Quux 7: device C02XK1ABJG5H of taro@example.jp failed at 2025-01-08 10:11:12, id 123456789',
    )
    await page.getByRole('heading', { name: '登録されているエラーの中には見つかりませんでした' }).waitFor()
    const [{ template } = {}] = await heard(page, 'unrecognised')
    expect(template).toMatch(/^Quux 7: device .* failed at \{date\} \{time\}, id \{number\}$/)
    expect(template).not.toMatch(/taro|C02XK1/)
  })
})

describe('a session', () => {
  const storing = `${withPlugins('cybertrust')}
element.session = localStorage.getItem('kept')
element.addEventListener('shindan-change', ({ detail }) => localStorage.setItem('kept', JSON.stringify(detail.session)))`

  test('that the page stored goes on after a reload where it was', async () => {
    const { page } = await browser.open({ script: storing })
    await paste(page, refused)
    await page.getByLabel('日付').fill('2025-01-01')
    await page.getByRole('button', { name: '回答する' }).click()
    await page.getByText('確定').first().waitFor()
    await page.reload()
    await page.getByText('確定').first().waitFor()
    await page.getByRole('button', { name: '文言を変更する' }).click()
    expect(await page.getByLabel('エラーの文言').inputValue()).toBe(refused)
    expect(await page.getByRole('heading', { name: /^最初にインストール作業/ }).isVisible()).toBe(true)
    await page.getByRole('button', { name: '最初からやり直す' }).click()
    expect(await page.getByRole('textbox').first().inputValue()).toBe('')
    expect(await page.evaluate(() => localStorage.getItem('kept'))).toBe('null')
  })

  test('goes on where the page gives its plugins again, in another list', async () => {
    const { page } = await browser.open({ script: withPlugins('cybertrust') })
    await paste(page, refused)
    await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
    await page.evaluate(() => {
      const element = document.querySelector('shindan-diagnosis')
      if (element) element.plugins = [...element.plugins]
    })
    await page.getByLabel('日付').fill('2025-01-01')
    await page.getByRole('button', { name: '回答する' }).click()
    await page.getByText('確定').first().waitFor()
  })

  test('that comes in the middle of a diagnosis takes its place, and leaves nothing busy', async () => {
    const { page } = await browser.open({ script: storing })
    await paste(page, refused)
    await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
    await page.getByRole('button', { name: '最初からやり直す' }).click()
    await paste(page, refused)
    await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
    await page.evaluate(() => {
      const stored = localStorage.getItem('kept')
      const next = Object.assign(document.createElement('shindan-diagnosis'), {
        plugins: document.querySelector('shindan-diagnosis')?.plugins,
      })
      document.querySelector('shindan-diagnosis')?.replaceWith(next)
      void next.diagnose('MDM')
      setTimeout(() => Object.assign(next, { session: stored }))
    })
    await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
    await page.getByRole('button', { name: '文言を変更する' }).click()
    await page.getByRole('button', { name: '診断し直す' }).waitFor()
    expect(await page.locator('[aria-busy=true]').count()).toBe(0)
  })

  test('is judged by the plugins that come later, and what becomes of it is told', async () => {
    const { page } = await browser.open({
      script: `${withPlugins('cybertrust')}
globalThis.outcomes = []
globalThis.later = () => { element.plugins = [() => import('@shindan/lanscope')] }
element.addEventListener('shindan-change', ({ detail }) => outcomes.push(detail.outcome))`,
    })
    await paste(page, refused)
    await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
    await page.evaluate(() => (globalThis as unknown as { later: () => void }).later())
    await page.waitForFunction(
      () => (globalThis as unknown as { outcomes: string[] }).outcomes.at(-1) === 'unrecognised',
    )
    expect(await page.getByRole('status').first().textContent()).not.toContain('特定しました')
  })

  test('that comes before its plugins waits for them, and one that is taken away is gone', async () => {
    const { page } = await browser.open({ script: storing })
    await paste(page, refused)
    await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
    const turnTo = (session: 'stored' | null) =>
      page.evaluate(async (session) => {
        const old = document.querySelector('shindan-diagnosis')
        if (!old || session === null) return void Object.assign(old ?? {}, { session: null })
        const { plugins } = old
        const next = Object.assign(document.createElement('shindan-diagnosis'), {
          session: localStorage.getItem('kept'),
        })
        old.replaceWith(next)
        await new Promise((later) => setTimeout(later, 100))
        Object.assign(next, { plugins })
      }, session)
    await turnTo('stored')
    await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
    await turnTo(null)
    await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor({ state: 'detached' })
  })

  test.each([
    ['of another version', '{"schemaVersion":9,"kind":"session","version":1}'],
    [
      'that was tampered with',
      '{"schemaVersion":2,"kind":"session","version":1,"input":{"text":5},"steps":[{"kind":"answer"}]}',
    ],
    ['that is no JSON', '{{'],
  ])('%s is refused calmly, and a new one can begin', async (_, stored) => {
    const { page, complaints } = await browser.open({
      script: `${withPlugins('cybertrust')}\nelement.session = ${JSON.stringify(stored)}`,
    })
    await page.getByText('前回の診断の続きを開けませんでした').first().waitFor()
    await paste(page, refused)
    await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
    expect(complaints).toEqual([])
  })
})

describe('a file that is dropped', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shindan-dropped-'))
  const written = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }

  test('is read, a mail with its encodings too', async () => {
    const { page } = await browser.open()
    const subject = Buffer.from('証明書について').toString('base64')
    const body = Buffer.from(`${refused}\n`).toString('base64')
    const mail = `From: a@example.jp\r\nSubject: =?UTF-8?B?${subject}?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${body}\r\n`
    await drop(page, 'shindan-diagnosis', [written('mail.eml', mail)])
    await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
    expect(await page.getByRole('textbox').first().inputValue()).toContain('証明書について')
  })

  test.each([
    [
      'a folder',
      () => {
        mkdirSync(join(folder, 'logs'), { recursive: true })
        return [join(folder, 'logs')]
      },
      'フォルダーは読み取れません',
    ],
    [
      'a picture',
      () => [
        written(
          'screen.png',
          new Uint8Array(4000).map((_, i) => (i * 37) % 256),
        ),
      ],
      'screen.png: 画像の中の文字は読み取れません',
    ],
    [
      'a picture of a screen',
      () => [
        written(
          'error.png',
          Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array(999).fill(0xfe)),
        ),
      ],
      'error.png: 画像の中の文字は読み取れません',
    ],
    [
      'a file of 20 MB',
      () => [written('big.log', 'x'.repeat(20_000_000))],
      'big.log: ファイルが大きすぎます（19.1 MB）',
    ],
    [
      'a file of PKCS#12',
      () => [
        written(
          'push.p12',
          Uint8Array.of(0x30, 0x82, 0x09, 0xa1, 0x02, 0x01, 0x03, 0x30, ...Array(99).fill(7)),
        ),
      ],
      'これは秘密鍵です',
    ],
    ['a private key', () => [written('push.key', privateKey)], 'これは秘密鍵です'],
    [
      '50 files',
      () => Array.from({ length: 50 }, (_, i) => written(`${i}.log`, 'x')),
      'ファイルが 50 個あります',
    ],
  ])('%s is refused calmly, and what was typed stays', async (_, files, message) => {
    const { page, complaints } = await browser.open()
    await page.getByRole('textbox').first().fill('打ちかけの文言')
    await drop(page, 'shindan-diagnosis', files())
    await page.getByText(message).first().waitFor()
    expect(await page.getByRole('textbox').first().inputValue()).toBe('打ちかけの文言')
    expect(complaints).toEqual([])
  })
})

test('plugins that cannot be loaded are told calmly, and tried again', async () => {
  const script = `${withPlugins()}
let tries = 0
element.plugins = [() => tries++ < 2 ? Promise.reject(new Error('offline')) : import('@shindan/cybertrust')]`
  const { page } = await browser.open({ script })
  await paste(page, refused)
  await page.getByText('診断に必要なデータを読み込めませんでした').first().waitFor()
  expect(await page.getByRole('textbox').first().inputValue()).toBe(refused)
  await page.getByRole('button', { name: '診断する' }).click()
  await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
})

test('a form that is empty says what it takes, in the words of who reads it', async () => {
  const { page } = await browser.open()
  await page.getByRole('button', { name: '診断する' }).click()
  await page.getByText('エラーの文言を貼り付けるか、エラーコードを入力してください。').first().waitFor()
})

test.each([
  ['facts that nobody knows', "element.facts = { 'no.such': 1, 'device.platform': 'ios' }", 'no.such'],
  ['a fact that is none', "element.facts = { 'device.platform': 'toaster' }", 'device.platform'],
  ['facts that are no object', 'element.facts = 5', 'facts'],
  ['a product that nobody knows', "element.products = ['nope', 'cybertrust']", 'nope'],
  ['products that are no list', "element.products = 'cybertrust'", 'products'],
  ['an instant that is none', "element.now = 'yesterday'", 'now'],
  ['a zone that is none', "element.timeZone = 'Moon/Base'", 'time-zone'],
])('%s of the page lock nobody out: whoever made it learns so, once', async (_, wrong, named) => {
  const { page, complaints } = await browser.open({ script: `${withPlugins('cybertrust')}\n${wrong}` })
  await paste(page, refused)
  await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
  await page.getByRole('button', { name: '診断し直す' }).click()
  await expect.poll(() => focused(page)).toBe('エラーを特定しました')
  expect(complaints).toHaveLength(1)
  expect(complaints[0]).toContain(named)
})

test('facts of the page that contradict each other lock nobody out', async () => {
  const { page, complaints } = await browser.open({
    script: `${withPlugins('cybertrust')}
element.facts = { 'device.platform': 'ios', 'cybertrust.issuedAt': '2026-01-07T00:00:00Z', 'cybertrust.firstRetrievedAt': '2026-01-01T00:00:00Z' }`,
  })
  await paste(page, refused)
  await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
  expect(complaints).toHaveLength(1)
})

test.each(['null', 'undefined', '[]'])('plugins that are %s are waited for', async (none) => {
  const { page, complaints } = await browser.open({
    script: `${withPlugins('cybertrust')}
globalThis.later = element.plugins
element.plugins = ${none}`,
  })
  await paste(page, refused)
  await page.getByRole('button', { name: '診断しています…' }).waitFor()
  expect(await said(page)).toBe('')
  await page.evaluate(() => {
    const { later } = globalThis as unknown as {
      later: HTMLElementTagNameMap['shindan-diagnosis']['plugins']
    }
    Object.assign(document.querySelector('shindan-diagnosis') ?? {}, { plugins: later })
  })
  await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
  expect(complaints).toEqual([])
})

describe('a case that the page began', () => {
  const begun = (width: number) =>
    browser.open({
      script: `${withPlugins('cybertrust')}\nelement.diagnose(${JSON.stringify(refused)})`,
      context: { viewport: { width, height: 640 } },
    })

  test.each([1200, 320])('folds the form as soon as an answer stands, %d px wide', async (width) => {
    const { page } = await begun(width)
    await page.getByRole('heading', { name: 'エラーを特定しました' }).waitFor()
    await page.getByLabel('エラーの文言').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: '文言を変更する' }).click()
    await expect.poll(() => focused(page)).toBe('エラーの文言')
    expect(await page.getByLabel('エラーの文言').inputValue()).toBe(refused)
    await page.keyboard.press('Control+Enter')
    await expect.poll(() => focused(page)).toBe('エラーを特定しました')
    expect(await page.getByLabel('エラーの文言').isVisible()).toBe(true)
  })

  test('begins again with the form', async () => {
    const { page } = await begun(1200)
    await page.getByRole('button', { name: '最初からやり直す' }).click()
    await expect.poll(() => focused(page)).toBe('エラーの文言')
  })
})

test('what the page tells is said as days and numbers are, never as a program writes them', async () => {
  const { page } = await browser.open({
    script: `${withPlugins('cybertrust')}
element.facts = { 'cybertrust.issuedAt': '2026-01-07T04:00:00+00:00', 'apns.certificateExpiresAt': '2026-04-28T03:00:00Z' }`,
  })
  await paste(page, refused)
  await page.getByText('2026年1月7日(水) 13:00').first().waitFor()
  expect(await page.locator('[part=answer]').textContent()).not.toMatch(/\d{4}-\d\d-\d\d/)
})

test('a number in a message is said with what it counts', async () => {
  for (const [lang, said] of [
    ['ja', '30日'],
    ['en', '30 days'],
  ] as const) {
    const { page } = await browser.open({ lang, script: withPlugins('bizmobile') })
    await paste(page, expiryNotice)
    await page.locator('[part=answer]').getByText(said, { exact: false }).first().waitFor()
    expect(await page.locator('[part=answer]').textContent()).not.toMatch(
      /days: 30|apns\/renew|bizmobile\/push/,
    )
    expect(await page.locator('[part=answer] li a').first().getAttribute('href')).toMatch(
      /\/operations\/apns\/renew\/$/,
    )
  }
})
