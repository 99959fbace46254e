import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Writes files into a folder that is new or empty, all or none: they are written beside it, and it is put in its place
 * when it is whole. Whether it was; what a disk refuses is thrown.
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): boolean {
  if (!isFree(folder)) return false
  const whole = mkdtempSync(`${folder}-`)
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(whole, path)), { recursive: true })
      writeFileSync(join(whole, path), text)
    }
    if (existsSync(folder)) rmdirSync(folder)
    renameSync(whole, folder)
  } finally {
    rmSync(whole, { recursive: true, force: true })
  }
  return true
}

function isFree(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
  }
}
