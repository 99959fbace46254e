/**
 * @typedef {object} Reason
 * @property {string} why
 * @property {readonly string[]} mutants what survives for it: file, mutator, what stands there and what it becomes
 */

/**
 * Why what survives may: the lines are those of `docs/mutation.md`, so that they outlast a move within their file.
 *
 * @type {readonly Reason[]}
 */
export const reasons = []
