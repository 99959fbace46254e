import type { Command } from 'commander'
import type { Cli } from '../cli.ts'

export function certificateCommand(
  program: Command,
  { say, common, examples, exits, context, finish }: Cli,
): void {
  const codes = exits({
    0: { ja: '読み取れた', en: 'it could be read' },
    3: { ja: '中身を読み取れない', en: 'what it holds cannot be read' },
  })
  const certificate = program
    .command('certificate')
    .description(
      say({
        ja: '証明書、CSR、鍵のファイルを調べます。',
        en: 'Looks into files of certificates, requests and keys.',
      }),
    )
    .helpCommand(false)
    .addHelpText('after', codes)
  common(
    certificate
      .command('inspect')
      .argument(
        '[file]',
        say({
          ja: '調べるファイル。パイプで渡しても構いません',
          en: 'file to look into; it can be piped in as well',
        }),
      )
      .description(
        say({
          ja: 'ファイルの種類と内容を、ファイル名によらず中身から判定します。',
          en: 'Shows what a file is and holds, by its content and not its name.',
        }),
      ),
  )
    .addHelpText(
      'after',
      examples('shindan certificate inspect signedCSR', 'shindan certificate inspect current.pem --json'),
    )
    .addHelpText('after', codes)
    .action(async (file: string | undefined, options) => {
      const { inspect } = await import('../certificate/inspect.ts')
      finish(await inspect(file, context(options)))
    })
}
