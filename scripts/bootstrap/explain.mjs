const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET/
const outdated = /ERR_PNPM_OUTDATED_LOCKFILE|ERR_PNPM_LOCKFILE_CONFIG_MISMATCH/

/**
 * What a failed installation means, for a person: what happened, the likely reason, what to do.
 *
 * @param {string} what e.g. `pnpm could not be installed`
 * @param {string} output all that the installing program printed
 */
export function explain(what, output) {
  if (outdated.test(output)) {
    return `${what}: pnpm-lock.yaml does not fit a package.json. Run: npm run pnpm -- install --no-frozen-lockfile`
  }
  if (offline.test(output)) {
    return `${what}: the npm registry does not answer. Run the same command again with a network.`
  }
  return `${what}. What the package manager said:\n${lastLines(output, 10)}`
}

/** Without the stack traces: they tell of that program, not of what to mend. @param {string} output @param {number} count */
function lastLines(output, count) {
  return output
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
    .slice(-count)
    .join('\n')
}
