/**
 * Reminders by mail, with nodemailer.
 *
 * @packageDocumentation
 */
export {
  type MailTransport,
  type SmtpChannelOptions,
  type SmtpServer,
  smtpChannel,
} from './delivery/smtp-channel.ts'
