import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Whether there is a browser here. Where there is none, this is said aloud, and it is a failure where `CI` is set. */
export function hasBrowser() {
  if (existsSync(executablePath)) return true
  const said = `There is no Chromium at ${executablePath} (name one by CHROMIUM): nothing was tried in a browser.`
  if (process.env.CI) throw new Error(said)
  console.error(`\n!!! ${said}\n`)
  return false
}

/** Starts the Chromium of this machine, without a sandbox, which containers have not. */
export function openBrowser() {
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
}
