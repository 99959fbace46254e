import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { judge } from './over-the-function.mjs'

// A back end that keeps the push certificate in a folder, and lets no unsafe one in.
const folder = process.env.CERTIFICATES ?? 'certificates'
const kept = (name) => readFile(`${folder}/${name}.pem`).catch(() => undefined)

export const backEnd = new Hono().put('/push-certificate', async (context) => {
  const renewed = new Uint8Array(await context.req.arrayBuffer())
  const { isSafe, reason } = judge({ renewed, current: await kept('current'), csr: await kept('csr') })
  if (!isSafe) return context.json({ refused: reason }, 422)
  await mkdir(folder, { recursive: true })
  await writeFile(`${folder}/current.pem`, renewed)
  return context.body(null, 204)
})

if (process.argv[1] === import.meta.filename) serve({ fetch: backEnd.fetch, port: 8080 })
