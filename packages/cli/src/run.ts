import { type Locale, locales } from '@shindan/core'
import { Command, CommanderError, Option } from 'commander'
import { type CommonOptions, type Context, contextOf } from './context.ts'
import { exit, refuse } from './exit.ts'
import { localeOf } from './locale.ts'
import { speak, type Speak } from './speak.ts'
import { usageFailure } from './usage.ts'
import { version } from './version.ts'
import type { World } from './world.ts'

/**
 * Runs one command line and gives its exit code. Whatever is typed, the answer is a result or a clear message,
 * never a stack trace: only a defect of our own ends in {@link exit.defect}.
 */
export async function run(args: readonly string[], world: World): Promise<number> {
  const locale = localeIn(args) ?? localeOf(world.environment)
  const json = args.includes('--json')
  let code: number = exit.done
  const program = programFor(locale, world, (result) => {
    code = result
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exit.done
      return refuse([usageFailure(error, locale)], json, world)
    }
    world.err(`shindan: ${speak(locale)({ ja: '内部エラーです。不具合として報告してください', en: 'this is a defect of shindan, please report it' })}: ${error instanceof Error ? error.message : String(error)}\n`)
    return exit.defect
  }
}

/** The language asked for, before anything else is read: help and errors speak it too. */
function localeIn(args: readonly string[]): Locale | undefined {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='))
  const value = args[at]?.split('=')[1] ?? (at < 0 ? undefined : args[at + 1])
  return locales.find((locale) => locale === value)
}

function programFor(locale: Locale, world: World, finish: (code: number) => void): Command {
  const say = speak(locale)
  const program = new Command('shindan')
    .description(say({ ja: '端末の登録・証明書のエラーを診断します。', en: 'Diagnoses errors of device enrolment and certificates.' }))
    .version(version, '-V, --version', say({ ja: 'バージョンを表示します', en: 'print the version' }))
    .helpOption('-h, --help', say({ ja: 'ヘルプを表示します', en: 'print help' }))
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: world.out, writeErr: () => undefined })
    .addHelpText('after', examples(say, programExamples))
  program.action(() => {
    world.out(program.helpInformation() + examples(say, programExamples))
  })

  common(
    program
      .command('diagnose')
      .argument('[text...]', say({ ja: 'エラーの文言。「-」なら標準入力', en: 'error text; "-" for standard input' }))
      .description(say({ ja: 'エラーの文言、コード、事実から原因と対処を診断します。', en: 'Finds causes and remedies from an error text, a code, or facts.' }))
      .option('--file <path>', say({ ja: '文言を読み込むファイル', en: 'file to read the text from' }))
      .option('--code <code>', say({ ja: 'エラーコード', en: 'error code' }))
      .option('--platform <platform>', say({ ja: 'デバイスの OS', en: 'operating system of the device' }))
      .option('--facts <file>', say({ ja: '事実を書いた JSON ファイル', en: 'JSON file with facts' }))
      .option('--fact <id=value>', say({ ja: '事実（繰り返し可）', en: 'a fact (repeatable)' }), append)
      .option('--unavailable <fact>', say({ ja: '調べられない事実（繰り返し可）', en: 'a fact that cannot be found out (repeatable)' }), append)
      .option('--interactive', say({ ja: '決着するまで次の質問をします', en: 'ask the next question until it is settled' }))
      .option('--trace', say({ ja: '条件の判定の内訳も出します', en: 'show how each condition came out' }))
      .option('--all', say({ ja: '該当しない原因も出します', en: 'also show causes that are ruled out' }))
      .option('--markdown', say({ ja: 'Markdown で出力します', en: 'print Markdown' })),
    say,
    locale,
  )
    .addHelpText('after', examples(say, diagnoseExamples))
    .action(async (words: string[], options) => {
      const { diagnose } = await import('./commands/diagnose.ts')
      finish(await diagnose(words, options, contextFor(options)))
    })

  const catalog = program
    .command('catalog')
    .description(say({ ja: 'カタログの一覧、詳細、書き出しを行います。', en: 'Lists, shows and exports the catalog.' }))
    .helpCommand(false)
  common(
    catalog
      .command('list')
      .description(say({ ja: 'エラー、原因、事実、ポリシー、操作の一覧を出します。', en: 'Lists errors, rules, facts, policies and operations.' }))
      .addOption(new Option('--kind <kind>', say({ ja: '種類を絞ります', en: 'only this kind' })).choices(['errors', 'rules', 'facts', 'policies', 'operations'])),
    say,
    locale,
  ).action(async (options) => {
    const { list } = await import('./commands/catalog.ts')
    finish(list(options, contextFor(options)))
  })
  common(
    catalog
      .command('show')
      .argument('<id>', say({ ja: '一覧に出る ID', en: 'an id of the list' }))
      .description(say({ ja: '一件を、出典と例とともに出します。', en: 'Shows one entry with its sources and examples.' })),
    say,
    locale,
  ).action(async (id: string, options) => {
    const { show } = await import('./commands/catalog.ts')
    finish(show(id, contextFor(options)))
  })
  common(
    catalog
      .command('export')
      .description(say({ ja: 'カタログ全体を、両方の言語で JSON に書き出します。', en: 'Exports the whole catalog as JSON, both languages.' })),
    say,
    locale,
  ).action(async (options) => {
    const { exportCatalog } = await import('./commands/catalog.ts')
    finish(exportCatalog(contextFor(options)))
  })
  return program

  function contextFor(options: CommonOptions): Context {
    return contextOf(world, options)
  }
}

/** Options that every command takes. */
function common(command: Command, say: Speak, locale: Locale): Command {
  return command
    .option('--json', say({ ja: 'JSON で出力します', en: 'print JSON' }))
    .addOption(new Option('--locale <locale>', say({ ja: '言語', en: 'language' })).choices(locales).default(locale))
    .option('--now <instant>', say({ ja: '基準の日時（ISO 8601）。省略時は現在', en: 'instant of the question (ISO 8601); the clock when absent' }))
    .option('--time-zone <zone>', say({ ja: 'タイムゾーン（IANA 名）', en: 'time zone (IANA name)' }), 'Asia/Tokyo')
    .option('--show-sensitive', say({ ja: '伏せ字にせずに出します', en: 'do not mask sensitive values' }))
}

function append(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value]
}

const programExamples = [
  'shindan diagnose "503 証明書の取得が許可されていません。管理者にお問い合わせください。"',
  'shindan catalog list',
]
const diagnoseExamples = [
  'shindan diagnose "503 証明書の取得が許可されていません。" --fact cybertrust.issuedAt=2025-01-01T09:00:00+09:00',
  'shindan diagnose --code SET_003 --platform chromeos --json',
  'shindan diagnose --file report.txt --interactive',
]

function examples(say: Speak, lines: readonly string[]): string {
  return `\n${say({ ja: '例:', en: 'Examples:' })}\n${lines.map((line) => `  ${line}`).join('\n')}\n`
}
