import type { Command } from 'commander'
import { type Cli, factOptions } from '../cli.ts'

export function operationCommand(
  program: Command,
  { say, common, examples, exits, context, finish }: Cli,
): void {
  const command = program
    .command('operation')
    .argument('[operation]', say({ ja: '操作の ID', en: 'id of the operation' }))
    .description(
      say({
        ja: '操作を実行できる条件がそろっているかを確かめ、手順を示します。',
        en: 'Tells whether an operation can be done, and how.',
      }),
    )
  factOptions(command, say)
    .option('--list', say({ ja: '操作の一覧を表示します', en: 'list the operations' }))
    .option('--trace', say({ ja: '条件の判定の内訳も表示します', en: 'show how each condition came out' }))
  common(command)
    .addHelpText(
      'after',
      examples(
        'shindan operation --list',
        'shindan operation clomo/install-silently --platform "Android 14"',
      ),
    )
    .addHelpText(
      'after',
      exits({
        0: { ja: '確認した条件は満たしている', en: 'what was checked is met' },
        1: { ja: '満たしていない条件があり、実施できない', en: 'blocked by something that is not met' },
        3: { ja: '分からない条件があり、まだ判断できない', en: 'undecided: something is not known yet' },
      }),
    )
    .action(async (id: string | undefined, options) => {
      const { operate } = await import('../operation/operate.ts')
      finish(await operate(id, options, context(options)))
    })
}
