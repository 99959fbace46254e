// Every benchmark of this folder, one after the other, each in a process of its own. Needs a build.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

const folder = import.meta.dirname
const failed = readdirSync(folder)
  .filter((file) => file.endsWith('.bench.mjs'))
  .filter((file) => {
    console.log(`\n${file}`)
    return spawnSync(process.execPath, [join(folder, file)], { stdio: 'inherit' }).status !== 0
  })
if (failed.length > 0) throw new Error(`failed: ${failed.join(', ')}`)
