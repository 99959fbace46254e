import { type Command, Option } from 'commander'
import { type Cli, exitDone } from '../cli.ts'
import { engines, reminderStates, reportFormats, reportLists } from '../fleet/choices.ts'

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
  reportCommand(fleet, cli)
  metricsCommand(fleet, cli)
  workerCommand(fleet, cli)
}

/** Where the nights are kept, which every command of a fleet wants. */
function storeOptions(command: Command, { say }: Cli): Command {
  return command
    .requiredOption(
      '--store <store>',
      say({
        ja: '結果を保存するフォルダー、または PostgreSQL の URL',
        en: 'what keeps the results: a folder, or the URL of a PostgreSQL',
      }),
    )
    .option(
      '--tenant <name>',
      say({
        ja: 'どの組織の結果か（省略時は 1 組織）',
        en: 'whose results they are, where a store holds several',
      }),
    )
}

/** The queue that wakes workers. */
function engineOptions(command: Command, { say }: Cli, isNeeded: boolean): Command {
  const engine = new Option(
    '--engine <engine>',
    say({
      ja: '複数のマシンで調べるときのキュー（postgres は保存先のデータベースを使います）',
      en: 'the queue that wakes workers on other machines; postgres is that of the store',
    }),
  ).choices(engines)
  return command
    .addOption(isNeeded ? engine.makeOptionMandatory() : engine)
    .option('--redis <url>', say({ ja: 'bullmq が使う Redis の URL', en: 'the Redis of bullmq' }))
}

/** What is read, and what it means. */
function inventoryOptions(command: Command, { say }: Cli): Command {
  return command
    .option(
      '--mapping <file>',
      say({
        ja: '列の意味を書いた JSON ファイル（省略時は見出しの名前で判断します）',
        en: 'a JSON file that says what the columns mean; the header says it where this is absent',
      }),
    )
    .option(
      '--lifecycle <lifecycle>',
      say({ ja: 'すべての行の期限の種類（ID）', en: 'the lifecycle of all rows (id)' }),
    )
    .option(
      '--channels <file>',
      say({
        ja: 'お知らせの送り先（メール、Webhook、ファイル）を書いた JSON ファイル。調べ終わると送ります',
        en: 'a JSON file with the channels (mail, webhook, file) that reminders are sent to, once all is judged',
      }),
    )
}

function runCommand(fleet: Command, cli: Cli): void {
  const { say, common, examples, exits, context, finish } = cli
  const command = fleet
    .command('run')
    .description(
      say({
        ja: '資産台帳を読み、期限とエラーを確認して保存します。途中で止まっても、もう一度実行すると続きから始まります。',
        en: 'Reads an inventory, checks every certificate and error, and keeps the results. Run again after it broke off, it goes on from there.',
      }),
    )
    .requiredOption(
      '--inventory <inventory>',
      say({
        ja: '資産台帳（CSV、JSON Lines、または証明書のフォルダー）',
        en: 'the inventory: CSV, JSON lines (.jsonl), or a folder of certificates',
      }),
    )
  common(engineOptions(storeOptions(inventoryOptions(command, cli), cli), cli, false))
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
        ja: '送信待ちのお知らせを送ります。--channels を付けない実行が残したものも含みます。送れなかったものは、後の実行で送り直します。',
        en: 'Sends the reminders that wait, also those of runs without --channels; what cannot be sent now, a later call sends again.',
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
    .option(
      '--again',
      say({
        ja: '送れないままになったお知らせも、もう一度送ります',
        en: 'also send what was given up',
      }),
    )
    .addHelpText(
      'after',
      examples(
        'shindan fleet deliver --store ./fleet --channels channels.json',
        'shindan fleet deliver --store ./fleet --channels channels.json --again',
      ),
    )
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
      ).choices(reminderStates),
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

function reportCommand(fleet: Command, cli: Cli): void {
  const { say, common, examples, exits, context, finish } = cli
  const command = fleet
    .command('report')
    .description(
      say({
        ja: '最後に調べた結果を、報告書、一覧、カレンダーとして書き出します。',
        en: 'Writes how the fleet stands: a report, a list or a calendar.',
      }),
    )
    .addOption(
      new Option('--format <format>', say({ ja: '書き出す形', en: 'as what it is written' }))
        .choices(reportFormats)
        .default('html'),
    )
    .addOption(
      new Option('--list <list>', say({ ja: 'csv で書き出す一覧', en: 'the list that csv writes' }))
        .choices(reportLists)
        .default('certificates'),
    )
    .option(
      '--out <file>',
      say({ ja: '書き出し先。省略時は標準出力', en: 'file to write; standard output when absent' }),
    )
  common(storeOptions(command, cli))
    .addHelpText(
      'after',
      examples(
        'shindan fleet report --store ./fleet --out report.html',
        'shindan fleet report --store ./fleet --format csv --list symptoms > devices.csv',
      ),
    )
    .addHelpText('after', exits({ 0: { ja: '書き出した', en: 'written' } }))
    .action(async (options) => {
      const { fleetReported } = await import('../fleet/report.ts')
      finish(await fleetReported(options, context(options)))
    })
}

function metricsCommand(fleet: Command, cli: Cli): void {
  const { say, common, examples, exits, context, finish } = cli
  const command = fleet.command('metrics').description(
    say({
      ja: '最後に調べた結果を、Prometheus が読む形で出します。',
      en: 'Prints how the fleet stands, as Prometheus reads it.',
    }),
  )
  common(storeOptions(command, cli))
    .addHelpText('after', examples('shindan fleet metrics --store ./fleet > fleet.prom'))
    .addHelpText('after', exits(exitDone))
    .action(async (options) => {
      const { fleetMetrics } = await import('../fleet/metrics.ts')
      finish(await fleetMetrics(options, context(options)))
    })
}

function workerCommand(fleet: Command, cli: Cli): void {
  const { say, common, examples, exits, context, finish } = cli
  const command = fleet
    .command('worker')
    .description(
      say({
        ja: 'fleet run --engine が分割した資産台帳を、ほかのマシンと分担して調べます。',
        en: 'Shares the work of fleet run --engine with other machines.',
      }),
    )
    .option('--concurrency <number>', say({ ja: '同時に調べる区分の数', en: 'shards at once' }), '2')
    .option(
      '--nightly <cron>',
      say({
        ja: '毎晩の実行を始める時刻（cron 形式。例: "0 2 * * *"）。--inventory と組み合わせます',
        en: 'when nights begin, as cron has it, e.g. "0 2 * * *"; with --inventory',
      }),
    )
    .option('--inventory <inventory>', say({ ja: '毎晩読む資産台帳', en: 'the inventory of each night' }))
  common(engineOptions(storeOptions(inventoryOptions(command, cli), cli), cli, true))
    .addHelpText(
      'after',
      examples(
        'shindan fleet worker --store postgres://localhost/fleet --engine postgres',
        'shindan fleet worker --store postgres://localhost/fleet --engine bullmq --redis redis://localhost',
      ),
    )
    .addHelpText('after', exits({ 0: { ja: '停止の指示で終了した', en: 'stopped on request' } }))
    .action(async (options) => {
      const { fleetWorker } = await import('../fleet/worker.ts')
      finish(await fleetWorker(options, context(options)))
    })
}
