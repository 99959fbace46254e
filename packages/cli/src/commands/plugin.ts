import type { Command } from 'commander'
import type { Cli } from '../cli.ts'

export function pluginCommand(
  program: Command,
  { say, common, examples, exits, context, finish }: Cli,
): void {
  const plugin = program
    .command('plugin')
    .description(
      say({ ja: '自社の知識を書いたファイルを検査します。', en: 'Checks files with knowledge of your own.' }),
    )
    .helpCommand(false)
    .addHelpText('after', examples('shindan plugin check ours.yaml'))
    .addHelpText('after', exits(meanings))
  common(
    plugin
      .command('check')
      .argument('<file>', say({ ja: 'プラグイン、またはその変更', en: 'a plugin, or changes to one' }))
      .description(
        say({
          ja: 'プラグインまたはその変更に誤りがないかを、すべて調べて表示します。',
          en: 'Tells all that is wrong with a plugin, or with changes to one.',
        }),
      ),
  )
    .addHelpText(
      'after',
      examples('shindan plugin check ours.yaml', 'shindan schema overlay > overlay.schema.json'),
    )
    .addHelpText('after', exits(meanings))
    .action(async (file: string, options) => {
      const { check } = await import('../knowledge/check.ts')
      finish(await check(file, context(options)))
    })
}

const meanings = { 0: { ja: '誤りがない', en: 'nothing is wrong' } }
