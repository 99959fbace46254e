import { SetupFailed } from './setup-failed.mjs'

/** @param {string} version */
const numbers = (version) => version.replace(/^\D+/, '').split('.').map(Number)

/**
 * @param {string} running e.g. `20.20.2`
 * @param {string} wanted e.g. `>=20.19`
 */
export function requireNode(running, wanted) {
  const [major = 0, minor = 0] = numbers(running)
  const [leastMajor = 0, leastMinor = 0] = numbers(wanted)
  if (major > leastMajor || (major === leastMajor && minor >= leastMinor)) return
  throw new SetupFailed(`shindan needs Node ${wanted}; this is Node ${running}.`)
}
