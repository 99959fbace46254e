import { guarded } from '../problem/mistake.ts'
import type { Localized } from '../text/locale.ts'
import type { AskedFact } from './fact.ts'
import { boolean } from './kinds.ts'

/**
 * Whether a vendor's product is in use, under the id `<plugin>.inUse`. Known where it is told, where a fact of that
 * vendor is given, and where a message of its own is identified. Causes that only this product has are at most
 * possible while it is unknown, and ruled out where it is not in use.
 *
 * @example
 * 'acme.inUse': product({ ja: 'アクメ MDM', en: 'Acme MDM' })
 */
export const product = guarded(['name'], 'a name in both languages', productNamed)

function productNamed(name: Localized): AskedFact<'boolean', boolean> {
  const fact = boolean({
    label: { ja: `${name.ja} の利用`, en: `${name.en} in use` },
    ask: { ja: `${name.ja} を使っていますか。`, en: `Is ${name.en} in use?` },
    where: {
      ja: '契約の一覧、管理コンソールの名前、またはデバイスに入っているアプリ',
      en: 'The list of contracts, the name of the console, or the apps on the device',
    },
    difficulty: 'on-screen',
  })
  return { ...fact, product: name }
}
