import { stopChildren } from './child.mjs'
import { say } from './say.mjs'
import { SetupFailed } from './setup-failed.mjs'

const exitCodes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }

/**
 * Sets up before a command: a failure a person can act on is one message, and an interruption leaves nothing
 * running behind.
 *
 * @param {() => Promise<void>} work
 */
export async function setUp(work) {
  const handlers = Object.entries(exitCodes).map(([signal, code]) => {
    const handler = () => {
      stopChildren()
      process.exit(code)
    }
    process.on(signal, handler)
    return () => process.off(signal, handler)
  })
  try {
    await work()
  } catch (error) {
    if (!(error instanceof SetupFailed)) throw error
    say(error.message)
    process.exit(1)
  } finally {
    for (const remove of handlers) remove()
  }
}
