import { isTimeZone, readLocale } from '@shindan/core'
import * as z from 'zod'
import { mcpLimits } from '../limits.ts'

/** In which language and zone something is asked. */
export const voice = {
  locale: z
    .string()
    .max(100)
    .refine((tag) => readLocale(tag).isOk(), 'a BCP 47 language tag, e.g. ja or en')
    .optional()
    .describe('The language of the answer as a BCP 47 tag: ja or en; others are answered in English'),
  timeZone: z
    .string()
    .max(100)
    .refine(isTimeZone, 'an IANA time zone, e.g. Asia/Tokyo')
    .optional()
    .describe('The IANA time zone of days, and of dates in the answer, e.g. Asia/Tokyo'),
}

/** What is known besides a text. */
export const facts = z
  .record(z.string(), z.unknown())
  .optional()
  .describe('What is known, by the ids of facts, e.g. {"cybertrust.issuedAt": "2025-01-05"}. Guess none')

/** What went wrong, as it was seen. */
export const question = {
  text: z
    .string()
    .max(mcpLimits.text)
    .optional()
    .describe('The message as the screen or the log has it, to the letter, or a whole report that holds it'),
  code: z.string().max(1000).optional().describe('An error code known to be one'),
  error: z
    .string()
    .max(200)
    .nullish()
    .describe('The id of the error, where it is known; null where it is none of those suggested'),
  facts,
  products: z
    .array(z.string().max(200))
    .max(100)
    .optional()
    .describe('Products in use, by the names of their plugins'),
  tried: z
    .array(z.string().max(200))
    .max(100)
    .optional()
    .describe('Ids of causes and steps that were tried and did not help'),
}

/** Reads, changes nothing, and asks nobody. */
export const annotations = {
  readOnlyHint: true,
  destructiveHint: false,
  idempotentHint: true,
  openWorldHint: false,
}
