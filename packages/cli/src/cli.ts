import { type Locale, type Localized, readLocale, tagOf } from '@shindan/core'
import { wrap } from '@shindan/core/render'
import { type Command, CommanderError, Option } from 'commander'
import { type CommonOptions, type Context, contextOf } from './context.ts'
import { type Speak, speak } from './speak.ts'
import type { World } from './world.ts'

/** What the definition of a command needs: the language of its help, and where its exit code goes. */
export interface Cli {
  readonly say: Speak
  readonly locale: Locale
  readonly world: World
  /** Options that every command takes. */
  readonly common: (command: Command) => Command
  /** A list of example command lines below the help. */
  readonly examples: (...lines: readonly string[]) => string
  /** What each exit code means, below the help; that of bad input, 2, is the same for every command. */
  readonly exits: (meanings: ExitMeanings) => string
  readonly context: (options: CommonOptions) => Context
  readonly finish: (exitCode: number) => void
}

/** What the exit codes of a command mean. */
export interface ExitMeanings {
  readonly 0: Localized
  readonly 1?: Localized
  readonly 2?: Localized
  readonly 3?: Localized
}

const badInput: Localized = {
  ja: '指定に誤りがある（不明なオプション、読み取れないファイルなど）',
  en: 'bad input, such as an unknown option or a file that cannot be read',
}

/** The exit code of every command that only tells or writes something. */
export const exitDone: ExitMeanings = { 0: { ja: '表示した', en: 'shown' } }

export function createCli(locale: Locale, world: World, finish: (exitCode: number) => void): Cli {
  const say = speak(locale)
  return {
    say,
    locale,
    world,
    finish,
    context: (options) => contextOf(world, options),
    examples: (...lines) =>
      `\n${say({ ja: '例:', en: 'Examples:' })}\n${lines.map((line) => `  ${line}`).join('\n')}`,
    exits: (meanings) => {
      const rows = Object.entries({ 2: badInput, ...meanings }).flatMap(([code, meaning]) =>
        wrap(say(meaning), world.columns - 5).map((line, i) => `${i === 0 ? `  ${code}  ` : '     '}${line}`),
      )
      return `\n${say({ ja: '終了コード:', en: 'Exit codes:' })}\n${rows.join('\n')}`
    },
    common: (command) =>
      command
        .option('--json', say({ ja: 'JSON で出力します', en: 'print JSON' }))
        .addOption(localeOption(locale))
        .option(
          '--now <date>',
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
        .option(
          '--plugin <file>',
          say({
            ja: '自社の知識を加えるファイル（JSON、YAML、JavaScript。繰り返し可）。いつも使うものは、.shindan に「plugins: [ours.yaml]」と書いておけます',
            en: 'file with knowledge of your own: JSON, YAML or JavaScript (repeatable). For those always in use, a file .shindan says "plugins: [ours.yaml]"',
          }),
          append,
        )
        .helpOption('-h, --help', say({ ja: 'ヘルプを表示します', en: 'print help' })),
  }
}

/** What commander is told where `--locale` is no language tag. */
export const strangeLocale = 'shindan.strangeLocale'

/** The language of answers and of help. */
export function localeOption(locale: Locale): Option {
  const said = speak(locale)({
    ja: '表示する言語（ja、en、または言語パックの言語）',
    en: 'language to answer in: ja, en, or that of a language pack',
  })
  return new Option('--locale <locale>', said).default(tagOf(locale)).argParser((given) =>
    readLocale(given).match(tagOf, () => {
      throw new CommanderError(1, strangeLocale, given)
    }),
  )
}

/** Options that give facts. */
export function factOptions(command: Command, say: Speak): Command {
  return command
    .option('--facts <file>', say({ ja: '確認した情報を書いた JSON ファイル', en: 'JSON file with facts' }))
    .option(
      '--fact <fact=value>',
      say({ ja: '確認した情報（繰り返し可）', en: 'a fact (repeatable)' }),
      append,
    )
    .option(
      '--platform <platform>',
      say({
        ja: 'デバイスの OS。iPhone、Windows 11 など、普段の呼び方で構いません',
        en: 'operating system of the device, as you call it: iPhone, Windows 11, …',
      }),
    )
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
