import { readApnsResponse, readErrorChain, readTlsFailure, renew } from '@shindan/apns'
import { checkRenewal } from '@shindan/apns/renewal'
import { readConsoleRecord, readDeviceLog } from '@shindan/bizmobile'
import { calendarOf, lifecycleEntries } from '@shindan/calendar'
import {
  answer,
  bundleOf,
  type Diagnosis,
  evaluateLifecycle,
  type Problem,
  question,
  type Result,
  readFacts,
  resumeSession,
  startSession,
  withoutSecrets,
} from '@shindan/core'
import {
  describeProblem,
  inquiryOf,
  renderInquiry,
  renderMarkdown,
  renderOperationText,
  renderText,
} from '@shindan/core/render'
import { cloudgateInstall } from '@shindan/cybertrust'
import { readConsoleExpiry } from '@shindan/lanscope'
import { windowsCode } from '@shindan/platforms'
import { run } from '../../packages/cli/src/run.ts'
import { recordingWorld } from '../../packages/cli/test/recording-world.ts'
import { diagnoser } from '../promise/inputs.ts'

const now = '2025-01-06T00:00:00Z'
const voice = { locale: 'ja', timeZone: 'Asia/Tokyo' } as const
const { composition } = diagnoser

/** A problem as a program gets it, and as a person reads it. */
function problems(found: readonly Problem[]): unknown {
  return [found, found.flatMap((problem) => [describeProblem(problem, 'ja'), describeProblem(problem, 'en')])]
}

const toldBy = <Answer>(
  result: Result<Answer, readonly Problem[]>,
  tell: (answer: Answer) => unknown,
): unknown => result.match(tell, problems)

/** Everything that is made of one question. */
function answersTo(input: {
  readonly text?: string
  readonly code?: string
  readonly facts?: object
}): unknown {
  return toldBy(startSession(diagnoser, { ...input, now, trace: true } as never), (session) => {
    const diagnosis = session.diagnosis as unknown as Diagnosis
    const presented = diagnoser.present(diagnosis as never, voice)
    const asked = question(session)
    const inquiry = inquiryOf({ ...input, now } as never, diagnosis, composition, voice)
    return [
      diagnosis,
      presented,
      renderText(presented, { locale: 'ja', width: 80 }),
      renderMarkdown(presented, { locale: 'en' }),
      inquiry,
      renderInquiry(inquiry, voice),
      toldBy(bundleOf(session as never), (bundle) => bundle),
      withoutSecrets(session as never),
      asked && diagnoser.presentQuestion(asked as never, voice),
    ]
  })
}

/** All that a command line prints and writes. */
async function printedBy(...args: readonly string[]): Promise<unknown> {
  const world = recordingWorld()
  await run(args, world)
  return [world.printed(), world.complained(), ...world.written.values()]
}

/** What a program may be given by others, and everything that a package answers to it. */
export const outputs: { readonly [input: string]: (text: string) => unknown } = {
  'a text': (text) => answersTo({ text }),
  'a message behind it': (text) => answersTo({ text: `${text}: 同期によるインストールが必要です。` }),
  'a message before it': (text) => answersTo({ text: `503 証明書の取得が許可されていません。${text}` }),
  'a code': (text) => answersTo({ code: text }),
  'a recognised text': (text) =>
    toldBy(
      diagnoser.recognise(`${text}: 同期によるインストールが必要です。`).mapErr((one) => [one]),
      (errors) => errors,
    ),
  'a text fact': (text) => answersTo({ code: '503', facts: { 'apns.enrolledTopic': text } }),
  'a sensitive fact': (text) =>
    answersTo({ code: 'Cybertrust 503', facts: { 'cybertrust.certificateIdentifier': text } }),
  'a choice': (text) => answersTo({ code: '503', facts: { 'device.platform': text } }),
  'a date': (text) => answersTo({ code: '503', facts: { 'cybertrust.issuedAt': text } }),
  'the id of a fact': (text) => answersTo({ code: '503', facts: { [text]: 'x' } }),
  'facts alone': (text) =>
    toldBy(
      readFacts(composition.facts, { 'device.osVersion': text }, { now, timeZone: 'Asia/Tokyo' }),
      (facts) => facts,
    ),
  'an answer': (text) =>
    toldBy(startSession(diagnoser, { text: '503 証明書の取得が許可されていません。', now }), (session) =>
      toldBy(answer(session, 'cybertrust.issuedAt', text as never), ({ diagnosis }) => diagnosis),
    ),
  'a stored session': (text) => toldBy(resumeSession(diagnoser, text), ({ state }) => state),
  'an instant': (text) => toldBy(diagnoser.diagnose({ code: '503', now: text }), (diagnosis) => diagnosis),
  'a product': (text) =>
    toldBy(diagnoser.diagnose({ code: '503', now, products: [text] } as never), (diagnosis) => diagnosis),
  'an operation': (text) =>
    toldBy(diagnoser.operate(renew, { facts: { 'apns.enrolledTopic': text }, now } as never), (operated) => {
      const presented = diagnoser.presentOperation(operated as never, voice)
      return [operated, presented, renderOperationText(presented, { locale: 'ja', width: 80 })]
    }),
  'an event': (text) =>
    toldBy(evaluateLifecycle(cloudgateInstall, { issued: text }, { now }), (lived) => lived),
  'a calendar': (text) =>
    toldBy(lifecycleEntries(cloudgateInstall, { issued: text }, { now, months: 2 } as never), (entries) =>
      toldBy(calendarOf(entries, { locale: 'ja', now: text, name: 'x' }), (calendar) => calendar),
    ),
  'a console record': (text) =>
    toldBy(
      readConsoleRecord({ 最終アクセス: text }, { timeZone: 'Asia/Tokyo' }) as never,
      (record) => record,
    ),
  'the expiry of a console': (text) => readConsoleExpiry(text),
  'a renewed file': (text) =>
    checkRenewal({ renewed: text, current: text, csr: text, authorities: [text] }, { now }),
  'a private key': (text) => checkRenewal({ privateKey: text } as never, { now }),
  notes: (text) => checkRenewal({ notes: text }, { now }).checks,
  'an answer of APNs': (text) => readApnsResponse({ status: 400, body: text }),
  'an error chain': (text) => readErrorChain(text),
  'a device log': (text) => readDeviceLog(text),
  'a failure of TLS': (text) => readTlsFailure(text),
  'a Windows code': (text) => windowsCode(text),
  'a text on the command line': (text) =>
    printedBy(
      'diagnose',
      `${text}: 同期によるインストールが必要です。`,
      '--trace',
      '--all',
      '--bundle',
      'case.json',
    ),
  'a text on the command line, for programs': (text) => printedBy('diagnose', text, '--trace', '--json'),
  'a fact on the command line': (text) =>
    printedBy(
      'diagnose',
      '--code',
      'Cybertrust 503',
      '--all',
      '--fact',
      `cybertrust.certificateIdentifier=${text}`,
    ),
  'a value in the place of an id': (text) =>
    printedBy('diagnose', 'x', '--fact', `cybertrust.certificateIdentifier:${text}`, '--unavailable', text),
  'an event on the command line': (text) =>
    printedBy('lifecycle', 'cybertrust/cloudgate-install', '--event', `issued=${text}`),
}
