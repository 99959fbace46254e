import type { Command } from 'commander'
import type { Cli } from '../cli.ts'
import { eventOptions } from './lifecycle.ts'

export function calendarCommand(program: Command, cli: Cli): void {
  const { say, common, examples, exits, context, finish } = cli
  const command = program
    .command('calendar')
    .description(
      say({
        ja: '期限、通知、メンテナンス時間帯をカレンダー（iCalendar）に書き出します。',
        en: 'Writes deadlines, reminders and maintenance windows as a calendar (iCalendar).',
      }),
    )
    .option('--policy <lifecycle>', say({ ja: '期限の種類（ID）', en: 'kind of dates (id)' }))
  common(eventOptions(command, cli))
    .option(
      '--months <number>',
      say({ ja: 'メンテナンス時間帯を書き出す月数', en: 'months for which maintenance windows are written' }),
      '12',
    )
    .option(
      '--revision <number>',
      say({ ja: '日付を訂正するたびに増やす番号', en: 'number to raise whenever a date is corrected' }),
      '0',
    )
    .option(
      '--out <file>',
      say({ ja: '書き出し先。省略時は標準出力', en: 'file to write; standard output when absent' }),
    )
    .addHelpText(
      'after',
      examples(
        'shindan calendar --certificate push.pem --out push.ics',
        'shindan calendar --policy clomo/push-certificate --certificate push.pem',
        'shindan calendar --policy cybertrust/maintenance --months 3 > work.ics',
      ),
    )
    .addHelpText('after', exits({ 0: { ja: '書き出した', en: 'written' } }))
    .action(async (options) => {
      const { calendar } = await import('../calendar/calendar.ts')
      finish(await calendar(options, context(options)))
    })
}
