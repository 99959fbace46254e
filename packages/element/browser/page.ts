import { fileURLToPath } from 'node:url'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { openBrowser } from '../../../scripts/browser/browser.ts'
import { type SiteOptions, serve } from '../../../scripts/browser/site.ts'

/** The folder in which the packages are installed that a page may import. */
const here = fileURLToPath(new URL('.', import.meta.url))

/** A document with an element in it, and nothing that a strict policy refuses. */
function document(body: string, { lang = 'ja', head = '' } = {}): string {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Console</title>
<meta name="viewport" content="width=device-width">
<link rel="stylesheet" href="/page.css">${head}<script type="module" src="/page.js"></script></head><body><main><h1>Console</h1>${body}</main></body></html>`
}

/** A console of its own styles: those of its document, and what it says of the element. */
const style =
  'html { color-scheme: light dark } body { margin: 0; background: Canvas; color: CanvasText } h1 { font: 600 1rem system-ui; margin: 0; padding: 0.5rem 1rem }'

/** The script of a page that gives an element its plugins. */
export function withPlugins(...packages: readonly string[]): string {
  const imports = packages.map((name) => `() => import('@shindan/${name}')`).join(', ')
  return `import '@shindan/element/diagnosis'
const element = document.querySelector('shindan-diagnosis')
element.now = '2026-01-08T09:00:00+09:00'
element.timeZone = 'Asia/Tokyo'
element.plugins = [${imports}]`
}

/** The script of a page that checks renewals and knows these consoles. */
export function withConsoles(...packages: readonly string[]): string {
  const imports = packages.map((name) => `() => import('@shindan/${name}')`).join(', ')
  return `import '@shindan/element/renewal-check'
const element = document.querySelector('shindan-renewal-check')
element.now = '2025-12-20T00:00:00Z'
element.timeZone = 'Asia/Tokyo'
element.consoles = [${imports}]`
}

export interface OpenOptions extends Partial<SiteOptions> {
  readonly body?: string
  readonly lang?: string
  readonly head?: string
  readonly script?: string
  readonly context?: BrowserContextOptions
}

/** A page that is open in a browser. */
export interface Opened {
  readonly page: Page
  readonly url: string
  /** Every path that the page asked for. */
  readonly asked: readonly string[]
  /** What the console of the browser complained of, refusals of the policy included. */
  readonly complaints: readonly string[]
  /** Every address outside of the site that was asked for. */
  readonly outside: readonly string[]
}

/** Opens pages in one browser; `close` ends all of it. */
export async function browserFor() {
  const browser = await openBrowser()
  const closing: (() => Promise<unknown>)[] = []
  return {
    async open({
      body = '<shindan-diagnosis></shindan-diagnosis>',
      lang = 'ja',
      head = '',
      script = withPlugins('cybertrust'),
      context = {},
      ...site
    }: OpenOptions = {}): Promise<Opened> {
      const pages = {
        '/': { type: 'text/html', body: document(body, { lang, head }) },
        '/page.css': { type: 'text/css', body: style },
        ...site.pages,
      }
      const served = await serve({ modules: { page: script, ...site.modules }, from: here, ...site, pages })
      closing.push(served.close)
      const inContext = await browser.newContext({
        locale: lang,
        timezoneId: 'America/New_York',
        permissions: ['clipboard-read', 'clipboard-write'],
        ...context,
      })
      const page = await inContext.newPage()
      const complaints: string[] = []
      const outside: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(String(error)))
      page.on('request', (request) => {
        const address = request.url()
        if (!address.startsWith(served.url) && !/^(data|blob):/.test(address)) outside.push(address)
      })
      await page.goto(served.url)
      return { page, url: served.url, asked: served.asked, complaints, outside }
    },
    async close() {
      await browser.close()
      for (const end of closing) await end()
    },
  }
}

/** Pastes as a person does, through the clipboard of the browser. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
  await page.getByRole('textbox').first().focus()
  await page.keyboard.press('Control+V')
}
