/** Setting up failed for a reason that a person can act on; its message is all they need to see. */
export class SetupFailed extends Error {}
