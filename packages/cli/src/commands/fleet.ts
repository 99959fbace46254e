import type { Localized } from '@shindan/core'
import { type Command, Option } from 'commander'
import { type Cli, type ExitMeanings, exitDone } from '../cli.ts'
import type { Context } from '../context.ts'
import { refuse } from '../exit.ts'
import { engines, reminderStates, reportFormats, reportLists, usualDays } from '../fleet/choices.ts'
import { type Dependent, withoutEffect } from '../fleet/without-effect.ts'
import { whileRead } from '../while-read.ts'

export function fleetCommand(program: Command, cli: Cli): void {
  const { say, examples, exits } = cli
  const fleet = program
    .command('fleet')
    .description(
      say({
        ja: '資産台帳のすべてのデバイスを毎晩調べ、期限、通知、症状の変化を保存します。',
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
  for (const define of [run, deliver, outbox, status, report, metrics, retire, worker])
    addTo(fleet, cli, define(cli))
}

/** What tells one command of a fleet from the others. */
interface FleetCommand {
  readonly name: string
  readonly description: Localized
  /** Its own options, ahead of those that all of them take. */
  readonly options?: (command: Command) => Command
  /** Those of its options that mean nothing by themselves. */
  readonly dependents?: readonly Dependent[]
  /** Whether what it prints is all that it does. */
  readonly isListing?: true
  readonly examples: readonly string[]
  readonly exits?: ExitMeanings
  /** What it does, which is loaded when it is asked for. */
  readonly load: () => Promise<(options: never, context: Context) => Promise<number>>
}

/** A command of a fleet: of a store, with what every command takes. */
function addTo(
  fleet: Command,
  cli: Cli,
  {
    name,
    description,
    options = (command) => command,
    dependents = [],
    isListing,
    examples,
    exits = exitDone,
    load,
  }: FleetCommand,
): void {
  const command = options(fleet.command(name).description(cli.say(description)))
  cli
    .common(storeOptions(command, cli))
    .addHelpText('after', cli.examples(...examples))
    .addHelpText('after', cli.exits(exits))
    .action(async (given) => {
      const context = cli.context(given)
      const world = isListing ? whileRead(context.world) : context.world
      const vain = withoutEffect(dependents, command, context.locale)
      if (vain.length > 0) return cli.finish(refuse(vain, context.json, world))
      const perform = await load()
      cli.finish(await perform(given as never, { ...context, world }))
    })
}

/** Where the nights are kept, which every command of a fleet wants. */
function storeOptions(command: Command, { say }: Cli): Command {
  return command
    .requiredOption(
      '--store <store>',
      say({
        ja: '結果を保存するフォルダー、または PostgreSQL の URL',
        en: 'where the results are kept: a folder, or the URL of a PostgreSQL',
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
      en: 'the queue that wakes workers on other machines; postgres uses the database of the store',
    }),
  ).choices(engines)
  return command
    .addOption(isNeeded ? engine.makeOptionMandatory() : engine)
    .option('--redis <url>', say({ ja: 'bullmq が使う Redis の URL', en: 'the Redis of bullmq' }))
}

/** The other engine has no use for it. */
const ofRedis: Dependent = { option: 'redis', with: 'engine', value: 'bullmq' }

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
        ja: '通知の送り先（メール、Webhook、ファイル）を書いた JSON ファイル。調べ終わると送ります',
        en: 'a JSON file with the channels (mail, webhook, file) that reminders are sent to, once all is checked',
      }),
    )
}

/** How long a store remembers. */
function keptDays({ say }: Cli): Option {
  return new Option(
    '--keep <days>',
    say({
      ja: `前回までの結果を残す日数（省略時は ${usualDays}）`,
      en: `days for which earlier results are kept (${usualDays} when absent)`,
    }),
  )
}

function run(cli: Cli): FleetCommand {
  const { say } = cli
  return {
    name: 'run',
    description: {
      ja: '資産台帳を読み、期限とエラーを確認して保存します。途中で止まっても、もう一度実行すると続きから始まります。',
      en: 'Reads an inventory, checks every certificate and error, and keeps the results. Run again after it broke off, it goes on from there.',
    },
    options: (command) => {
      const named = command.requiredOption(
        '--inventory <inventory>',
        say({
          ja: '資産台帳（CSV、JSON Lines、または証明書のフォルダー）',
          en: 'the inventory: CSV, JSON lines (.jsonl), or a folder of certificates',
        }),
      )
      return engineOptions(inventoryOptions(named, cli), cli, false)
        .option(
          '--threads <number>',
          say({
            ja: '調べるスレッドの数の上限（追いつかないときに増やします。0 はスレッドを使いません）',
            en: 'threads to check with at most, of which each further one starts when those at work fall behind; 0 uses none',
          }),
        )
        .addOption(keptDays(cli))
        .option('--quiet', say({ ja: '進み具合を表示しません', en: 'do not show the progress' }))
    },
    dependents: [ofRedis, { option: 'threads', without: 'engine' }],
    examples: [
      'shindan fleet run --inventory devices.csv --store ./fleet',
      'shindan fleet run --inventory devices.csv --mapping columns.json --store ./fleet',
      'shindan fleet run --inventory devices.csv --store ./fleet --channels channels.json',
    ],
    exits: {
      0: {
        ja: '最後まで調べた（読み取れない行は rejects に残る）',
        en: 'done; rows that cannot be read are kept as rejects',
      },
      3: {
        ja: '途中で止めた、すべての行を読み取れない、送れない通知がある、全デバイスに影響する証明書を確認できないか期限が切れている、または全デバイスに影響する原因やエラーがある',
        en: 'left in the middle, no row could be read, a reminder could not be sent, a certificate that affects all devices could not be checked or has expired, or a cause or an error affects all of them',
      },
    },
    load: async () => (await import('../fleet/run.ts')).runFleet,
  }
}

function deliver({ say }: Cli): FleetCommand {
  return {
    name: 'deliver',
    description: {
      ja: '送信待ちの通知を送ります。--channels を付けない実行が残したものも含みます。送れなかったものは、後の実行で送り直します。',
      en: 'Sends the reminders that wait, also those of runs without --channels; what cannot be sent now, a later call sends again.',
    },
    options: (command) =>
      command
        .requiredOption(
          '--channels <file>',
          say({
            ja: '送り先（メール、Webhook、ファイル）を書いた JSON ファイル',
            en: 'a JSON file with the channels: mail, webhook, file',
          }),
        )
        .option(
          '--again',
          say({ ja: '送れないままになった通知も、もう一度送ります', en: 'also send what was given up' }),
        ),
    examples: [
      'shindan fleet deliver --store ./fleet --channels channels.json',
      'shindan fleet deliver --store ./fleet --channels channels.json --again',
    ],
    exits: {
      0: { ja: 'すべて送った', en: 'all are sent' },
      3: { ja: '送れない通知がある', en: 'a reminder could not be sent' },
    },
    load: async () => (await import('../fleet/deliver.ts')).fleetDeliver,
  }
}

function outbox({ say }: Cli): FleetCommand {
  return {
    name: 'outbox',
    description: {
      ja: '通知を一覧にします。--json では 1 件が 1 行です。',
      en: 'Lists the reminders; with --json one a line.',
    },
    options: (command) =>
      command.addOption(
        new Option(
          '--state <state>',
          say({ ja: 'この状態のものだけ', en: 'only those in this state' }),
        ).choices(reminderStates),
      ),
    isListing: true,
    examples: ['shindan fleet outbox --store ./fleet --json > reminders.jsonl'],
    load: async () => (await import('../fleet/outbox.ts')).fleetOutbox,
  }
}

function status(): FleetCommand {
  return {
    name: 'status',
    description: {
      ja: '最後に調べた結果を、期限の種類と段階、原因とエラーごとの数で示します。',
      en: 'Tells how the fleet stands: certificates by lifecycle and phase, reminders by state, devices by cause and error.',
    },
    examples: ['shindan fleet status --store ./fleet'],
    load: async () => (await import('../fleet/status.ts')).fleetStatus,
  }
}

function report({ say }: Cli): FleetCommand {
  return {
    name: 'report',
    description: {
      ja: '最後に調べた結果を、報告書、一覧、カレンダーとして書き出します。--json では 1 つの文書です。',
      en: 'Writes how the fleet stands: a report, a list or a calendar; with --json one document.',
    },
    options: (command) =>
      command
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
        ),
    dependents: [
      { option: 'list', with: 'format', value: 'csv' },
      { option: 'format', without: 'json' },
    ],
    isListing: true,
    examples: [
      'shindan fleet report --store ./fleet --out report.html',
      'shindan fleet report --store ./fleet --format csv --list symptoms > devices.csv',
    ],
    exits: { 0: { ja: '書き出した', en: 'written' } },
    load: async () => (await import('../fleet/report.ts')).fleetReported,
  }
}

function metrics(): FleetCommand {
  return {
    name: 'metrics',
    description: {
      ja: '最後に調べた結果を、Prometheus が読む形で出します。',
      en: 'Prints how the fleet stands, as Prometheus reads it.',
    },
    examples: ['shindan fleet metrics --store ./fleet > fleet.prom'],
    load: async () => (await import('../fleet/metrics.ts')).fleetMetrics,
  }
}

function retire({ say }: Cli): FleetCommand {
  return {
    name: 'retire',
    description: {
      ja: '使わなくなった証明書を、確認できない証明書として知らせないようにし、送信待ちの通知を取り下げます。資産台帳にまた載ると、元どおり数えます。',
      en: 'Stops telling of certificates that are in use no more, and withdraws their reminders. They count again once an inventory has them again.',
    },
    options: (command) =>
      command
        .option(
          '--device <name>',
          say({ ja: 'デバイスの名前（資産台帳のとおり）', en: 'the device, as the inventory calls it' }),
        )
        .option(
          '--lifecycle <lifecycle>',
          say({ ja: 'この期限の種類（ID）の証明書だけ', en: 'only certificates of this lifecycle (id)' }),
        )
        .option(
          '--missing',
          say({
            ja: '前回の資産台帳になかったものだけ（--device がなければ、--lifecycle のもの全部）',
            en: 'only what the last inventory did not have; without --device all such of --lifecycle',
          }),
        ),
    examples: [
      'shindan fleet retire --device console --store ./fleet',
      'shindan fleet retire --device console --lifecycle apns/push-certificate --store ./fleet',
      'shindan fleet retire --lifecycle apns/push-certificate --missing --store ./fleet',
    ],
    exits: { 0: { ja: '通知を止めた', en: 'nobody is told of them any more' } },
    load: async () => (await import('../fleet/retire.ts')).fleetRetire,
  }
}

function worker(cli: Cli): FleetCommand {
  const { say } = cli
  return {
    name: 'worker',
    description: {
      ja: 'fleet run --engine が分割した資産台帳を、ほかのマシンと分担して調べます。',
      en: 'Shares the work of fleet run --engine with other machines.',
    },
    options: (command) => {
      const own = command
        .option('--concurrency <number>', say({ ja: '同時に調べる区分の数', en: 'shards at once' }), '2')
        .option(
          '--nightly <cron>',
          say({
            ja: '毎晩の実行を始める時刻（cron 形式。例: "0 2 * * *"）。--inventory と組み合わせます',
            en: 'when nights begin, as cron has it, e.g. "0 2 * * *"; with --inventory',
          }),
        )
        .option('--inventory <inventory>', say({ ja: '毎晩読む資産台帳', en: 'the inventory of each night' }))
        .addOption(keptDays(cli))
      return engineOptions(inventoryOptions(own, cli), cli, true)
    },
    dependents: [
      ofRedis,
      ...['inventory', 'mapping', 'lifecycle', 'channels', 'keep'].map((option) => ({
        option,
        with: 'nightly',
      })),
    ],
    examples: [
      'shindan fleet worker --store postgres://localhost/fleet --engine postgres',
      'shindan fleet worker --store postgres://localhost/fleet --engine bullmq --redis redis://localhost',
    ],
    exits: { 0: { ja: '停止の指示で終了した', en: 'stopped on request' } },
    load: async () => (await import('../fleet/worker.ts')).fleetWorker,
  }
}
