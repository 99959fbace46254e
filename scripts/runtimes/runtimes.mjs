import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { basename, join } from 'node:path'
import { explain } from '../bootstrap/explain.mjs'
import { pnpm, withPnpm } from '../bootstrap/install.mjs'
import { run, runNode } from '../bootstrap/run.mjs'
import { repository } from '../bootstrap/workspace.mjs'
import { installChromium } from '../browser/chromium.mjs'

const home = join(repository, '.tools', 'runtimes')
const versions = { bun: '1.4.5', deno: '2.9.6', workerd: '1.20261117.1' }

/**
 * A place where a program runs.
 *
 * @typedef {object} Runtime
 * @property {string} name
 * @property {string} says the statements by which a program says there what its function `say` gives, asking `handler`
 * through the server of the runtime where it has one; by itself where it is left out
 * @property {(program: string) => Promise<import('../check/steps.mjs').Outcome>} run runs a program; what it said
 */

const abroad = { cwd: home, env: { ...process.env, TZ: 'America/New_York' } }

const print = 'console.log(await say())'

/** Brings the runtimes here that are no part of this repository; why it could not, where it could not. */
export async function installRuntimes() {
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'package.json'), JSON.stringify({ private: true, dependencies: versions }))
  const settings = { packages: ['.'], ignoreScripts: true, storeDir: join(repository, '.tools', 'store') }
  writeFileSync(join(home, 'pnpm-workspace.yaml'), JSON.stringify(settings))
  const install = [pnpm, 'install', '--no-frozen-lockfile', '--reporter=append-only', '--loglevel=warn']
  const { ok, output } = await runNode(install, { cwd: home, env: { ...withPnpm, CI: 'true' } })
  if (!ok) return explain('The runtimes could not be installed', output)
  return installChromium()
}

/** A file of the package that has the program of a runtime for this machine. @param {string} of @param {string} path */
function binary(of, path) {
  return createRequire(realpathSync(join(home, 'node_modules', of, 'package.json'))).resolve(path)
}

/** Node on a host whose clocks and words are others. @param {NodeJS.ProcessEnv} env */
const node = (env) => ({
  name: `node ${Object.values(env).join(' ')}`.trim(),
  says: print,
  run: (/** @type {string} */ program) =>
    runNode([program], { cwd: home, env: { PATH: process.env.PATH, ...env } }),
})

/** @type {readonly Runtime[]} */
export const runtimes = [
  node({ TZ: 'UTC', LC_ALL: 'C' }),
  node({ TZ: 'America/New_York', LC_ALL: 'ja_JP.UTF-8' }),
  node({ TZ: 'Australia/Lord_Howe', LC_ALL: 'tr_TR.UTF-8' }),
  {
    name: 'deno',
    says: `
      const { addr } = Deno.serve({ hostname: '127.0.0.1', port: 0, onListen: () => {} }, handler)
      console.log(await say(askAt('http://127.0.0.1:' + addr.port)))
      Deno.exit()`,
    run: (program) =>
      run(join(home, 'node_modules', '.bin', 'deno'), ['run', '--allow-net=127.0.0.1', program], abroad),
  },
  {
    name: 'bun',
    says: `
      const server = Bun.serve({ hostname: '127.0.0.1', port: 0, fetch: handler })
      console.log(await say(askAt('http://127.0.0.1:' + server.port)))
      server.stop(true)`,
    run: (program) =>
      run(binary('bun', `@oven/bun-${process.platform}-${process.arch}/bin/bun`), [program], { cwd: home }),
  },
  {
    name: 'workerd',
    says: `
      const fetch = async (request, { self }) =>
        new URL(request.url).pathname === '/say'
          ? new Response(await say((path, init) => self.fetch('http://self' + path, init)))
          : handler(request)
      export default { fetch }`,
    run: runWorkerd,
  },
  {
    name: 'chromium',
    // A page serves nobody. In letters of which none is another in HTML.
    says: 'document.body.textContent = [...new TextEncoder().encode(await say(null))].map((byte) => byte.toString(16).padStart(2, "0")).join("")',
    run: runChromium,
  },
]

const workerdConfig = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (modules = [(name = "main", esModule = embed "PROGRAM")], compatibilityDate = "2026-01-01", bindings = [(name = "self", service = "main")]))],
  sockets = [(name = "http", http = (), service = "main")],
);`

/** Starts a server, and ends it when it has answered. @param {string} program */
async function runWorkerd(program) {
  const config = `${program}.capnp`
  writeFileSync(config, workerdConfig.replace('PROGRAM', basename(program)))
  const machine = `${process.platform}-${process.arch.replace('x', '')}`
  const workerd = binary('workerd', `@cloudflare/workerd-${machine}/bin/workerd`)
  const port = await freePort()
  const serve = ['serve', config, '--socket-addr', `http=127.0.0.1:${port}`]
  const server = spawn(workerd, serve, {
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  let complaint = ''
  server.stderr.on('data', (chunk) => (complaint += chunk))
  try {
    const response = await answerOf(`http://127.0.0.1:${port}/say`, () => server.exitCode === null)
    return { ok: response.ok, output: response.ok ? await response.text() : complaint }
  } catch {
    return { ok: false, output: complaint }
  } finally {
    server.kill()
  }
}

/** Asks until there is somebody who answers. @param {string} url @param {() => boolean} isRunning */
async function answerOf(url, isRunning) {
  for (;;) {
    try {
      return await fetch(url)
    } catch (refused) {
      if (!isRunning()) throw refused
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** A page that runs the program, and what is written on it then. @param {string} program */
async function runChromium(program) {
  const page = `${program}.html`
  writeFileSync(
    page,
    `<meta charset="utf-8"><body><script type="module">${readFileSync(program, 'utf8').replaceAll('</script', '<\\/script')}</script>`,
  )
  const quiet = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--no-first-run',
  ]
  const outcome = await run(
    'chromium',
    [...quiet, '--virtual-time-budget=100000', '--dump-dom', `file://${page}`],
    { cwd: home },
  )
  const said = /<body>([0-9a-f]+)/.exec(outcome.output)?.[1]
  return said === undefined
    ? { ...outcome, ok: false }
    : { ok: true, output: Buffer.from(said, 'hex').toString('utf8') }
}
