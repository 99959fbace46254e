import { readFileSync } from 'node:fs'
import { serveStatic } from '@hono/node-server/serve-static'
import { apns } from '@shindan/apns'
import { bizmobile, upload as bizmobileUpload } from '@shindan/bizmobile'
import { clomo, upload as clomoUpload } from '@shindan/clomo'
import { loadedCertificate } from '@shindan/core/x509'
import { cybertrust } from '@shindan/cybertrust'
import { lanscope, upload as lanscopeUpload } from '@shindan/lanscope'
import { platforms } from '@shindan/platforms'
import { createHandler } from '@shindan/server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { devices, today, units } from './fleet.mjs'
import { refusal } from './guard.mjs'

const basePath = '/shindan'

const shindan = createHandler({
  basePath,
  plugins: [platforms, apns, cybertrust, clomo, lanscope, bizmobile],
  consoles: [
    { plugin: clomo, upload: clomoUpload },
    { plugin: lanscope, upload: lanscopeUpload },
    { plugin: bizmobile, upload: bizmobileUpload },
  ],
  now: () => new Date(today).toISOString(),
})

const contentSecurityPolicy = {
  defaultSrc: ["'none'"],
  connectSrc: ["'self'"],
  imgSrc: ['data:'],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
}

const file = (name) => readFileSync(new URL(`certificates/${name}`, import.meta.url))

/** The console behind its pages. What is uploaded lives as long as it does: an example keeps nothing. */
export function createBackEnd() {
  const kept = new Map([['clomo', { current: file('current.pem'), csr: file('signedCSR') }]])

  return new Hono()
    .use(secureHeaders({ contentSecurityPolicy }))
    .all(`${basePath}/*`, ({ req }) => shindan(req.raw))
    .get('/api/fleet', (context) =>
      context.json({ today, devices, units: units.map((unit) => withDates(unit, kept.get(unit.id))) }),
    )
    .put('/api/units/:unit/push-certificate', bodyLimit({ maxSize: 100_000 }), async (context) => {
      const unit = context.req.param('unit')
      const renewed = new Uint8Array(await context.req.arrayBuffer())
      const refused = refusal({ renewed, ...kept.get(unit) }, new Date(today).toISOString())
      if (refused) return context.json({ refused }, 422)
      kept.set(unit, { ...kept.get(unit), current: renewed })
      return context.body(null, 204)
    })
    .use(serveStatic({ root: './dist' }))
}

/** The dates of a unit's push certificate are those in its file, where that is at hand. */
function withDates(unit, files) {
  if (!files) return unit
  return loadedCertificate(files.current).match(
    ({ notAfter }) => ({ ...unit, certificate: { ...unit.certificate, events: { expires: notAfter } } }),
    () => unit,
  )
}
