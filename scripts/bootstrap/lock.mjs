import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { SetupFailed } from './setup-failed.mjs'

/**
 * Does `work` while no other process does work under the same lock. Whoever comes second waits. The lock is
 * a file that holds its owner's process id, so one left behind by a killed process is recognised.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {{ patience?: number, pause?: number }} [options] milliseconds
 * @returns {Promise<T>}
 */
export async function withLock(file, work, { patience = 10 * 60_000, pause = 200 } = {}) {
  mkdirSync(dirname(file), { recursive: true })
  const givesUpAt = Date.now() + patience
  for (let waited = false; !take(file); ) {
    if (dropIfAbandoned(file)) continue
    if (!waited) console.error('Waiting for another shindan process that is setting up this folder …')
    waited = true
    if (Date.now() > givesUpAt) {
      throw new SetupFailed(`Another process holds ${file}. If none is running, delete that file.`)
    }
    await sleep(pause)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.removeListener('exit', release)
    release()
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false
    throw error
  }
}

/** @param {string} file @returns {boolean} whether it was dropped */
function dropIfAbandoned(file) {
  const owner = ownerOf(file)
  if (owner === undefined || isRunning(owner)) return false
  // Only one of several waiting processes can rename it; the check after it catches a lock that was released
  // and taken anew in between.
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return false
  }
  const isTheSame = ownerOf(aside) === owner
  if (isTheSame) rmSync(aside, { force: true })
  else renameSync(aside, file)
  return isTheSame
}

/** @param {string} file */
function ownerOf(file) {
  try {
    return Number(readFileSync(file, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
