import type { Command } from 'commander'
import { type Cli, factOptions } from '../cli.ts'

export function operationCommand(program: Command, { say, common, examples, context, finish }: Cli): void {
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
        'shindan operation clomo/install-silently --platform android --fact device.osVersion=14',
      ),
    )
    .action(async (id: string | undefined, options) => {
      const { operate } = await import('../operation/operate.ts')
      finish(await operate(id, options, context(options)))
    })
}
