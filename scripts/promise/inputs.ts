import { apns, pushCertificate, renew } from '@shindan/apns'
import { checkRenewal, readPushFile } from '@shindan/apns/renewal'
import { bizmobile } from '@shindan/bizmobile'
import { calendarOptions } from '@shindan/calendar'
import { clomo, upload } from '@shindan/clomo'
import {
  type AnyLifecycle,
  boolean,
  createDiagnoser,
  createKit,
  evaluateLifecycle,
  lifecyclesOn,
  ok,
  openCase,
  parseDay,
  startSession,
  when,
} from '@shindan/core'
import { exportPlugin } from '@shindan/core/knowledge'
import { inquiryOf } from '@shindan/core/render'
import { documents } from '@shindan/core/schema'
import { cloudgateInstall, cybertrust, maintenance } from '@shindan/cybertrust'
import { createRowEvaluator, fleetReport, readLean } from '@shindan/fleet'
import { lanscope } from '@shindan/lanscope'
import { platforms } from '@shindan/platforms'

const now = '2025-01-06T00:00:00Z'
const timeZone = 'Asia/Tokyo'
const moment = { now, timeZone }
const voice = { locale: 'ja', timeZone } as const
const label = { ja: '証明書', en: 'Certificate' }
const texts = { label, ask: label, where: label, difficulty: 'on-screen' } as const

const desk = createKit({
  plugin: 'desk',
  facts: {},
  sources: { D1: { title: label, checkedOn: '2026-01-01' } },
}).definePlugin({ version: '1', title: label, errors: [], rules: [] })
const plugins = [cybertrust, apns, clomo, lanscope, bizmobile, platforms] as const
/** A diagnoser over all plugins. */
export const diagnoser = createDiagnoser({ plugins })
const { composition } = diagnoser
const input = {
  text: '503 証明書の取得が許可されていません。',
  facts: { 'device.platform': 'ios' },
  now,
} as const
const session = startSession(diagnoser, input)._unsafeUnwrap()
const { diagnosis } = session
const [finding] = diagnosis.findings
const question: Partial<(typeof diagnosis.questions)[number]> = { ...diagnosis.questions[0] }
const presented = diagnoser.present(diagnosis as never, voice)
const operated = diagnoser.operate(renew, { facts: {}, now })._unsafeUnwrap()
const operation = diagnoser.presentOperation(operated as never, voice)
const lived = evaluateLifecycle(cloudgateInstall, { issued: '2025-01-01' }, { now })._unsafeUnwrap()
const opened = openCase({ input: { facts: {}, now }, problems: [] }, composition)._unsafeUnwrap()
const rule = cybertrust.rules[0]
const w = when()
const condition = w.all(
  w.is('device.platform' as never, 'ios' as never),
  w.not(w.present('now.day' as never)),
)
const reader = { value: () => undefined, missing: () => ['device.platform'] }
const facts = { 'acme.expiresAt': { type: 'instant', label, nullable: false, sensitive: false } } as const
const problem = { kind: 'wrong-type', path: 'facts', found: '5', expected: label } as const
const span = { from: '2025-01-05T15:00:00.000Z', to: '2025-01-06T14:59:59.999Z' }
const file = `-----BEGIN CERTIFICATE-----
MIIBhTCCASugAwIBAgIUSnWbxq+YPt64y5/mmzNNdc5u13owCgYIKoZIzj0EAwIw
FzEVMBMGA1UEAwwMc2hpbmRhbiB0ZXN0MCAXDTI2MTEyNjA0MTgyOFoYDzIxMjYx
MTAyMDQxODI4WjAXMRUwEwYDVQQDDAxzaGluZGFuIHRlc3QwWTATBgcqhkjOPQIB
BggqhkjOPQMBBwNCAARWUv95yNXgNTtGiV/1aBm7uCVVVuZSR9yoR5JLqzhFZim+
et35t/2Qgzi9Xi9wPkYXVnYdLXqd3TkVqhVUKChHo1MwUTAdBgNVHQ4EFgQUdwi4
EzdePIWX6/twIfP/1/xwML0wHwYDVR0jBBgwFoAUdwi4EzdePIWX6/twIfP/1/xw
ML0wDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEA+QqFVUDtsoz4
GNvqsFFE2622tycv4dBxg0zg3gCM3zwCIDDsminuqTi17mnRDxMDjtXk3Nj2FtZT
4n6ziIafAjwY
-----END CERTIFICATE-----
`
const bytes = new TextEncoder().encode('証明書の取得が許可されていません。')
const entry = {
  uid: 'meeting-1',
  sequence: 0,
  summary: label,
  description: label,
  when: { on: '2025-03-02' },
  alarms: [540],
}
const profile = {
  id: 'acme/certificate',
  label,
  source: [],
  timeZone,
  expires: 'acme.expiresAt',
  fact: 'acme.expiry',
  renewalDue: { days: 30 },
  reminders: {},
  expired: { expired: label },
}
const row = { ja: '証明書', en: 'Certificate', severity: 'error' }
const received = parseDay('2025-01-05')
const kitInput = { plugin: 'acme', facts: {}, sources: {} }

/** A console with one of its errors: each place of all of them would be tried. */
const oneOfClomo = {
  plugin: { name: clomo.name, title: clomo.title, errors: clomo.errors.slice(0, 1) },
  upload,
}

const fleetRow = {
  device: 'iPad-1',
  lifecycle: pushCertificate.id,
  events: { expires: '2026-12-24' },
  facts: {},
}
const fleetCertificate = {
  device: 'push',
  lifecycle: pushCertificate.id,
  revision: 'A1',
  phase: 'valid',
  deadline: 'renewal',
  dueAt: '2026-12-24T00:00:00.000Z',
  state: 'open',
  phaseBefore: null,
  hasNewer: false,
} as const
const fleetOutcome = {
  certificates: [{ ...fleetCertificate, nextChangeAt: null, line: 2 }],
  reminders: [
    { device: 'push', lifecycle: pushCertificate.id, revision: 'A1', reminder: 'notice', due: '2026-12-01' },
  ],
  symptoms: [{ device: 'push', kind: 'error', id: 'desk/any' }],
} as const
const fleetStatus = {
  finished: { now },
  open: undefined,
  rows: 2,
  rejected: 1,
  phases: [{ lifecycle: pushCertificate.id, phase: 'valid', count: 1 }],
}
const fleetReject = { line: 3, written: ['a', 'b'], problems: [problem] }
const inReport = { composition, now, timeZone }
const report = await fleetReport(
  { status: fleetStatus, certificates: [fleetCertificate], symptoms: [], rejects: [fleetReject] },
  inReport,
)
const der = Uint8Array.from(
  atob(
    file
      .split('\n')
      .filter((line) => !line.startsWith('-'))
      .join(''),
  ),
  (letter) => letter.charCodeAt(0),
)

/**
 * Right arguments of every public function, by what it is imported from and its name. A function without an entry fails
 * the test.
 */
export const inputs: { readonly [name: string]: readonly unknown[] } = {
  '@shindan/apns pushCertificateLifecycle': [facts, profile],
  '@shindan/apns mdmErrorMeanings': ['MCSCEPErrorDomain', 22013],
  '@shindan/apns responseClass': ['BadTopic', 400],
  '@shindan/apns readApnsResponse': [
    { status: 410, body: '{"reason":"Unregistered","timestamp":1735689600000}' },
  ],
  '@shindan/apns readErrorChain': ['{"ErrorChain":[{"ErrorDomain":"MCSCEPErrorDomain","ErrorCode":22013}]}'],
  '@shindan/apns mdmErrorId': ['MCSCEPErrorDomain', 22013],
  '@shindan/apns checkNotes': ['renewal2025'],
  '@shindan/apns readTlsFailure': ['tls: expired certificate'],
  '@shindan/apns/renewal readPushFile': [file],
  '@shindan/apns/renewal readPushFiles': [file],
  '@shindan/apns/renewal checkRenewal': [
    {
      current: file,
      renewed: new TextEncoder().encode(file),
      notes: '2025',
      authorities: [file],
      registered: null,
    },
    { now },
  ],
  '@shindan/apns/renewal presentFiles': [[readPushFile(file)], { ...voice, now, name: 'current.pem' }],
  '@shindan/apns/renewal placeFiles': [[{ name: 'current.pem', content: file, place: 'current' }]],
  '@shindan/apns/renewal answerRenewal': [
    { files: [{ place: 'renewed', name: 'new.pem', content: file }], notes: 'Renew2025' },
    { ...voice, now, diagnoser, consoles: [oneOfClomo], nameOf: String, sayPart: String },
  ],
  '@shindan/apns/renewal checkText': [checkRenewal({ renewed: file }, { now }).checks[0]],
  '@shindan/apns/renewal wayOn': [readPushFile('<html>')],
  '@shindan/bizmobile readConsoleRecord': [{ 最終アクセス: '2025/01/23 10:15' }, { timeZone }],
  '@shindan/bizmobile readDeviceLog': ['[{"ErrorDomain":"MCSCEPErrorDomain","ErrorCode":22013}]'],
  '@shindan/calendar calendarOf': [[entry], { locale: 'ja', now, name: '証明書' }],
  '@shindan/calendar presentCalendar': [
    [entry],
    { policy: 'cybertrust/cloudgate-install', notes: [], calendar: 'BEGIN:VCALENDAR' },
    voice,
  ],
  '@shindan/calendar lifecycleEntries': [
    cloudgateInstall,
    { issued: '2025-01-01' },
    { now, months: 2, subject: 'one', about: label, revision: 1 },
  ],
  '@shindan/core bundleOf': [session],
  '@shindan/core replay': [diagnoser, { kind: 'bundle', version: 1, state: session.state, diagnosis }],
  '@shindan/core openCase': [
    { input: { ...input, products: ['clomo'], unavailable: ['error'] }, problems: [] },
    composition,
    { recognised: session.state.recognised, answered: new Set() },
  ],
  '@shindan/core shape': [calendarOptions, { now, locale: 'ja' }, 'input'],
  '@shindan/core basisOf': [['cybertrust/manual'], { versions: { acme: '1.0.0' }, sources: {} }],
  '@shindan/core defineSourceRows': [
    { title: label, url: 'https://example.com/', checkedOn: '2025-01-01', rows: { 'AC-01': '29 CAUSE' } },
  ],
  '@shindan/core errorTable': ['acme/', { badRow: row }, () => ({ platforms: ['ios'], source: [] })],
  '@shindan/core kebabCase': ['BadDeviceToken'],
  '@shindan/core decide': [condition, reader],
  '@shindan/core explain': [condition, reader],
  '@shindan/core factsOf': [{ op: 'same', fact: 'a', other: 'b' }],
  '@shindan/core factsReadBy': [condition],
  '@shindan/core missingIn': [condition, reader],
  '@shindan/core when': [],
  '@shindan/core createDiagnoser': [{ plugins: [] }],
  '@shindan/core safeCreateDiagnoser': [{ plugins: [] }],
  '@shindan/core assumed': [true, boolean(texts)],
  '@shindan/core boolean': [texts],
  '@shindan/core choice': [{ yes: label }, texts],
  '@shindan/core computingFrom': [facts],
  '@shindan/core defineFacts': ['acme', facts],
  '@shindan/core factSchema': [
    { type: 'choice', label, nullable: false, sensitive: false, choices: { a: label } },
  ],
  '@shindan/core inputsOf': [{ computation: { from: ['a'], with: ['b'], compute: () => 1 } }],
  '@shindan/core instant': [texts],
  '@shindan/core isAsked': [boolean(texts)],
  '@shindan/core isGiven': [boolean(texts)],
  '@shindan/core nullable': [boolean(texts)],
  '@shindan/core number': [{ ...texts, minimum: 0 }],
  '@shindan/core openChoice': [{ yes: label }, texts],
  '@shindan/core product': [label],
  '@shindan/core readFacts': [
    composition.facts,
    { 'device.platform': 'ios', 'cybertrust.issuedAt': '2025-01-05', 'device.osVersion': '17.5' },
    moment,
  ],
  '@shindan/core text': [texts],
  '@shindan/core told': ['text', label],
  '@shindan/core toldChoice': [{ a: label }, label],
  '@shindan/core version': [texts],
  '@shindan/core judge': [condition, opened],
  '@shindan/core certificateLifecycle': [facts, profile],
  '@shindan/element unknownsOf': [[{ template: 'Error {number}', suggestions: [], catalog: {} }]],
  '@shindan/element/diagnosis unknownsOf': [[{ template: 'Error {number}', suggestions: [], catalog: {} }]],
  '@shindan/core evaluateLifecycle': [
    cloudgateInstall,
    { issued: '2025-01-01', retrieved: span },
    { now, timeZone, revision: '1', sentReminders: [{ id: 'one', revision: '1' }] },
  ],
  '@shindan/core factsSupplied': [[cloudgateInstall]],
  '@shindan/core lifecyclesOn': [facts],
  '@shindan/core envelope': ['diagnosis'],
  '@shindan/core presentLifecycle': [lived, cloudgateInstall, voice],
  '@shindan/core remindersOn': ['notice', [30, 7]],
  '@shindan/core termsOf': [{ label, fact: 'acme.expiry', earliest: { expiry: { label, from: 'expires' } } }],
  '@shindan/core affectsOf': [
    { label, fact: 'acme.expiry', earliest: { expiry: { label, from: 'expires' } } },
  ],
  '@shindan/core isWait': [
    { label, fact: 'acme.expiry', earliest: { expiry: { label, from: 'started', exactly: { hours: 1 } } } },
  ],
  '@shindan/core requirementIn': [{ id: 'one', when: condition }, opened],
  '@shindan/core CompositionError': [[{ kind: 'collision', path: 'a', found: ['b'] }]],
  '@shindan/core compose': [[]],
  '@shindan/core createKit': [kitInput],
  '@shindan/core currentId': ['acme/old', { renamed: new Map() }],
  '@shindan/core pageOf': ['errors', 'cybertrust/wrong-device', composition, 'ja'],
  '@shindan/core pathOf': ['errors', 'cybertrust/wrong-device', 'ja'],
  '@shindan/core rulesOf': [{ by: [], inOrder: false }],
  '@shindan/core at': ['facts', problem],
  '@shindan/core fieldOf': [{ now }, 'now'],
  '@shindan/core guarded': [['text'], 'a text', () => 1],
  '@shindan/core overLimit': ['facts', 10, 11, 'facts'],
  '@shindan/core received': ['facts', {}, label, () => received],
  '@shindan/core shortened': ['text'],
  '@shindan/core shown': [{ a: 1 }],
  '@shindan/core shownId': ['lanscope.memo:x'],
  '@shindan/core within': ['facts'],
  '@shindan/core redact': ['503 on AB-12', { secrets: ['AB-12'], keep: ['ip'], only: ['password'] }],
  '@shindan/core createRecogniser': [cybertrust.errors.slice(0, 2), new Set(['cybertrust'])],
  '@shindan/core createSuggester': [
    [{ id: 'acme/expired', messages: ['証明書の期限が切れています'], texts: ['x'] }],
  ],
  '@shindan/core err': [problem],
  '@shindan/core ok': [1],
  '@shindan/core byExclusion': ['acme/rule'],
  '@shindan/core listed': [{ inOrder: ['acme/rule'] }],
  '@shindan/core stepsOf': ['acme/rule', [{ id: 'one', do: label, actor: 'user' }], w],
  '@shindan/core answer': [session, question.fact, '2025-01-05'],
  '@shindan/core back': [session],
  '@shindan/core choose': [session, diagnosis.errors[0]?.id],
  '@shindan/core question': [session],
  '@shindan/core inputOf': [session],
  '@shindan/core withoutSecrets': [session],
  '@shindan/core orNearest': [label, 'hostile', ['hostle']],
  '@shindan/core/render presentSources': [{ 'CT-25': '2026-08-20' }, composition, 'ja'],
  '@shindan/element ShindanDiagnosis': [],
  '@shindan/element ShindanRenewalCheck': [],
  '@shindan/element/diagnosis ShindanDiagnosis': [],
  '@shindan/element/renewal-check ShindanRenewalCheck': [],
  '@shindan/react useInterview': [diagnoser, voice],
  '@shindan/react useLifecycle': [cloudgateInstall, { issued: '2025-01-01' }, { ...voice, now }],
  '@shindan/react useRenewalCheck': [{ ...voice, now, diagnoser, consoles: [oneOfClomo], nameOf: String }],
  '@shindan/core createInterview': [diagnoser],
  '@shindan/core resumeSession': [
    diagnoser,
    { ...session.state, steps: [{ kind: 'answer', fact: question.fact, value: '2025-01-05' }] },
    { now },
  ],
  '@shindan/core skip': [session, 'error'],
  '@shindan/core startSession': [diagnoser, input],
  '@shindan/core tried': [session, finding?.rule],
  '@shindan/core fillSlots': ['{one} {two}', (slot: string) => slot],
  '@shindan/core notATag': ['locale', 'fr_FR'],
  '@shindan/core readLocale': ['fr-CA'],
  '@shindan/core tagOf': ['ja'],
  '@shindan/core textIn': [label, 'ja'],
  '@shindan/core isSlip': ['expiers', 'expires'],
  '@shindan/core nearest': ['deadlne', ['deadline', 'expiry']],
  '@shindan/core addDays': ['2025-01-05', 1],
  '@shindan/core addMonths': ['2025-01-05', 1],
  '@shindan/core assumedWords': [['year'], span, timeZone],
  '@shindan/core dayIn': [timeZone, now],
  '@shindan/core daysBetween': ['2025-01-05', '2025-01-06'],
  '@shindan/core earliest': [span],
  '@shindan/core endOfDay': [timeZone, '2025-01-05'],
  '@shindan/core epochOf': [now],
  '@shindan/core formatInstant': [now, timeZone],
  '@shindan/core instantAt': [0],
  '@shindan/core instantOf': [timeZone, '2025-01-05', '09:00'],
  '@shindan/core isSpan': [span],
  '@shindan/core isTimeZone': [timeZone],
  '@shindan/core latest': [span],
  '@shindan/core nthWeekday': [2025, 1, 'wednesday', 2],
  '@shindan/core parseDay': ['2025-01-05'],
  '@shindan/core parseInstant': [now],
  '@shindan/core readTime': ['1月5日 9:00', moment],
  '@shindan/core startOfDay': [timeZone, '2025-01-05'],
  '@shindan/core timeText': [span, timeZone],
  '@shindan/core unknownTimeZone': ['timeZone', 'Mars'],
  '@shindan/core/certificate certificateStatus': [
    { notBefore: '2025-01-01T00:00:00Z', notAfter: '2026-01-01T00:00:00Z' },
    { ...moment, renewal: { within: { hours: 1, minutes: 15 } } },
  ],
  '@shindan/core/certificate requestedCertificate': [now],
  '@shindan/core/certificate transition': [
    { state: 'requested', since: now },
    { event: 'issue', at: now },
  ],
  '@shindan/core/document decode': [bytes],
  '@shindan/core/document textOf': [bytes],
  '@shindan/core/render inquiryOf': [input, diagnosis, composition, voice],
  '@shindan/core/render renderInquiry': [
    inquiryOf(input, diagnosis as never, composition, voice),
    { locale: 'ja' },
  ],
  '@shindan/core/render renderMarkdown': [presented, { locale: 'ja' }],
  '@shindan/core/render presentOperation': [operated, composition, voice],
  '@shindan/core/render renderOperationText': [operation, { locale: 'ja', width: 80 }],
  '@shindan/core/render presentCatalog': [composition, voice, 'rules'],
  '@shindan/core/render presentEntry': ['cybertrust/wrong-device', composition],
  '@shindan/core/render presentProblem': [problem, voice],
  '@shindan/core/render presentProblems': [[problem], voice],
  '@shindan/core/render present': [diagnosis, composition, voice],
  '@shindan/core/render presentFinding': [finding, {}, composition, voice],
  '@shindan/core/render presentQuestion': [question, composition, voice],
  '@shindan/core/render describeProblem': [problem, 'ja'],
  '@shindan/core/render sayCondition': [condition, composition, 'ja'],
  '@shindan/core/render nameFacts': [['device.platform'], composition, 'ja'],
  '@shindan/core/render nameOf': ['device.platform', composition, 'ja'],
  '@shindan/core/render nameSlots': [{ ja: '{device.platform}', en: '{device.platform}' }, composition, 'ja'],
  '@shindan/core/render sayGiven': [{ 'device.platform': 'ios' }, composition, 'ja'],
  '@shindan/core/render sayProofs': [[{ fact: 'device.platform', value: 'ios' }], composition, 'ja'],
  '@shindan/core/render sayInstant': [now, voice],
  '@shindan/core/render saySpan': [span, voice],
  '@shindan/core/render sayConsequence': [Object.values(cloudgateInstall.deadlines)[0], 'ja'],
  '@shindan/core/render sayTerms': [Object.values(cloudgateInstall.deadlines)[0], 'ja'],
  '@shindan/core/render sayWindow': [Object.values((maintenance as AnyLifecycle).windows)[0], timeZone, 'ja'],
  '@shindan/core/render sayText': [
    { ja: '{device.platform}', en: '{device.platform}' },
    {},
    composition,
    voice,
  ],
  '@shindan/core/render sayValue': ['device.platform', 'ios', composition, voice],
  '@shindan/core/render stepMarks': [rule?.remedy[0], composition, 'ja'],
  '@shindan/core/render renderFindings': [presented.findings, { locale: 'ja', width: 80 }],
  '@shindan/core/render renderText': [presented, { locale: 'ja', width: 80 }],
  '@shindan/core/render firstThing': [presented, 'ja'],
  '@shindan/core/render visible': ['text\u0007'],
  '@shindan/core/render widthOf': ['証明書'],
  '@shindan/core/render wrap': ['証明書の取得', 10, ['証明書']],
  '@shindan/core/schema inputSchemas': [facts],
  '@shindan/core/schema lifecycleSchemas': [cloudgateInstall],
  '@shindan/core/schema documentSchema': [documents.error],
  '@shindan/core/schema enveloped': ['diagnosis'],
  '@shindan/core/schema doorSchema': [calendarOptions],
  '@shindan/core/knowledge changesOf': [cybertrust],
  '@shindan/core/knowledge customise': [cybertrust, { disable: { rules: ['cybertrust/imei-switching'] } }],
  '@shindan/core/knowledge exportLanguage': [[desk], 'fr'],
  '@shindan/core/knowledge loadLanguage': [{ schemaVersion: 2, kind: 'language', language: 'fr' }, [desk]],
  '@shindan/core/knowledge exportPlugin': [cybertrust],
  '@shindan/core/knowledge knowledgeSchema': ['overlay'],
  '@shindan/core/knowledge loadOverlay': [{ schemaVersion: 2, kind: 'overlay', of: 'desk' }, desk],
  '@shindan/core/knowledge loadPlugin': [exportPlugin(desk), { uses: [platforms] }],
  '@shindan/core/knowledge withKnowledge': [[desk], exportPlugin(desk)],
  '@shindan/core/testing checkCitations': [[cybertrust], ['a']],
  '@shindan/core/testing checkOperation': [renew, composition],
  '@shindan/core/testing checkPlugin': [platforms, {}],
  '@shindan/core/testing checkRule': [rule, composition],
  '@shindan/core/testing exampleCase': [{ facts: { 'device.platform': 'ios' }, now }, composition],
  '@shindan/core/x509 decodeBase64': ['AAAA'],
  '@shindan/core/x509 pushTopicIn': [['com.apple.mgmt.External.1']],
  '@shindan/core/render inert': ['*a*'],
  '@shindan/calendar fleetEntries': [
    [{ lifecycle: pushCertificate.id, deadline: 'renewal', dueAt: '2026-12-24T00:00:00.000Z' }],
    { lifecycles: new Map([[pushCertificate.id, pushCertificate]]), now, fleet: 'tokyo', revision: 1 },
  ],
  '@shindan/core lifecycleAt': [pushCertificate, { now }],
  '@shindan/fleet htmlText': ['<b>'],
  '@shindan/fleet readLean': [der],
  '@shindan/fleet partOf': [readLean(der), 'publicKey'],
  '@shindan/fleet readCertificate': [file],
  '@shindan/fleet withCertificate': [fleetRow, file, new Map([[pushCertificate.id, pushCertificate]])],
  '@shindan/fleet readColumns': [
    ['device', 'expires'],
    { facts: {}, lifecycles: new Map([[pushCertificate.id, pushCertificate]]) },
    { device: 'device', events: { expires: 'expires' } },
  ],
  '@shindan/fleet readMapping': [{ device: '端末', events: { expires: '有効期限' } }],
  '@shindan/fleet createRowEvaluator': [{ diagnoser, now, since: now }],
  '@shindan/fleet outcomeOf': [[{ reminders: fleetOutcome.reminders, symptoms: fleetOutcome.symptoms }]],
  '@shindan/fleet merge': [fleetOutcome, fleetOutcome],
  '@shindan/fleet planPartitions': [[], 2],
  '@shindan/fleet evaluatePartition': [
    { index: 0, rows: [{ line: 2, written: ['a'], read: ok(fleetRow) }] },
    createRowEvaluator({ diagnoser, now }),
  ],
  '@shindan/fleet maskedRow': [{ line: 2, written: ['a'], read: ok(fleetRow) }],
  '@shindan/fleet rejectedRow': [{ line: 2, written: ['a'], read: ok(fleetRow), delimiter: ';' }, []],
  '@shindan/fleet prometheusText': [
    {
      status: fleetStatus,
      reminders: [{ channel: 'mail', state: 'waiting', count: 4 }],
      certificates: [fleetCertificate],
    },
    { lifecycles: new Map([[pushCertificate.id, pushCertificate]]) },
  ],
  '@shindan/fleet suggestedWindow': [fleetCertificate, { lifecycle: pushCertificate, now }],
  '@shindan/fleet fleetReport': [
    { status: fleetStatus, certificates: [fleetCertificate], symptoms: [], rejects: [fleetReject] },
    inReport,
  ],
  '@shindan/fleet certificateName': [
    { lifecycle: pushCertificate.id, revision: 'expiry=2026-12-24T14:59:59.000Z' },
    { lifecycles: new Map([[pushCertificate.id, pushCertificate]]) },
  ],
  '@shindan/fleet lifecycleAffects': [pushCertificate],
  '@shindan/fleet hitsAllDevices': [
    pushCertificate.id,
    { lifecycles: new Map([[pushCertificate.id, pushCertificate]]) },
  ],
  '@shindan/fleet lifecyclesOf': [
    [{ lifecycle: pushCertificate.id, phase: 'valid', count: 1 }],
    { lifecycles: new Map([[pushCertificate.id, pushCertificate]]) },
  ],
  '@shindan/fleet tooMany': [
    [{ lifecycle: pushCertificate.id, phase: 'valid', count: 51 }],
    { lifecycles: new Map([[pushCertificate.id, pushCertificate]]) },
  ],
  '@shindan/fleet wideLifecycleOf': [
    fleetReject,
    { lifecycles: new Map([[pushCertificate.id, pushCertificate]]) },
  ],
  '@shindan/fleet dueSoonAt': [now, 'Asia/Tokyo'],
  '@shindan/fleet firstThing': [{ kind: 'error', id: 'apns/none', step: 'x' }, composition],
  '@shindan/fleet sayReasons': [fleetReject.problems, { device: '端末' }, 'ja'],
  '@shindan/fleet noticeOf': [pushCertificate, 'expiry:7-days-before'],
  '@shindan/fleet csvLine': [['iPad-1', '=1+1']],
  '@shindan/fleet reportHtml': [report, voice],
  '@shindan/fleet reportMarkdown': [report, voice],
  '@shindan/fleet expiryChart': [report, voice],
  '@shindan/fleet reportCsv': [{ rejects: [fleetReject] }, { composition, ...voice, now }],
  '@shindan/core/x509 certificatePem': [file, 'aa'],
  '@shindan/core/x509 flawText': [{ kind: 'field-malformed', field: 'notAfter' }],
  '@shindan/core/x509 loadedCertificate': [file],
  '@shindan/core/x509 readChain': [file],
  '@shindan/core/x509 verifyIssuer': [{ file, authorities: [file] }],
  '@shindan/core/x509 verifySignature': [
    { signer: file, data: bytes, signature: Uint8Array.of(0x30, 0), hash: 'sha256' },
  ],
  '@shindan/core/x509 fileText': [file],
  '@shindan/core/x509 readX509': [file],
  '@shindan/lanscope readConsoleExpiry': ['有効期限: 2026/03/31'],
  '@shindan/mcp createMcpHandler': [{ plugins: [desk], locale: 'ja', timeZone, bytes: 1000 }],
  '@shindan/server bytesOf': [
    new Request('https://console.example/diagnose'),
    { bytes: 10, milliseconds: 10 },
  ],
  '@shindan/server limitsOf': [{ bytes: 1000 }],
  '@shindan/core outside': ['width', 'a number', 'wide'],
  '@shindan/server createHandler': [
    { plugins, locale: 'ja', timeZone, limits: { bytes: 1000 }, basePath: '/shindan' },
  ],
  '@shindan/server/answers hostOf': [{ locale: 'ja', timeZone, now: () => now }],
  '@shindan/server/answers createAnswers': [{ plugins, limits: { text: 1000 } }],
  '@shindan/platforms windowsCode': ['-2145910764'],
  '@shindan/platforms scepCauses': ['badRequest'],
  '@shindan/platforms scepFailInfo': [2],
  '@shindan/platforms scepPkiStatus': [3],
  'Diagnoser recognise': [input.text],
  'Diagnoser diagnose': [input, { recognised: session.state.recognised, answered: new Set() }],
  'Diagnoser recognitionOf': [input],
  'Diagnoser operate': [renew, { facts: {}, now }],
  'Diagnoser lifecycle': [cloudgateInstall, { facts: { 'cybertrust.issuedAt': '2025-01-05' }, now }],
  'Diagnoser present': [diagnosis, voice],
  'Diagnoser presentQuestion': [question, voice],
  'Diagnoser presentOperation': [operated, voice],
}

const lifecycleMaker = lifecyclesOn(facts)
const whole = new Set<unknown>([
  ...[diagnoser, composition, opened, w, reader, lifecycleMaker, calendarOptions, ...plugins],
  ...[cloudgateInstall, maintenance, renew, rule, ...plugins.flatMap(({ lifecycles }) => lifecycles)],
  ...cybertrust.errors,
])

/** What only this library makes: it is replaced as a whole, and nobody puts something else into it. */
export function isMade(value: object): boolean {
  return whole.has(value)
}
