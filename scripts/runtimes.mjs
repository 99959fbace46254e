/** Says whether the library answers the same in every runtime, on every host: `npm run runtimes`. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundle } from './bootstrap/bundle.mjs'
import { runNode } from './bootstrap/run.mjs'
import { repository } from './bootstrap/workspace.mjs'
import { installRuntimes, runtimes } from './runtimes/runtimes.mjs'

const lacking = await installRuntimes()
if (lacking === undefined) process.exitCode = (await compare()) ? 0 : 1
else {
  console.error(lacking)
  process.exitCode = 1
}

async function compare() {
  const folder = mkdtempSync(join(tmpdir(), 'shindan-runtimes-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  const made = await runNode([await bundle(join(import.meta.dirname, 'runtimes', 'print-files.ts'))], {
    cwd: repository,
  })
  /** @type {string | undefined} */
  let expected
  let agrees = true
  for (const [i, { name, says, run }] of runtimes.entries()) {
    for (const order of i === 0 ? ['forward', 'backward'] : ['forward']) {
      const program = join(folder, `${i}-${order}.mjs`)
      await write(program, `const say = (ask) => answers(${made.output.trim()}, '${order}', ask)\n${says}`)
      const { ok, output } = await run(program)
      const said = output.trim()
      expected ??= said
      const answers = said.split('\n')
      // A page serves nobody, and ends before what the handler answers.
      const whole = name === 'chromium' ? expected.split('\nPOST /')[0] : expected
      if (ok && said === whole) console.log(`✓ ${name}, plugins ${order}: ${answers.length} answers`)
      else {
        agrees = false
        console.log(
          `✗ ${name}, plugins ${order}\n${ok ? firstDifference(expected.split('\n'), answers) : said}`,
        )
      }
    }
  }
  return agrees
}

/** @param {string} path @param {string} statements */
function write(path, statements) {
  return build({
    stdin: {
      contents: `import { answers } from './answers.ts'\nimport { askAt, handler } from './served.ts'\n${statements}`,
      resolveDir: join(import.meta.dirname, 'runtimes'),
      loader: 'js',
    },
    conditions: ['source'],
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    outfile: path,
    logLevel: 'error',
  })
}

/** @param {readonly string[]} expected @param {readonly string[]} answers */
function firstDifference(expected, answers) {
  const line = expected.findIndex((each, i) => each !== answers[i])
  const [one = '', other = ''] = [expected[line], answers[line]]
  const at = [...one].findIndex((letter, i) => letter !== other[i])
  const around = (/** @type {string} */ text) => text.slice(Math.max(0, at - 100), at + 100)
  return `line ${line + 1}, ${one.split('\t')[0]}:\n- ${around(one)}\n+ ${around(other)}`
}
