import { existsSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { chromium } from 'playwright-core'
import { createBackEnd } from '../back-end.mjs'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Whether there is a browser here. Where there is none, this is said aloud, and it is a failure where `CI` is set. */
export function hasBrowser() {
  if (existsSync(executablePath)) return true
  const said = `There is no Chromium at ${executablePath} (name one by CHROMIUM): nothing was tried in a browser.`
  if (process.env.CI) throw new Error(said)
  console.error(`\n!!! ${said}\n`)
  return false
}

/** The console, served, and the Chromium of this machine, without a sandbox, which containers have not. */
export async function openConsole() {
  const server = serve({ fetch: createBackEnd().fetch, port: 0 })
  await new Promise((listening) => server.once('listening', listening))
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  })
  return {
    url: `http://localhost:${server.address().port}`,
    browser,
    async close() {
      await browser.close()
      server.closeAllConnections()
      server.close()
    },
  }
}
