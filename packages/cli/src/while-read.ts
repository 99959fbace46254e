import { CommanderError } from 'commander'
import type { World } from './world.ts'

/** A world for a command that does nothing but print: where nobody reads on, it ends. */
export function whileRead(world: World): World {
  const { out, outError } = world
  return {
    ...world,
    out: (text) => {
      if (outError?.()) throw new CommanderError(0, 'shindan.unread', '')
      out(text)
    },
  }
}
