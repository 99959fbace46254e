import { type Localized, textIn } from '@shindan/core'
import { widthOf, wrap } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { named } from '../placeholders.ts'
import type { RenewalOptions } from './options.ts'

/** Whether nothing was given that a check could be of. */
export function isNothingGiven(options: RenewalOptions): boolean {
  return about.every((option) => options[option] === undefined)
}

const about: readonly (keyof RenewalOptions)[] = [
  'current',
  'renewed',
  'csr',
  'key',
  'authority',
  'inUse',
  'enrolledTopic',
  'notes',
  'registered',
]

const files: readonly (readonly [option: string, is: Localized])[] = [
  [
    '--renewed <file>',
    {
      ja: 'これからアップロードする証明書（Apple のポータルからダウンロードしたもの）',
      en: "the certificate about to be uploaded, as downloaded from Apple's portal",
    },
  ],
  [
    '--current <file>',
    {
      ja: '使用中の証明書（前回ダウンロードしたもの）。ない場合は、未登録なら --registered never、削除済みなら --registered deleted',
      en: 'the certificate in use, as downloaded last time. If there is none: --registered never, or deleted',
    },
  ],
  [
    '--csr <file>',
    {
      ja: '今回ポータルに提出した CSR。なければ --key に秘密鍵',
      en: 'the CSR submitted to the portal this time; or the private key, by --key',
    },
  ],
]

const examples: Localized = { ja: '例', en: 'For example' }

const csrAlone: Localized = {
  ja: 'ポータルに提出する前の CSR だけを確かめるとき',
  en: 'To check a CSR alone, before it is submitted to the portal',
}

/** Which files a check needs, in lines. */
export function whatIsNeeded({ locale, world }: Context): readonly string[] {
  const column = 2 + Math.max(...files.map(([option]) => widthOf(named(option, locale)))) + 2
  const rows = files.flatMap(([option, is]) =>
    wrap(textIn(is, locale), world.columns - column).map((line, i) => {
      const lead = i === 0 ? `  ${named(option, locale)}` : ''
      return lead + ' '.repeat(column - widthOf(lead)) + line
    }),
  )
  return [
    ...rows,
    '',
    `${textIn(examples, locale)}:`,
    '  shindan renewal check --current current.pem --renewed new.pem --csr signedCSR',
    `${textIn(csrAlone, locale)}:`,
    '  shindan renewal check --csr signedCSR',
  ]
}
