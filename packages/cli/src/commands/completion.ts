import { Argument, type Command } from 'commander'
import { type Cli, exitDone } from '../cli.ts'

export function completionCommand(program: Command, { say, examples, exits, world, finish }: Cli): void {
  program
    .command('completion')
    .addArgument(
      new Argument('<shell>', say({ ja: 'お使いのシェル', en: 'the shell that you use' })).choices([
        'bash',
        'zsh',
      ]),
    )
    .description(
      say({
        ja: 'Tab キーで続きを補うための、シェルの設定を出力します。',
        en: 'Prints what a shell needs to complete commands with the Tab key.',
      }),
    )
    .helpOption('-h, --help', say({ ja: 'ヘルプを表示します', en: 'print help' }))
    .addHelpText(
      'after',
      examples(
        "echo 'source <(shindan completion bash)' >> ~/.bashrc",
        "echo 'source <(shindan completion zsh)' >> ~/.zshrc",
      ),
    )
    .addHelpText('after', exits(exitDone))
    .action(async (shell: 'bash' | 'zsh') => {
      const { completionScripts } = await import('../completion/scripts.ts')
      world.out(completionScripts[shell])
      finish(0)
    })
}

/** What the scripts of shells call for candidates; nobody types it. */
export function completeCommand(program: Command, { locale, world, finish }: Cli): void {
  program
    .command('complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: readonly string[]) => {
      const { candidatesFor } = await import('../completion/candidates.ts')
      const candidates = await candidatesFor(words, program, locale)
      world.out(candidates.map(({ value, about }) => `${value}\t${about}\n`).join(''))
      finish(0)
    })
}
