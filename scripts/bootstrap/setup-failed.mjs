/** Setting up failed for a reason that a person can act on; its message is all they need to see. */
export class SetupFailed extends Error {}

/**
 * Sets up before a command; where that fails, the command is not run.
 *
 * @param {() => Promise<void>} work
 */
export async function setUp(work) {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof SetupFailed)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
