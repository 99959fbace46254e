import { mkdir, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder, and those that it lies in, where they are not there. One after the other: Node's own recursive way goes round
 * for ever in a place that answers "not there" to whoever makes something in it, as `/proc` does.
 */
export async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = []
  for (let at = resolve(folder); !(await isThere(at)) && at !== dirname(at); at = dirname(at))
    missing.unshift(at)
  for (const one of missing)
    await mkdir(one).catch(async (error: unknown) => {
      // Another has made it meanwhile.
      if (!(await stat(one).catch(() => undefined))?.isDirectory()) throw error
    })
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}
