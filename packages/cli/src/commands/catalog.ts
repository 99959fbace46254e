import type { CatalogPart } from '@shindan/core/render'
import { Argument, type Command, Option } from 'commander'
import { type Cli, exitDone } from '../cli.ts'

export function catalogCommand(
  program: Command,
  { say, common, examples, exits, context, finish }: Cli,
): void {
  const catalog = program
    .command('catalog')
    .description(
      say({ ja: 'カタログの一覧、詳細、書き出しを行います。', en: 'Lists, shows and exports the catalog.' }),
    )
    .helpCommand(false)
    .addHelpText(
      'after',
      examples(
        'shindan catalog list errors',
        'shindan catalog show cybertrust/wrong-device',
        'shindan catalog export --json',
      ),
    )
    .addHelpText('after', exits(exitDone))

  const kinds = ['errors', 'rules', 'facts', 'policies', 'operations', 'notes']
  common(
    catalog
      .command('list')
      .description(
        say({
          ja: 'エラー、原因、確認項目、期限の種類、操作、注記の一覧を表示します。',
          en: 'Lists errors, rules, facts, kinds of dates, operations and notes.',
        }),
      )
      .addArgument(
        new Argument('[kind]', say({ ja: '表示する種類。省略時はすべて', en: 'only this kind' })).choices(
          kinds,
        ),
      )
      .addOption(
        new Option('--kind <kind>', say({ ja: '引数の種類と同じ', en: 'the same as the argument' })).choices(
          kinds,
        ),
      ),
  )
    .addHelpText('after', examples('shindan catalog list', 'shindan catalog list errors'))
    .addHelpText('after', exits(exitDone))
    .action(async (kind: CatalogPart | undefined, options) => {
      const { list } = await import('../catalog/list.ts')
      finish(await list({ kind, alsoKind: options.kind }, context(options)))
    })

  common(
    catalog
      .command('show')
      .argument('<entry>', say({ ja: '一覧に表示される ID', en: 'an id of the list' }))
      .description(
        say({
          ja: '1 件の内容を、条件、手順、例、出典まですべて表示します。',
          en: 'Shows all of one entry: conditions, steps, examples, sources.',
        }),
      ),
  )
    .addHelpText('after', examples('shindan catalog show cybertrust/wrong-device'))
    .addHelpText('after', exits(exitDone))
    .action(async (id: string, options) => {
      const { show } = await import('../catalog/show.ts')
      finish(await show(id, context(options)))
    })

  common(
    catalog
      .command('export')
      .argument(
        '[plugin]',
        say({ ja: 'プラグインの名前。省略時はすべて', en: 'name of a plugin; all when absent' }),
      )
      .description(
        say({
          ja: 'カタログ全体を、すべての言語で JSON に書き出します。',
          en: 'Exports the whole catalog as JSON, in all languages.',
        }),
      )
      .option(
        '--language <locale>',
        say({
          ja: '1 つの言語の文だけを、言語パックの形で書き出します。翻訳のもとになります',
          en: 'only the texts in one language, as a language pack: for a translator to begin with',
        }),
      ),
  )
    .addHelpText(
      'after',
      examples(
        'shindan catalog export > catalog.json',
        'shindan catalog export cybertrust > cybertrust.json',
        'shindan catalog export --language fr > fr.json',
      ),
    )
    .addHelpText('after', exits({ 0: { ja: '書き出した', en: 'written' } }))
    .action(async (plugin: string | undefined, options) => {
      const { exportCatalog } = await import('../catalog/export.ts')
      finish(await exportCatalog(plugin, options, context(options)))
    })
}
