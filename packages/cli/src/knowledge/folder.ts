import { dirname, isAbsolute, join } from 'node:path'

/** The folder that a file stands in; nothing for the working folder. */
export function folderOf(path: string): string {
  const folder = dirname(path)
  return folder === '.' ? '' : folder
}

/** A path as it is meant within a folder. */
export function within(folder: string, path: string): string {
  return folder === '' || isAbsolute(path) ? path : join(folder, path)
}
