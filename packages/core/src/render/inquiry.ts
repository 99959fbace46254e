import type { DiagnosisInput } from '../case/index.ts'
import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import { secretsIn } from '../fact/secrets.ts'
import type { Composition } from '../plugin/compose.ts'
import { handed } from '../problem/mistake.ts'
import { fingerprintOf } from '../text/fingerprint.ts'
import type { Localized } from '../text/locale.ts'
import { maskPersonal } from '../text/mask-personal.ts'
import { type PresentedContact, type PresentedDiagnosis, present } from './present.ts'
import { sayInstant } from './say-instant.ts'
import type { Voice } from './voice.ts'
import { actorWords, verdictWords, words } from './words.ts'

/** A message to those who can help, ready to send. */
export interface Inquiry {
  /** The same for the same case, so that a reply, a log and a stored case can be told to belong together. */
  readonly id: string
  readonly to: readonly PresentedContact[]
  readonly subject: string
  /** Plain text. */
  readonly body: string
}

/** The longest text that is quoted, in UTF-16 units. */
const longestQuote = 2000

const headings = {
  subject: { ja: 'エラーについてのお問い合わせ', en: 'Question about an error' },
  seen: { ja: '画面・ログの文言', en: 'As seen on the screen or in the log' },
  when: { ja: '診断した日時', en: 'Diagnosed at' },
  error: { ja: '該当するエラー', en: 'Error' },
  similar: { ja: '似ているエラー（同じとは限りません）', en: 'Similar errors, not certainly the same' },
  checked: { ja: '確認したこと', en: 'What was checked' },
  causes: { ja: '考えられる原因と判定', en: 'Possible causes and how they came out' },
  tried: { ja: '試したが解決しなかったこと', en: 'What was tried and has not helped' },
  question: { ja: 'お尋ねしたいこと', en: 'Question' },
  id: { ja: '照会番号', en: 'Reference' },
} as const satisfies { readonly [part: string]: Localized }

const asks = {
  exhausted: {
    ja: '提供元の資料にある原因は、上のとおり当てはまりませんでした。ほかに考えられる原因と対処を教えてください。',
    en: 'None of the documented causes applies, as shown above. Which other causes are there, and what helps?',
  },
  open: {
    ja: '原因と対処を教えてください。',
    en: 'What is the cause, and what helps?',
  },
} as const satisfies { readonly [state: string]: Localized }

/**
 * A message to send to those who can help: what was seen, when and on what, what was checked with which result, what was
 * tried. Sensitive facts are masked, and so is what names a device, a person or an account in the text and in facts that
 * are texts.
 *
 * @example
 * inquiryOf({ text, now }, diagnosis, diagnoser.composition, { locale: 'ja', timeZone: 'Asia/Tokyo' }).body
 */
export function inquiryOf(
  input: Pick<DiagnosisInput, 'text' | 'code' | 'facts' | 'now' | 'tried'>,
  diagnosis: Diagnosis,
  composition: Composition,
  voice: Voice,
): Inquiry {
  return handed(
    { input, diagnosis, composition, voice },
    'an input, its diagnosis, the composition that gave it, and a voice',
    () => inquiryOfChecked(input, diagnosis, composition, voice),
  )
}

function inquiryOfChecked(
  input: Pick<DiagnosisInput, 'text' | 'code' | 'facts' | 'now' | 'tried'>,
  diagnosis: Diagnosis,
  composition: Composition,
  voice: Voice,
): Inquiry {
  const { locale } = voice
  const answer = present(diagnosis, composition, voice)
  const masked = (text: string) => maskPersonal(text, secretsIn(input.facts, composition.facts))
  const said = [input.text, input.code].filter((one) => one !== undefined).join('\n')
  // Twice as much as is shown, so that nothing shown is cut in two before it is masked.
  const seen = masked(said.trim().slice(0, 2 * longestQuote))
  const quote = seen.length > longestQuote ? `${seen.slice(0, longestQuote)} …` : seen
  const section = (heading: Localized, lines: readonly string[]) =>
    lines.length > 0 ? [`■ ${heading[locale]}\n${lines.join('\n')}`] : []
  const isIdentified = answer.errors.some(({ certainty }) => certainty === 'identified')
  const errors = answer.errors.map(({ code, summary, id }) => `${code ? `[${code}] ` : ''}${summary} (${id})`)
  const parts = [
    ...section(headings.seen, quote ? [quote] : []),
    ...section(headings.when, [sayInstant(input.now, voice)]),
    ...section(isIdentified ? headings.error : headings.similar, errors),
    ...section(headings.checked, checked(answer, composition, masked)),
    ...section(
      headings.causes,
      answer.findings.map(({ verdict, text }) => `- ${verdictWords[verdict][locale]}: ${text.what}`),
    ),
    ...section(headings.tried, triedSteps(input.tried ?? [], composition, voice)),
    ...section(headings.question, [asks[answer.exhausted ? 'exhausted' : 'open'][locale]]),
  ]
  const id = fingerprintOf(parts.join('\n'))
  const [first] = isIdentified ? answer.errors : []
  return {
    id,
    to: answer.contacts,
    subject: `${headings.subject[locale]}${first ? `: ${first.code ?? first.summary}` : ''} (${id})`,
    body: `${[...parts, ...section(headings.id, [id])].join('\n\n')}\n`,
  }
}

/** An inquiry as one text: to whom, about what, and what it says. */
export function renderInquiry(inquiry: Inquiry, voice: Pick<Voice, 'locale'>): string {
  return handed({ inquiry, voice }, 'an inquiry and a locale', () => renderInquiryChecked(inquiry, voice))
}

function renderInquiryChecked({ to, subject, body }: Inquiry, { locale }: Pick<Voice, 'locale'>): string {
  const contacts = to.map(
    ({ role, name, url }) => `${actorWords[role][locale]}: ${name}${url ? ` ${url}` : ''}`,
  )
  return `${[`${words.contacts[locale]}:`, ...contacts.map((one) => `  ${one}`), '', subject, '', body].join('\n')}`
}

function checked(
  { facts }: PresentedDiagnosis,
  composition: Composition,
  masked: (text: string) => string,
): readonly string[] {
  return facts
    .filter(({ origin }) => origin === 'given' || origin === 'answered')
    .map(({ fact, label, value }) => {
      const isText = composition.facts[fact]?.type === 'text'
      return `- ${label}: ${isText ? masked(value) : value}`
    })
}

function triedSteps(
  tried: readonly string[],
  { rules, fallbacks }: Composition,
  { locale }: Voice,
): readonly string[] {
  const ids = new Set(tried)
  return [...rules.values(), ...fallbacks.values()].flatMap(({ id, remedy }) =>
    remedy
      .filter((step) => ids.has(id) || ids.has(step.id))
      .map((step) => `- ${step.do[locale].replace(/\{[^{}]+\}/g, '…')}`),
  )
}
