import type { Command } from 'commander'
import type { Cli } from '../cli.ts'

export function pluginCommand(
  program: Command,
  { say, common, examples, exits, context, finish }: Cli,
): void {
  const plugin = program
    .command('plugin')
    .description(
      say({ ja: '自社の知識を書いたファイルを調べます。', en: 'Checks files with knowledge of your own.' }),
    )
    .helpCommand(false)
    .addHelpText('after', examples('shindan plugin check ours.yaml'))
    .addHelpText('after', exits(meanings))
  common(
    plugin
      .command('check')
      .argument(
        '<file>',
        say({
          ja: 'プラグイン、その変更（overlay）、または言語パック',
          en: 'a plugin, changes to one (an overlay), or a language pack',
        }),
      )
      .description(
        say({
          ja: '自社の知識を書いたファイルの誤りを、すべて表示します。',
          en: 'Lists every error in a file with knowledge of your own.',
        }),
      ),
  )
    .addHelpText(
      'after',
      examples('shindan plugin check ours.yaml', 'shindan schema overlay > overlay.schema.json'),
    )
    .addHelpText('after', `\n${say({ ja: 'ours.yaml の例:', en: 'ours.yaml, for example:' })}\n${overlay}`)
    .addHelpText('after', exits(meanings))
    .action(async (file: string, options) => {
      const { check } = await import('../knowledge/check.ts')
      finish(await check(file, context(options)))
    })
}

const meanings = {
  0: { ja: '誤りがない', en: 'no errors' },
  2: { ja: 'ファイルまたは指定に誤りがある', en: 'errors in the file, or bad input' },
}

/** A file that is enough to begin with. */
const overlay = `  schemaVersion: 2
  kind: overlay
  of: cybertrust
  disable:
    rules: [cybertrust/imei-switching]`
