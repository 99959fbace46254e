import type { Message } from '@shindan/core'
import type { ResponseReason } from './responses.ts'

/**
 * Reasons as libraries say them in a sentence instead of by their name: buford and the servers built on it (MicroMDM,
 * Fleet), and those that print Apple's explanation. Servers log them in English whatever their readers speak.
 */
const ofApns = {
  MissingDeviceToken: ['device token was not specified'],
  BadDeviceToken: ['bad device token'],
  TooManyRequests: ['too many requests were made consecutively to the same device token'],
  BadExpirationDate: ['the Expiration header value is bad'],
  BadPriority: ['the apns-priority value is bad'],
  BadTopic: ['the Topic header was invalid', 'The apns-topic header was invalid'],
  BadCertificateEnvironment: [
    'certificate was for the wrong environment',
    'The client certificate was for the wrong environment',
  ],
  MissingTopic: [
    'the Topic header of the request was not specified and was required',
    'The apns-topic header of the request was not specified and was required',
  ],
  TopicDisallowed: ['pushing to this topic is not allowed'],
  Unregistered: ['device token is inactive for the specified topic'],
  DeviceTokenNotForTopic: ['device token does not match the specified topic'],
} satisfies { readonly [R in ResponseReason]?: readonly string[] }

/** Those of so few words that only the name of the reason, which they spell, makes them its own. */
const ofFewWords: readonly string[] = ['bad device token']

/** Sentences that any other service says too: they count only where APNs is named before them. */
const ofAnybody = {
  PayloadEmpty: ['the message payload was empty'],
  PayloadTooLarge: ['the message payload was too large'],
  BadMessageId: ['the ID header value is bad'],
  InvalidProviderToken: ['JWT authentication token is invalid'],
  ExpiredProviderToken: ['JWT authentication token expired'],
  BadCertificate: ['the certificate was bad'],
  Forbidden: ['there was an error with the certificate', 'The specified action is not allowed'],
  DuplicateHeaders: ['one or more headers were repeated'],
  BadPath: ['the request contained a bad :path'],
  MethodNotAllowed: ['the specified :method was not POST'],
  IdleTimeout: ['idle time out'],
  Shutdown: ['the server is shutting down'],
  InternalServerError: ['an internal server error occurred'],
  ServiceUnavailable: ['the service is unavailable'],
} satisfies { readonly [R in ResponseReason]?: readonly string[] }

const apns = ['APNs', 'push.apple.com', 'Apple Push Notification']

/** What an error of a reason is recognised by beside its name. */
export function proseOf(reason: string): { messages?: readonly Message[]; keywords?: readonly string[] } {
  const own: { readonly [reason: string]: readonly string[] } = ofApns
  const shared: { readonly [reason: string]: readonly string[] } = ofAnybody
  return {
    ...(Object.hasOwn(own, reason) && {
      messages: (own[reason] ?? []).map(message),
    }),
    ...(Object.hasOwn(shared, reason) && {
      keywords: apns.flatMap((name) => (shared[reason] ?? []).map((text) => `${name} … ${text}`)),
    }),
  }
}

function message(text: string): Message {
  return { ja: text, en: text, verbatim: ['en'], ...(ofFewWords.includes(text) && { generic: true }) }
}
