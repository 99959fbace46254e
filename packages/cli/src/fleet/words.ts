import type { Localized } from '@shindan/core'
import type { ChannelDelivery, OutboxEntry } from '@shindan/fleet-node'

/** How a reminder stands. */
export const stateWords: { readonly [S in OutboxEntry['state']]: Localized } = {
  waiting: { ja: '送信待ち', en: 'waiting' },
  sent: { ja: '送信済み', en: 'sent' },
  failed: { ja: '送信できず', en: 'failed' },
}

/** What a delivery came to on one channel. */
export function sentWords({ channel, sent, waiting, failed, failure }: ChannelDelivery): Localized {
  const why = failure === undefined ? { ja: '', en: '' } : { ja: `（${failure}）`, en: ` (${failure})` }
  return {
    ja: `${channel}: 送信 ${sent} 件、後で再送 ${waiting} 件、送信できず ${failed} 件${why.ja}`,
    en: `${channel}: ${sent} sent, ${waiting} to be tried again, ${failed} given up${why.en}`,
  }
}
