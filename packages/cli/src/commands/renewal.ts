import { type Command, Option } from 'commander'
import { append, type Cli } from '../cli.ts'

export function renewalCommand(
  program: Command,
  { say, common, examples, exits, context, finish }: Cli,
): void {
  const codes = exits({
    0: { ja: '安全。アップロードしてよい', en: 'safe to upload' },
    1: {
      ja: '危険。アップロードしてはいけない（--in-use では、別の証明書が使われている）',
      en: 'unsafe: do not upload; with --in-use, another certificate is in use',
    },
    3: { ja: '判定できない。ファイルや情報が足りない', en: 'undecided: a file or an answer is missing' },
  })
  const renewal = program
    .command('renewal')
    .description(
      say({
        ja: 'プッシュ証明書の更新を、アップロードの前に確かめます。',
        en: 'Checks the renewal of a push certificate before it is uploaded.',
      }),
    )
    .helpCommand(false)
    .addHelpText('after', codes)
  common(
    renewal
      .command('check')
      .description(
        say({
          ja: '手元のファイルから、アップロードしてよいかを判定します。',
          en: 'Decides from the files whether the upload is safe.',
        }),
      )
      .option('--current <file>', say({ ja: '使用中の証明書', en: 'the certificate in use' }))
      .option(
        '--renewed <file>',
        say({ ja: 'アップロードする証明書', en: 'the certificate about to be uploaded' }),
      )
      .option(
        '--csr <file>',
        say({
          ja: '今回の CSR（ベンダー署名の有無は問いません）',
          en: 'the CSR of this renewal, signed by the vendor or plain',
        }),
      )
      .option(
        '--key <file>',
        say({
          ja: '秘密鍵（読むのは公開部分だけです）、またはその公開鍵',
          en: 'the private key, of which only the public half is looked at, or its public key',
        }),
      )
      .option(
        '--authority <file>',
        say({
          ja: '発行元の証明書（署名も検証します。繰り返し可）',
          en: "the issuer's certificate, to check the signature as well (repeatable)",
        }),
        append,
      )
      .option(
        '--save <file>',
        say({
          ja: '証明書だけを PEM 形式で書き出すファイル',
          en: 'the file to write the certificate alone to, as PEM',
        }),
      )
      .option(
        '--overwrite',
        say({ ja: '--save のファイルを上書きする', en: 'let --save replace a file that is there' }),
      )
      .option(
        '--in-use <file>',
        say({
          ja: 'アップロード後にサーバーが使っている証明書',
          en: 'after the upload: the certificate that the server uses',
        }),
      )
      .option(
        '--enrolled-topic <topic>',
        say({ ja: 'デバイスが登録されているトピック', en: 'the topic that the devices are enrolled with' }),
      )
      .option(
        '--notes <text>',
        say({ ja: 'ポータルの Notes に書く内容', en: 'what is entered as Notes at the portal' }),
      )
      .addOption(
        new Option(
          '--registered <when>',
          say({
            ja: '使用中の証明書がない場合の理由（未登録、または削除済み）',
            en: 'when there is no current certificate: never registered, or deleted',
          }),
        ).choices(['never', 'deleted']),
      ),
  )
    .addHelpText(
      'after',
      examples(
        'shindan renewal check --current current.pem --renewed new.pem --csr signedCSR',
        'shindan renewal check --csr signedCSR',
      ),
    )
    .addHelpText('after', codes)
    .action(async (options) => {
      const { checkRenewalFiles } = await import('../renewal/check.ts')
      finish(await checkRenewalFiles(options, context(options)))
    })
}
