import type { Localized } from '@shindan/core'
import { sayInstant, visible } from '@shindan/core/render'
import { type ChannelDelivery, failureWords, type OutboxEntry, type Withdrawn } from '@shindan/fleet-node'
import type { Context } from '../context.ts'

/** How a reminder stands. */
export const stateWords: { readonly [S in OutboxEntry['state']]: Localized } = {
  waiting: { ja: '送信待ち', en: 'waiting' },
  sent: { ja: '送信済み', en: 'sent' },
  failed: { ja: '送信できず', en: 'failed' },
  withdrawn: { ja: '取り下げ', en: 'withdrawn' },
}

/** Why a reminder is withdrawn. */
const withdrawnWords: { readonly [W in Withdrawn]: Localized } = {
  replaced: {
    ja: '資産台帳で別の証明書に替わったため',
    en: 'the inventory has another certificate in its place',
  },
  gone: {
    ja: '証明書が資産台帳からなくなったため',
    en: 'the certificate is no longer in the inventory',
  },
  retired: {
    ja: 'fleet retire で通知を止めたため',
    en: 'somebody has retired it',
  },
  'not-due': {
    ja: '後の通知に代わったか、対応が済んだか、日付が変わったか、確認されなくなったため',
    en: 'a later reminder took its place, it is done or shown no more, or the date is another one',
  },
}

/** How a reminder stands, with what its attempts came to. */
export function standingWords(
  { state, attempts, failure, notBefore, leased, withdrawn }: OutboxEntry,
  { locale, timeZone }: Pick<Context, 'locale' | 'timeZone'>,
): Localized {
  const until = notBefore === null ? '' : sayInstant(notBefore, { locale, timeZone })
  const next = leased
    ? { ja: `送信中（${until} まで）`, en: `being sent (until ${until})` }
    : { ja: `${stateWords.waiting.ja}（次は ${until} 以降）`, en: `waiting (next attempt from ${until} on)` }
  if (withdrawn) return withdrawnFor(withdrawnWords[withdrawn])
  const stands = state === 'waiting' && notBefore !== null ? next : stateWords[state]
  const said = failure === null ? undefined : failureWords(visible(failure))
  const why = said ? { ja: `。前回の失敗: ${said.ja}`, en: `. Last failure: ${said.en}` } : { ja: '', en: '' }
  return attempts === 0
    ? { ja: stands.ja + why.ja, en: stands.en + why.en }
    : { ja: `${stands.ja}、${attempts} 回試行${why.ja}`, en: `${stands.en}, attempts: ${attempts}${why.en}` }
}

function withdrawnFor({ ja, en }: Localized): Localized {
  return { ja: `${stateWords.withdrawn.ja}（${ja}）`, en: `${stateWords.withdrawn.en} (${en})` }
}

/** What a delivery came to on one channel. */
export function sentWords({ channel, sent, waiting, failed, failure }: ChannelDelivery): Localized {
  const said = failure === undefined ? undefined : failureWords(failure)
  const why = said ? { ja: `。${said.ja}`, en: `. ${said.en}` } : { ja: '', en: '' }
  return {
    ja: `${channel}: 通知 ${sent} 件を送信、後で再送 ${waiting} 件、送信できず ${failed} 件${why.ja}`,
    en: `${channel}: reminders sent ${sent}, to be tried again ${waiting}, failed ${failed}${why.en}`,
  }
}
