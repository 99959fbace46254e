import type { Command } from 'commander'
import { append, type Cli, exitDone } from '../cli.ts'

export function lifecycleCommand(program: Command, cli: Cli): void {
  const { say, common, examples, exits, context, finish } = cli
  const command = program
    .command('lifecycle')
    .argument('[lifecycle]', say({ ja: '期限の種類（ID）', en: 'kind of dates (id)' }))
    .description(
      say({
        ja: '期限、メンテナンス時間帯、通知の日付を、理由とともに示します。',
        en: 'Tells deadlines, maintenance windows and reminders, with their reasons.',
      }),
    )
    .option(
      '--list',
      say({ ja: '期限の種類とイベントの一覧を出します', en: 'list the kinds of dates and their events' }),
    )
  common(eventOptions(command, cli))
    .addHelpText(
      'after',
      examples(
        'shindan lifecycle --list',
        'shindan lifecycle cybertrust/cloudgate-install --event issued=2025-01-01',
        'shindan lifecycle lanscope/push-certificate --certificate push.pem',
        'shindan lifecycle cybertrust/maintenance',
      ),
    )
    .addHelpText('after', exits(exitDone))
    .action(async (id: string | undefined, options) => {
      const { lifecycle } = await import('../lifecycle/lifecycle.ts')
      finish(await lifecycle(id, options, context(options)))
    })
}

/** Options that give the events of a lifecycle. */
export function eventOptions(command: Command, { say }: Cli): Command {
  return command
    .option(
      '--event <event=date>',
      say({ ja: 'イベントの日時または日付（繰り返し可）', en: 'when an event was or will be (repeatable)' }),
      append,
    )
    .option(
      '--certificate <file>',
      say({ ja: '有効期間を読み取る証明書', en: 'certificate to read the validity from' }),
    )
}
