import { computed } from './computed.ts'
import { given } from './given.ts'

/** All facts of this package but those that its lifecycles supply. */
export const facts = { ...given, ...computed }
