import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Does `work` while no other process does work under the same lock; whoever comes second waits. The lock is a
 * file that holds its owner's process id, so that one left behind by a killed process is recognised.
 *
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @param {number} [pause] milliseconds between two looks
 * @returns {Promise<T>}
 */
export async function withLock(file, work, pause = 200) {
  mkdirSync(dirname(file), { recursive: true })
  for (let looks = 0; !take(file); looks += 1) {
    if (looks === 1) console.error(`Waiting for another process that is setting up this folder (${file}) …`)
    dropIfAbandoned(file)
    await sleep(pause)
  }
  try {
    return await work()
  } finally {
    rmSync(file, { force: true })
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

/** @param {string} file */
function dropIfAbandoned(file) {
  if (!isAbandoned(file)) return
  // Only one of several waiting processes can rename it; it may have been released and taken anew before that.
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
  } catch {
    return
  }
  if (isAbandoned(aside)) rmSync(aside)
  else renameSync(aside, file)
}

/** Whether the process that took it is no more. @param {string} file */
function isAbandoned(file) {
  try {
    process.kill(Number(readFileSync(file, 'utf8')), 0)
    return false
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH'
  }
}
