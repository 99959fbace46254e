/** Tries the product on reports from the field, from its sources: `npm run field -- <path>`. See `field/field.ts`. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bootstrap/bundle.mjs'

await import(pathToFileURL(await bundle(join(import.meta.dirname, 'field', 'field.ts'))).href)
