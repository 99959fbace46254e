import type { CertificateOutcome } from '@shindan/fleet'
import { type RawBuilder, sql } from 'kysely'

/** What a certificate asks for, as it is kept: ` notice-7-days@2026-12-24 `; nothing where that is nothing. */
export function asked({ asks = [] }: Pick<CertificateOutcome, 'asks'>): string {
  return asks.length === 0 ? '' : ` ${asks.map(({ reminder, due }) => `${reminder}@${due}`).join(' ')} `
}

/** Whether the certificate asks for the reminder, in a query that has both. No database searches a text by the words of another. */
export function isAsked(): RawBuilder<boolean> {
  return sql`replace(certificate.asks, ' ' || reminder.reminder || '@' || reminder.due || ' ', '') <> certificate.asks`
}
