import { spawnSync } from 'node:child_process'
import { openConsole } from './test/browser.mjs'

// Takes the pictures of a diagnosis in the console that the README shows, into the folder that is named.
const [folder = '../../docs/pictures'] = process.argv.slice(2)
const { url, browser, close } = await openConsole()
for (const language of ['ja', 'en']) {
  const context = await browser.newContext({ locale: language, viewport: { width: 1200, height: 1120 } })
  const page = await context.newPage()
  await page.addInitScript((chosen) => localStorage.setItem('language', chosen), language)
  await page.goto(`${url}/#/devices/PC-0412`)
  await page.locator('button.main').click()
  await page.locator('shindan-diagnosis').getByRole('heading', { level: 3 }).first().waitFor()
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => scrollTo(0, 0))
  const path = `${folder}/console-${language}.png`
  await page.screenshot({ path })
  // As small as a README wants it, where the machine has what makes it so.
  spawnSync('pngquant', ['--force', '--ext', '.png', '--quality', '80-98', path])
  spawnSync('optipng', ['-quiet', path])
}
await close()
