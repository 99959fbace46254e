/** Tries the product on reports from the field, from its sources: `npm run field -- <path>`. See `field/field.ts`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

const folder = mkdtempSync(join(tmpdir(), 'shindan-field-'))
try {
  const outfile = join(folder, 'field.mjs')
  await build({
    entryPoints: [join(import.meta.dirname, 'field', 'field.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    outfile,
    logLevel: 'error',
  })
  await import(pathToFileURL(outfile).href)
} finally {
  rmSync(folder, { recursive: true })
}
