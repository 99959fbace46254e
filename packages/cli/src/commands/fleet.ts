import { type Command, Option } from 'commander'
import { type Cli, exitDone } from '../cli.ts'

export function fleetCommand(program: Command, cli: Cli): void {
  const { say, examples, exits } = cli
  const fleet = program
    .command('fleet')
    .description(
      say({
        ja: '資産台帳のすべてのデバイスを毎晩調べ、期限、お知らせ、症状の変化を保存します。',
        en: 'Looks at every device of an inventory each night, and keeps phases, reminders and symptoms.',
      }),
    )
    .helpCommand(false)
    .addHelpText(
      'after',
      examples(
        'shindan fleet run --inventory devices.csv --store ./fleet',
        'shindan fleet outbox --store ./fleet --json',
      ),
    )
    .addHelpText('after', exits(exitDone))
  runCommand(fleet, cli)
  deliverCommand(fleet, cli)
  outboxCommand(fleet, cli)
  statusCommand(fleet, cli)
}

/** Where the nights are kept, which every command of a fleet wants. */
function storeOptions(command: Command, { say }: Cli): Command {
  return command
    .requiredOption(
      '--store <folder>',
      say({ ja: '結果を保存するフォルダー', en: 'the folder that keeps the results' }),
    )
    .option(
      '--tenant <name>',
      say({
        ja: 'どの組織の結果か（省略時は 1 組織）',
        en: 'whose results they are, where a store holds several',
      }),
    )
}

function runCommand(fleet: Command, cli: Cli): void {
  const { say, common, examples, exits, context, finish } = cli
  const command = fleet
    .command('run')
    .description(
      say({
        ja: '資産台帳を読み、1 夜分を調べて保存します。途中で止まっても、もう一度実行すると続きから始まります。',
        en: 'Reads an inventory, judges it for one night and keeps the results. Run again after it broke off, it goes on from there.',
      }),
    )
    .requiredOption('--inventory <file>', say({ ja: '資産台帳（CSV）', en: 'the inventory, as CSV' }))
    .option(
      '--mapping <file>',
      say({
        ja: '列の意味を書いた JSON ファイル（省略時は見出しの名前で判断します）',
        en: 'a JSON file that says what the columns mean; the header says it where this is absent',
      }),
    )
  common(storeOptions(command, cli))
    .option(
      '--channels <file>',
      say({
        ja: 'お知らせの送り先（メール、Webhook、ファイル）を書いた JSON ファイル。調べ終わると送ります',
        en: 'a JSON file with the channels (mail, webhook, file) that reminders are sent to, once all is judged',
      }),
    )
    .option(
      '--threads <number>',
      say({
        ja: '調べるスレッドの数（0 はスレッドを使いません）',
        en: 'threads that judge; 0 for none of their own',
      }),
    )
    .option('--quiet', say({ ja: '進み具合を表示しません', en: 'do not show the progress' }))
    .addHelpText(
      'after',
      examples(
        'shindan fleet run --inventory devices.csv --store ./fleet',
        'shindan fleet run --inventory devices.csv --mapping columns.json --store ./fleet',
        'shindan fleet run --inventory devices.csv --store ./fleet --channels channels.json',
      ),
    )
    .addHelpText(
      'after',
      exits({
        0: {
          ja: '最後まで調べた（読めない行は rejects に残る）',
          en: 'done; rows that cannot be read are kept as rejects',
        },
        3: {
          ja: '途中で止めた、または送れないお知らせがある',
          en: 'left in the middle, or a reminder could not be sent',
        },
      }),
    )
    .action(async (options) => {
      const { runFleet } = await import('../fleet/run.ts')
      finish(await runFleet(options, context(options)))
    })
}

function deliverCommand(fleet: Command, cli: Cli): void {
  const { say, common, examples, exits, context, finish } = cli
  const command = fleet
    .command('deliver')
    .description(
      say({
        ja: '待っているお知らせを送ります。送れなかったものは、間を置いてもう一度送ります。',
        en: 'Sends the reminders that wait, and those again that could not be sent before.',
      }),
    )
    .requiredOption(
      '--channels <file>',
      say({
        ja: '送り先（メール、Webhook、ファイル）を書いた JSON ファイル',
        en: 'a JSON file with the channels: mail, webhook, file',
      }),
    )
  common(storeOptions(command, cli))
    .addHelpText('after', examples('shindan fleet deliver --store ./fleet --channels channels.json'))
    .addHelpText(
      'after',
      exits({
        0: { ja: 'すべて送った', en: 'all are sent' },
        3: { ja: '送れないお知らせがある', en: 'a reminder could not be sent' },
      }),
    )
    .action(async (options) => {
      const { fleetDeliver } = await import('../fleet/deliver.ts')
      finish(await fleetDeliver(options, context(options)))
    })
}

function outboxCommand(fleet: Command, cli: Cli): void {
  const { say, common, examples, exits, context, finish } = cli
  common(
    storeOptions(
      fleet.command('outbox').description(
        say({
          ja: 'お知らせを一覧にします。--json では 1 件が 1 行です。',
          en: 'Lists the reminders; with --json one a line.',
        }),
      ),
      cli,
    ),
  )
    .addOption(
      new Option(
        '--state <state>',
        say({ ja: 'この状態のものだけ', en: 'only those in this state' }),
      ).choices(['waiting', 'sent', 'failed']),
    )
    .addHelpText('after', examples('shindan fleet outbox --store ./fleet --json > reminders.jsonl'))
    .addHelpText('after', exits(exitDone))
    .action(async (options) => {
      const { fleetOutbox } = await import('../fleet/outbox.ts')
      finish(await fleetOutbox(options, context(options)))
    })
}

function statusCommand(fleet: Command, cli: Cli): void {
  const { say, common, examples, exits, context, finish } = cli
  common(
    storeOptions(
      fleet.command('status').description(
        say({
          ja: '最後に調べた結果を、期限の種類と段階ごとの数で示します。',
          en: 'Tells how the fleet stands: certificates by lifecycle and phase, reminders by state.',
        }),
      ),
      cli,
    ),
  )
    .addHelpText('after', examples('shindan fleet status --store ./fleet'))
    .addHelpText('after', exits(exitDone))
    .action(async (options) => {
      const { fleetStatus } = await import('../fleet/status.ts')
      finish(await fleetStatus(options, context(options)))
    })
}
