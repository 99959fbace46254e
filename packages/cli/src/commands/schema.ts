import type { Command } from 'commander'
import { type Cli, exitDone } from '../cli.ts'

export function schemaCommand(
  program: Command,
  { say, common, examples, exits, context, finish }: Cli,
): void {
  common(
    program
      .command('schema')
      .argument(
        '[kind]',
        say({ ja: '文書の種類（省略すると一覧）', en: 'kind of document; a list when absent' }),
      )
      .description(
        say({
          ja: '--json の出力の JSON Schema を表示します。',
          en: 'Prints the JSON Schema of what --json prints.',
        }),
      ),
  )
    .addHelpText('after', examples('shindan schema', 'shindan schema diagnosis > diagnosis.schema.json'))
    .addHelpText('after', exits(exitDone))
    .action(async (kind: string | undefined, options) => {
      const { showSchema } = await import('../schema/show-schema.ts')
      finish(showSchema(kind, context(options)))
    })
}
