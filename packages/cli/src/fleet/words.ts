import type { Localized } from '@shindan/core'
import type { OutboxEntry } from '@shindan/fleet-node'

/** How a reminder stands. */
export const stateWords: { readonly [S in OutboxEntry['state']]: Localized } = {
  waiting: { ja: '送信待ち', en: 'waiting' },
  sent: { ja: '送信済み', en: 'sent' },
  failed: { ja: '送信できず', en: 'failed' },
}
