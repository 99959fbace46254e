/**
 * What a program printed, without the stack traces in it: they tell of that program, not of what to mend.
 *
 * @param {string} output
 */
export function stackless(output) {
  return output
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n')
}
