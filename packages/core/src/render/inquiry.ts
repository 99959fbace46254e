import { caseId } from '../bundle/case-id.ts'
import type { DiagnosisInput } from '../case/index.ts'
import type { Diagnosis } from '../diagnosis/diagnosis.ts'
import { type Envelope, envelope } from '../envelope/index.ts'
import type { Composition } from '../plugin/compose.ts'
import { mask } from '../privacy/mask.ts'
import { redacted } from '../privacy/redact.ts'
import { secretsIn } from '../privacy/secrets.ts'
import { guarded } from '../problem/mistake.ts'
import { type Localized, textIn } from '../text/locale.ts'
import { declaredOf } from './gone.ts'
import { type PresentedContact, type PresentedDiagnosis, present } from './present.ts'
import { sayInstant } from './say-instant.ts'
import { sayValue } from './say-value.ts'
import { visible } from './visible.ts'
import type { Voice } from './voice.ts'
import { actorWords, verdictWords, words } from './words.ts'

/** A message to those who can help, ready to send. */
export interface Inquiry extends Envelope<'inquiry'> {
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
  sender: { ja: '送る方の情報（送る前に記入してください）', en: 'About you (fill in before you send it)' },
  id: { ja: 'この問い合わせの番号（送る側で付けたもの）', en: 'Our reference' },
} as const satisfies { readonly [part: string]: Localized }

const asks = {
  exhausted: {
    ja: '提供元の文書にある原因は、上のとおり当てはまりませんでした。ほかに考えられる原因と対処を教えてください。',
    en: 'None of the documented causes applies, as shown above. Which other causes are there, and what helps?',
  },
  tried: {
    ja: '提供元の文書にある対処は、上のとおり試しましたが解決していません。ほかに考えられる原因と対処を教えてください。',
    en: 'The documented remedies were tried, as shown above, and have not helped. Which other causes are there, and what helps?',
  },
  confirmed: {
    ja: '原因は上の「確定」のとおりと考えています。対処は（まだ試していません／試しましたが解決しません）。ほかに行うことがあれば教えてください。',
    en: 'We take the cause to be what is confirmed above. Its remedy (was not tried yet / was tried and has not helped). Is there anything else to do?',
  },
  open: {
    ja: '原因と対処を教えてください。',
    en: 'What is the cause, and how can we fix it?',
  },
} as const satisfies { readonly [state: string]: Localized }

/** What support asks for first, and nobody but the sender knows. */
const aboutSender: readonly Localized[] = [
  { ja: '会社名・担当者:', en: 'Company and contact:' },
  { ja: 'デバイスの機種:', en: 'Model of the device:' },
  { ja: 'OS とバージョン:', en: 'Operating system and version:' },
]

/**
 * A message to send to those who can help: what was seen, when and on what, what was checked with which result, what was
 * tried. Sensitive facts are masked, and so is what names a device, a person or an account in the text and in facts that
 * are texts.
 *
 * @example
 * inquiryOf({ text, now }, diagnosis, diagnoser.composition, { locale: 'ja', timeZone: 'Asia/Tokyo' }).body
 */
export const inquiryOf = guarded(
  ['input', 'diagnosis', 'composition', 'voice'],
  'an input, its diagnosis, the composition that gave it, and a voice',
  inquiryAbout,
)

function inquiryAbout(
  input: Pick<DiagnosisInput, 'text' | 'code' | 'facts' | 'now' | 'tried'>,
  diagnosis: Diagnosis,
  composition: Composition,
  voice: Voice,
): Inquiry {
  const { locale } = voice
  const answer = present(diagnosis, composition, voice)
  const secrets = secretsIn(input.facts, composition.facts)
  const masked = (text: string) => redacted(text, { secrets })
  const said = [input.text, input.code].filter((one) => one !== undefined).join('\n')
  // Twice as much as is shown, so that nothing shown is cut in two before it is masked.
  const seen = masked(said.trim().slice(0, 2 * longestQuote))
  const quote = seen.length > longestQuote ? `${seen.slice(0, longestQuote)} …` : seen
  const section = (heading: Localized, lines: readonly string[]) =>
    lines.length > 0 ? [`■ ${textIn(heading, locale)}\n${lines.join('\n')}`] : []
  const isIdentified = answer.errors.some(({ certainty }) => certainty === 'identified')
  const errors = answer.errors.map(({ code, summary }) => `${code ? `[${code}] ` : ''}${summary}`)
  const parts = [
    ...section(headings.seen, quote ? quote.split(/\r\n|[\n\r]/).map((line) => `> ${visible(line)}`) : []),
    ...section(headings.when, [sayInstant(input.now, voice)]),
    ...section(isIdentified ? headings.error : headings.similar, errors),
    ...section(headings.checked, checked(input.facts, answer, { composition, voice, masked })),
    ...section(
      headings.causes,
      answer.findings.map(({ verdict, text }) => `- ${textIn(verdictWords[verdict], locale)}: ${text.what}`),
    ),
    ...section(headings.tried, triedSteps(input.tried ?? [], answer)),
    ...section(headings.question, [textIn(asks[stateOf(answer)], locale)]),
    ...section(
      headings.sender,
      aboutSender.map((field) => textIn(field, locale)),
    ),
  ]
  const id = caseId(input, diagnosis, composition)
  const [first] = isIdentified ? answer.errors : []
  return {
    ...envelope('inquiry'),
    id,
    to: answer.contacts,
    subject: `${textIn(headings.subject, locale)}${first ? `: ${first.code ?? first.summary}` : ''} (${id})`,
    body: `${[...parts, ...section(headings.id, [id])].join('\n\n')}\n`,
  }
}

/** An inquiry as one text: to whom, about what, and what it says. */
export const renderInquiry = guarded(
  ['inquiry', 'voice'],
  'an inquiry and a locale',
  ({ to, subject, body }: Inquiry, { locale }: Pick<Voice, 'locale'>): string => {
    const contacts = to.map(
      ({ role, name, url }) => `${textIn(actorWords[role], locale)}: ${name}${url ? ` ${url}` : ''}`,
    )
    const head =
      contacts.length > 0
        ? [`${textIn(words.contacts, locale)}:`, ...contacts.map((one) => `  ${one}`), '']
        : []
    return [...head, subject, '', body].join('\n')
  },
)

function stateOf({ exhausted, findings }: PresentedDiagnosis): keyof typeof asks {
  if (exhausted) return findings.some(({ tried }) => tried) ? 'tried' : 'exhausted'
  return findings.some(({ verdict, tried }) => verdict === 'confirmed' && !tried) ? 'confirmed' : 'open'
}

/** Everything that was told, whether the answer quotes it or not. Of what is sensitive, that it was told. */
function checked(
  given: DiagnosisInput['facts'],
  { facts }: PresentedDiagnosis,
  { composition, voice, masked }: Saying,
): readonly string[] {
  const quoted = facts.filter(({ origin }) => origin === 'given' || origin === 'answered')
  const others = Object.entries(given ?? {}).flatMap(([fact, value]) => {
    const declared = declaredOf(fact, composition)
    if (!declared || value === undefined || quoted.some((one) => one.fact === fact)) return []
    const said = declared.sensitive ? mask : sayGivenValue(fact, value, composition, voice)
    return [{ fact, label: textIn(declared.label, voice.locale), value: said }]
  })
  return [...quoted, ...others].map(({ fact, label, value }) => {
    const isText = declaredOf(fact, composition)?.type === 'text'
    return `- ${label}: ${isText ? masked(value) : value}`
  })
}

/** How what was told is said: in whose words, and with what names somebody masked. */
interface Saying {
  readonly composition: Composition
  readonly voice: Voice
  readonly masked: (text: string) => string
}

/** A time stays as it was written: it is read where it is diagnosed. */
function sayGivenValue(fact: string, value: unknown, composition: Composition, voice: Voice): string {
  const isTime = declaredOf(fact, composition)?.type === 'instant' && value !== null
  return isTime ? visible(String(value)) : sayValue(fact, value, composition, voice)
}

/** What was done, as far as it applies here; to ask somebody is not done again by asking. */
function triedSteps(
  tried: readonly string[],
  { findings, fallbacks }: PresentedDiagnosis,
): readonly string[] {
  const ids = new Set(tried)
  const owners = [...findings.map(({ rule, remedy, tried }) => ({ id: rule, remedy, tried })), ...fallbacks]
  return owners.flatMap(({ id, remedy, tried }) =>
    remedy
      .filter((step) => step.ask === undefined && (tried || ids.has(id) || ids.has(step.id)))
      .map((step) => `- ${step.do}`),
  )
}
