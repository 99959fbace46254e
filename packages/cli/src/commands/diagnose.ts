import type { Command } from 'commander'
import { append, type Cli, factOptions } from '../cli.ts'

export function diagnoseCommand(program: Command, cli: Cli): void {
  const { say, common, examples, exits, context, finish } = cli
  const command = program
    .command('diagnose')
    .argument(
      '[text...]',
      say({
        ja: 'エラーの文言。パイプで渡しても構いません',
        en: 'words of the error; they can be piped in as well',
      }),
    )
    .description(
      say({
        ja: 'エラーの文言、コード、確認済みの情報から、原因と対処を診断します。',
        en: 'Finds causes and remedies from an error text, a code, or facts.',
      }),
    )
    .option('--file <file>', say({ ja: '文言を読み込むファイル', en: 'file to read the text from' }))
    .option('--code <code>', say({ ja: 'エラーコード', en: 'error code' }))
    .option(
      '--error <error>',
      say({
        ja: '画面に出ているエラーの ID（候補から選ぶとき。どれでもなければ none）',
        en: 'id of the error that the screen shows; none where it is none of those suggested',
      }),
    )
    .option(
      '--product <product>',
      say({
        ja: '使っている製品（clomo など。繰り返し可）',
        en: 'a product that is in use, e.g. clomo; repeatable',
      }),
      append,
    )
    .option('--product-only', say({ ja: 'ほかの製品は使っていない', en: 'no other product is in use' }))
  factOptions(command, say)
    .option(
      '--tried <cause>',
      say({
        ja: '試したが解決しなかった原因または手順の ID（繰り返し可）',
        en: 'id of a cause or step that was tried and has not helped; repeatable',
      }),
      append,
    )
    .option(
      '--inquiry',
      say({
        ja: '問い合わせ先に送る文面を出力します（機密の値は伏せます）',
        en: 'print a message to send to support, sensitive values masked',
      }),
    )
    .option(
      '--bundle <file>',
      say({
        ja: '診断の全体を、機密の値を伏せて JSON ファイルに書き出します（カタログの管理者向け）',
        en: 'write the whole case to a JSON file, sensitive values masked, for a maintainer of the catalog',
      }),
    )
    .option(
      '--interactive',
      say({
        ja: '結論が出るまで質問を続けます',
        en: 'ask one question after another until the cause is settled',
      }),
    )
    .option(
      '--save <file>',
      say({
        ja: '対話の途中経過を保存する JSON ファイル（機密の値は --show-sensitive を付けたときだけ）',
        en: 'JSON file to keep the interview in (sensitive values only with --show-sensitive)',
      }),
    )
    .option(
      '--resume <file>',
      say({ ja: '保存した対話の続きから始めます', en: 'go on with a saved interview' }),
    )
    .option('--trace', say({ ja: '条件の判定の内訳も表示します', en: 'show how each condition came out' }))
    .option('--all', say({ ja: '該当しない原因も表示します', en: 'also show causes that are ruled out' }))
    .option('--markdown', say({ ja: 'Markdown で出力します', en: 'print Markdown' }))
  common(command)
    .addHelpText(
      'after',
      examples(
        'shindan diagnose "503 証明書の取得が許可されていません。"',
        'shindan diagnose --code SET_003 --platform Chromebook --json',
        'shindan diagnose --file report.txt --interactive',
        'cat mail.eml | shindan diagnose',
      ),
    )
    .addHelpText(
      'after',
      exits({
        0: {
          ja: 'エラーを特定した、または確認済みの情報から原因が分かった',
          en: 'an error was recognised, or what is known shows a cause',
        },
        3: {
          ja: '特定できない（似たエラーや候補を示すことはある）',
          en: 'nothing was recognised for sure; similar errors may be shown',
        },
      }),
    )
    .action(async (words: string[], options) => {
      const { diagnose } = await import('../diagnose/diagnose.ts')
      finish(await diagnose(words, options, context(options)))
    })
}
