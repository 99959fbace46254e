import { type Locale, locales } from '@shindan/core'
import { type Command, Option } from 'commander'
import { type CommonOptions, type Context, contextOf } from './context.ts'
import { type Speak, speak } from './speak.ts'
import type { World } from './world.ts'

/** What the definition of a command needs: the language of its help, and where its exit code goes. */
export interface Cli {
  readonly say: Speak
  readonly world: World
  /** Options that every command takes. */
  readonly common: (command: Command) => Command
  /** A list of example command lines below the help. */
  readonly examples: (...lines: readonly string[]) => string
  readonly context: (options: CommonOptions) => Context
  readonly finish: (exitCode: number) => void
}

export function createCli(locale: Locale, world: World, finish: (exitCode: number) => void): Cli {
  const say = speak(locale)
  return {
    say,
    world,
    finish,
    context: (options) => contextOf(world, options),
    examples: (...lines) =>
      `\n${say({ ja: '例:', en: 'Examples:' })}\n${lines.map((line) => `  ${line}`).join('\n')}\n`,
    common: (command) =>
      command
        .option('--json', say({ ja: 'JSON で出力します', en: 'print JSON' }))
        .addOption(
          new Option('--locale <locale>', say({ ja: '言語', en: 'language' }))
            .choices(locales)
            .default(locale),
        )
        .option(
          '--now <instant>',
          say({
            ja: '基準の日時（例: 2025-01-05、2025-01-05T09:00:00+09:00。省略時は現在）',
            en: 'date and time to answer for, e.g. 2025-01-05; the present when absent',
          }),
        )
        .option(
          '--time-zone <zone>',
          say({ ja: 'タイムゾーン（IANA 名）', en: 'time zone (IANA name)' }),
          'Asia/Tokyo',
        )
        .option(
          '--show-sensitive',
          say({ ja: '機密の値を伏せ字にせずに表示します', en: 'do not mask sensitive values' }),
        )
        .helpOption('-h, --help', say({ ja: 'ヘルプを表示します', en: 'print help' })),
  }
}

/** Options that give facts. */
export function factOptions(command: Command, say: Speak): Command {
  return command
    .option('--facts <file>', say({ ja: '確認した情報を書いた JSON ファイル', en: 'JSON file with facts' }))
    .option('--fact <id=value>', say({ ja: '確認した情報（繰り返し可）', en: 'a fact (repeatable)' }), append)
    .option('--platform <platform>', say({ ja: 'デバイスの OS', en: 'operating system of the device' }))
    .option(
      '--unavailable <fact>',
      say({ ja: '調べられない確認項目（繰り返し可）', en: 'a fact that cannot be found out (repeatable)' }),
      append,
    )
}

/** Collects a repeatable option. */
export function append(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value]
}
