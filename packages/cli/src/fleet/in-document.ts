import type { Problem } from '@shindan/core'

/** A problem at its field of a file, which is named as it was given. */
export function inDocument(file: string, problem: Problem): Problem {
  return { ...problem, path: problem.path === '' ? file : `${file}, ${problem.path}` }
}
