/** The one place that names the Result library: expected failures are values, and every door returns them through here. */
export { err, ok, type Result } from 'neverthrow'
