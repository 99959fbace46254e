/**
 * Tells the person what they are waiting for. Never on stdout: that belongs to the command.
 *
 * @param {string} text
 */
export function say(text) {
  process.stderr.write(`${text}\n`)
}
