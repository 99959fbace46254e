import type { Command } from 'commander'

/** The words by which a command is called, with that of the program first. */
export function pathOf(command: Command): readonly string[] {
  return command.parent ? [...pathOf(command.parent), command.name()] : [command.name()]
}

/** The command that words lead to, and the words from which on they lead nowhere. */
export function commandOf(words: readonly string[], from: Command): readonly [Command, readonly string[]] {
  const [word, ...rest] = words
  const next = from.commands.find((command) => command.name() === word)
  return next ? commandOf(rest, next) : [from, words]
}

/** The commands right below one that are told of. */
export function commandsIn(command: Command): readonly Command[] {
  return command.createHelp().visibleCommands(command)
}

/** The commands below one that do something themselves. */
export function leavesOf(command: Command): readonly Command[] {
  return commandsIn(command).flatMap((each) => (each.commands.length > 0 ? leavesOf(each) : [each]))
}
