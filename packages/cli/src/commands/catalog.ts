import { type Command, Option } from 'commander'
import type { Cli } from '../cli.ts'

export function catalogCommand(program: Command, { say, common, examples, context, finish }: Cli): void {
  const catalog = program
    .command('catalog')
    .description(
      say({ ja: 'カタログの一覧、詳細、書き出しを行います。', en: 'Lists, shows and exports the catalog.' }),
    )
    .helpCommand(false)
    .addHelpText(
      'after',
      examples(
        'shindan catalog list --kind rules',
        'shindan catalog show cybertrust/wrong-device',
        'shindan catalog export --json',
      ),
    )

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
      .addOption(
        new Option('--kind <kind>', say({ ja: '表示する種類を絞り込みます', en: 'only this kind' })).choices(
          kinds,
        ),
      ),
  ).action(async (options) => {
    const { list } = await import('../catalog/list.ts')
    finish(list(options, context(options)))
  })

  common(
    catalog
      .command('show')
      .argument('<id>', say({ ja: '一覧に表示される ID', en: 'an id of the list' }))
      .description(
        say({
          ja: '1 件の内容を、条件、手順、例、出典まですべて表示します。',
          en: 'Shows all of one entry: conditions, steps, examples, sources.',
        }),
      ),
  ).action(async (id: string, options) => {
    const { show } = await import('../catalog/show.ts')
    finish(show(id, context(options)))
  })

  common(
    catalog.command('export').description(
      say({
        ja: 'カタログ全体を、両方の言語で JSON に書き出します。',
        en: 'Exports the whole catalog as JSON, in both languages.',
      }),
    ),
  ).action(async (options) => {
    const { exportCatalog } = await import('../catalog/export.ts')
    finish(exportCatalog(context(options)))
  })
}
