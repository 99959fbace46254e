import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { compile } from 'tailwindcss'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { created, current, signedCsr } from '../../apns/test/renewal-files.ts'
import { violations } from './axe.ts'
import { drop } from './drop.ts'
import { lostToTheSide } from './overflow.ts'
import { browserFor, type OpenOptions, paste, withConsoles, withPlugins } from './page.ts'

let browser: Awaited<ReturnType<typeof browserFor>>
beforeAll(async () => {
  browser = await browserFor()
})
afterAll(() => browser.close())

const refused = '503 証明書の取得が許可されていません。管理者にお問い合わせください。iPhone'
const told = 'MDMの証明書の更新でアップロードしたら前回と違うと言われた'

const folder = mkdtempSync(join(tmpdir(), 'shindan-looks-'))
const files = Object.entries({ 'new.pem': created, 'old.pem': current, signedCSR: signedCsr }).map(
  ([name, content]) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  },
)

/** What a page shows at the stations of both walks. */
const stations: { readonly [station: string]: (options: OpenOptions) => Promise<Page> } = {
  'the empty form': async (options) => (await browser.open(options)).page,
  'an answer with a question': async (options) => {
    const { page } = await browser.open(options)
    await paste(page, refused)
    await page.locator('[part=question]').waitFor()
    return page
  },
  'suggested messages': async (options) => {
    const { page } = await browser.open({ ...options, script: withPlugins('clomo', 'lanscope', 'bizmobile') })
    await paste(page, told)
    await page.getByRole('radio').first().waitFor()
    return page
  },
  'an answer that is refused, and all that is folded open': async (options) => {
    const { page } = await browser.open(options)
    await paste(page, refused)
    await page.locator('[part=question] [type=submit]').click()
    await page.locator('[part=question] .problem').waitFor()
    for (const fold of await page.locator('summary').all()) await fold.click()
    return page
  },
  'a renewal that is unsafe': async (options) => {
    const { page } = await browser.open({
      ...options,
      body: '<shindan-renewal-check></shindan-renewal-check>',
      script: withConsoles('clomo', 'lanscope', 'bizmobile'),
    })
    await drop(page, 'shindan-renewal-check', files)
    await page.locator('[part=verdict]').first().waitFor()
    for (const fold of await page.locator('summary').all()) await fold.click()
    return page
  },
}

const names = Object.keys(stations)
const at = (station: string, options: OpenOptions) =>
  (stations[station] as (options: OpenOptions) => Promise<Page>)(options)

const ways: readonly (readonly [string, string, BrowserContextOptions])[] = [
  ['Japanese, light', 'ja', { colorScheme: 'light' }],
  ['Japanese, dark', 'ja', { colorScheme: 'dark' }],
  ['English, light', 'en', { colorScheme: 'light' }],
  ['English, dark', 'en', { colorScheme: 'dark' }],
  ['English, forced colours', 'en', { forcedColors: 'active' }],
]

describe.each(ways)('in %s', (_, lang, context) => {
  test.each(names)('axe finds nothing wrong with %s', async (station) => {
    const page = await at(station, { lang, context })
    expect(await violations(page)).toEqual([])
  })
})

describe.each([
  ['at 320 px', { viewport: { width: 320, height: 640 } }, ''],
  ['at 200 % zoom of a small screen', { viewport: { width: 640, height: 480 }, deviceScaleFactor: 2 }, ''],
  ['with letters of twice the size', { viewport: { width: 640, height: 480 } }, 'html { font-size: 200% }'],
])('%s', (_, context, css) => {
  test.each(names)('nothing of %s is lost to the side', async (station) => {
    const page = await at(station, {
      lang: 'ja',
      context,
      head: '<link rel="stylesheet" href="/larger.css">',
      pages: { '/larger.css': { type: 'text/css', body: css } },
    })
    expect(await lostToTheSide(page)).toEqual([])
  })
})

/** Every style of every part of an element, as the browser computes it. */
async function computedStyles(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('shindan-diagnosis')?.shadowRoot
    return [...(root?.querySelectorAll('*') ?? [])].flatMap((each, i) => {
      const style = getComputedStyle(each)
      // Custom properties of the page come in: that is how it gives its colours.
      const names = [...style].filter((name) => !name.startsWith('--'))
      return names.map((name) => `${i} ${each.localName} ${name}: ${style.getPropertyValue(name)}`)
    })
  })
}

describe('the styles of a page', () => {
  const own = createRequire(import.meta.url)
  const bootstrap = readFileSync(own.resolve('bootstrap/dist/css/bootstrap.css'), 'utf8')
  const reset = `* { margin: 3px; letter-spacing: 0.2em; text-transform: uppercase } p, h2 { color: red; font-size: 30px }
body { font: 30px serif; line-height: 3; text-align: center; white-space: nowrap; word-break: break-all; cursor: help }`

  test.each([
    [
      'Tailwind 4',
      async () =>
        (
          await compile('@import "tailwindcss";', {
            loadStylesheet: async () => ({
              path: '',
              base: '',
              content: readFileSync(own.resolve('tailwindcss/index.css'), 'utf8'),
            }),
          })
        ).build(['p-4', 'text-lg', 'row', 'problem']),
    ],
    ['Bootstrap 5', async () => bootstrap],
    ['somebody who resets everything', async () => reset],
  ])('of %s do not come in', async (_, css) => {
    const plain = await at('an answer with a question', { lang: 'ja' })
    const styled = await at('an answer with a question', {
      lang: 'ja',
      // As wide as without them: the room that the page gives is its own.
      ...styledBy(
        `${await css()} html, body, main { margin: 0 !important; padding: 0 !important } shindan-diagnosis { margin: 0 !important }`,
      ),
    })
    const before = new Set(await computedStyles(plain))
    expect((await computedStyles(styled)).filter((line) => !before.has(line))).toEqual([])
    expect(before.size).toBeGreaterThan(1000)
  })

  test('are asked by custom properties alone', async () => {
    const page = await at('the empty form', {
      lang: 'ja',
      ...styledBy('shindan-diagnosis { --shindan-color-accent: rgb(1, 2, 3) }'),
    })
    const colour = await page
      .getByRole('button', { name: '診断する' })
      .evaluate((each) => getComputedStyle(each).backgroundColor)
    expect(colour).toBe('rgb(1, 2, 3)')
  })
})

test('nobody is moved who asks for less motion', async () => {
  const page = await at('the empty form', { lang: 'ja', context: { reducedMotion: 'reduce' } })
  const durations = await page
    .getByRole('button')
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).transitionDuration))
  expect(new Set(durations)).toEqual(new Set(['0s']))
})

test('fonts are those of the page where it says so', async () => {
  const page = await at('the empty form', {
    lang: 'ja',
    ...styledBy('body { font-family: serif } shindan-diagnosis { --shindan-font: page }'),
  })
  const fonts = await page
    .getByRole('textbox')
    .first()
    .evaluate((each) => getComputedStyle(each).fontFamily)
  expect(fonts).toBe('serif')
})

test.each(names)(
  'in a page that is written from right to left, %s stays written as its own language is',
  async (station) => {
    const page = await at(station, {
      lang: 'ja',
      ...styledBy('html { direction: rtl }'),
    })
    const directions = await page.evaluate(() => {
      const root = document.querySelector('shindan-diagnosis, shindan-renewal-check')?.shadowRoot
      return [...(root?.querySelectorAll('*') ?? [])].map((each) => getComputedStyle(each).direction)
    })
    expect(new Set(directions)).toEqual(new Set(['ltr']))
    expect(await lostToTheSide(page)).toEqual([])
  },
)

/** A page with a style sheet of its own. */
function styledBy(body: string) {
  return {
    head: '<link rel="stylesheet" href="/theirs.css">',
    pages: { '/theirs.css': { type: 'text/css', body } },
  }
}
