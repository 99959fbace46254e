/**
 * Why somebody is told: a deadline nears or has passed (`date`); a certificate that hits the whole fleet was not seen by the last
 * night (`unseen`), has been exchanged for another, which may serve none of the devices (`exchanged`), or stands in a row that could
 * not be read (`unread`); or a device shows a `cause` or an `error` that hits the whole fleet.
 */
export type ReminderReason = CertificateReason | 'unread' | SymptomReason

/** What a certificate is told of for. */
export type CertificateReason = 'date' | 'unseen' | 'exchanged'

/** What a device is told of for. */
export type SymptomReason = 'cause' | 'error'
