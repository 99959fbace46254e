import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()
const signals = /** @type {const} */ (['SIGHUP', 'SIGINT', 'SIGTERM'])

/** An interruption leaves nothing running behind. @param {typeof signals[number]} signal */
function interrupted(signal) {
  for (const child of running) child.kill()
  process.exit(128 + constants.signals[signal])
}

/**
 * Runs a program without a terminal: what it prints is kept, and nobody can be asked anything.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, args, { cwd, env = process.env }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    /** @type {Buffer[]} */
    const chunks = []
    if (running.size === 0) for (const signal of signals) process.on(signal, interrupted)
    running.add(child)
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', (error) => resolve({ ok: false, output: error.message }))
    child.on('close', (code) => {
      running.delete(child)
      if (running.size === 0) for (const signal of signals) process.off(signal, interrupted)
      resolve({ ok: code === 0, output: Buffer.concat(chunks).toString('utf8') })
    })
  })
}

/**
 * Runs a Node script as {@link run} does.
 *
 * @param {string[]} args script and arguments
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 */
export function runNode(args, options) {
  return run(process.execPath, args, options)
}
