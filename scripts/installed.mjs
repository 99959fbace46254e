import { measureInstalled } from './installed/measure.mjs'
import { untrueInReadmes, writeInstalled } from './installed/readme.mjs'

/** What installing each package brings, as it was built last; compared with the READMEs, or with `--write` written there. */
const installed = await measureInstalled()
if (typeof installed === 'string') throw new Error(installed)
for (const { name, packages, megabytes } of installed)
  console.log(
    `${name.padEnd(20)} ${String(packages).padStart(3)} packages ${megabytes.toFixed(1).padStart(6)} MB`,
  )

if (process.argv.includes('--write')) writeInstalled(installed)
const untrue = untrueInReadmes(installed)
for (const each of untrue) console.log(each)
if (untrue.length > 0) {
  console.log('Run: npm run installed -- --write')
  process.exitCode = 1
}
