import { bizmobile } from '@shindan/bizmobile'
import { createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { expect, test } from 'vitest'
import { install, options, push, sampleReport, sourceOf } from '../../test/sample-report.ts'
import { fleetReport, type ReportCertificate } from './fleet-report.ts'
import { reportMarkdown } from './report-markdown.ts'

const source = sourceOf((i) => `iPad-${i}`)
const reportOn = (certificates: readonly ReportCertificate[]) =>
  fleetReport({ ...source, certificates }, options)

test('deadlines are counted by weeks that begin on a Monday in the zone of the fleet', async () => {
  const { expiries } = await reportOn([
    // Sunday 29 November 23:59:59 and Monday 0:00 in Tokyo.
    { ...install, dueAt: '2026-11-29T14:59:59.000Z' },
    { ...install, dueAt: '2026-11-29T15:00:00.000Z' },
    { ...install, dueAt: '2026-11-25T17:59:59.000Z' },
    { ...install, dueAt: '2028-01-01T00:00:00.000Z' },
    { ...install, dueAt: null },
  ])
  expect(expiries.weeks.slice(0, 3)).toEqual([
    { from: '2026-11-23', to: '2026-11-29', count: 1 },
    { from: '2026-11-30', to: '2026-12-06', count: 1 },
    { from: '2026-12-07', to: '2026-12-13', count: 0 },
  ])
  expect(expiries).toMatchObject({ passed: 1, later: 1, none: 1 })
})

test('a certificate that was not there is new, and one that is in another phase has changed', async () => {
  const { changes } = await reportOn([
    push,
    { ...push, phaseBefore: 'renewal-due' },
    { ...push, phaseBefore: undefined },
    { ...push, phaseBefore: null, device: 'other' },
  ])
  expect(changes.appeared).toBe(1)
  expect(changes.phases.map(({ from, to, count, devices }) => [from.en, to.en, count, devices])).toEqual([
    ['Valid', 'Renewal due', 1, ['push-tokyo']],
    ['Undecided', 'Renewal due', 1, ['other']],
  ])
})

test('devices that need a person come by cause with what to do first, and what has no name by its id', async () => {
  const { attention } = await reportOn([])
  expect(attention.map(({ kind, id, count, newCount }) => [kind, id, count, newCount])).toEqual([
    ['cause', 'cybertrust/wrong-device', 31, 4],
    ['cause', 'gone/cause', 1, 1],
    ['error', 'cybertrust/retrieval-not-permitted', 3, 1],
  ])
  const [wrongDevice, gone] = attention
  expect(wrongDevice?.step?.do).toEqual(
    options.composition.rules.get('cybertrust/wrong-device')?.remedy[0]?.do,
  )
  expect(gone?.text).toEqual({ ja: 'gone/cause', en: 'gone/cause' })
})

test('of what hits the whole fleet comes first what is over, then what nobody could check, then what has time', async () => {
  const of = (phase: string, state: 'passed' | 'open', device: string) => ({ ...push, phase, state, device })
  const { attention } = await fleetReport(
    {
      ...source,
      certificates: [of('renewal-due', 'open', 'soon'), of('expired-renewable', 'passed', 'over')],
      missing: [{ ...push, device: 'unseen', isReplaced: false }],
    },
    options,
  )
  expect(attention.slice(0, 3).map(({ devices }) => devices)).toEqual([['over'], ['unseen'], ['soon']])
})

test('what to do first is the first step that applies to a device, with its condition where it does not apply to all', async () => {
  const id = 'cybertrust/imei-switching'
  const remedy = options.composition.rules.get(id)?.remedy ?? []
  const [first, last] = [remedy[0], remedy.at(-1)]
  const symptom = (device: string, step?: string) =>
    ({ device, kind: 'cause', id, isNew: true, ...(step !== undefined && { step }) }) as const
  const told = async (...symptoms: readonly ReturnType<typeof symptom>[]) =>
    (await fleetReport({ ...source, symptoms }, options)).attention.find((one) => one.id === id)?.step
  const all = await told(symptom('a', last?.id), symptom('b', last?.id))
  expect(all?.do).toEqual(last?.do)
  expect(all).not.toHaveProperty('where')
  const some = await told(symptom('a', last?.id), symptom('b', first?.id), symptom('c', last?.id))
  expect(some).toMatchObject({ do: first?.do, where: { en: expect.stringContaining('“IMEI”') } })
  expect(await told(symptom('a'))).toMatchObject({ do: first?.do, where: { en: expect.any(String) } })
})

test('an alarm of a console is of all its devices, and comes before what is of one', async () => {
  const { composition } = createDiagnoser({ plugins: [bizmobile, cybertrust] })
  const symptom = (device: string, id: string) => ({ device, kind: 'error', id, isNew: true }) as const
  const symptoms = [
    symptom('a', 'cybertrust/retrieval-not-permitted'),
    symptom('b', 'cybertrust/retrieval-not-permitted'),
    symptom('console', 'bizmobile/push-certificate-invalid-alarm'),
  ]
  const { attention } = await fleetReport({ ...source, symptoms }, { ...options, composition })
  expect(attention[0]).toMatchObject({
    id: 'bizmobile/push-certificate-invalid-alarm',
    affects: 'all-managed-devices',
  })
})

test('a cause that costs the whole fleet comes before deadlines of single devices, and before what has time still', async () => {
  const passed = { ...install, phase: 'install-period-elapsed', state: 'passed' } as const
  const symptom = (id: string) => ({ device: 'console', kind: 'cause', id, isNew: true }) as const
  const symptoms = [symptom('cybertrust/wrong-device'), symptom('apns/different-certificate-renewed')]
  const certificates = [passed, push, { ...push, phase: 'expired-renewable', state: 'passed' } as const]
  const report = await fleetReport({ ...source, certificates, symptoms }, options)
  expect(report.attention.map(({ kind, id, state }) => `${kind} ${id} ${state}`)).toEqual([
    'deadline apns/push-certificate passed',
    'cause apns/different-certificate-renewed undefined',
    'deadline apns/push-certificate open',
    'deadline cybertrust/cloudgate-install passed',
    'cause cybertrust/wrong-device undefined',
  ])
  const headings = reportMarkdown(report, { locale: 'en' })
    .match(/^### .+/gm)
    ?.slice(0, 3)
  expect(headings).toEqual([
    '### What affects all managed devices',
    '### By deadline',
    '### By cause that is confirmed',
  ])
})

test('a report does not grow with the fleet: of lists the first are told, and how many there are', async () => {
  const { attention, rejected } = await sampleReport()
  expect(attention.map(({ devices }) => devices.length)).toEqual([1, 20, 20, 1, 3])
  expect(rejected.count).toBe(42)
  expect(rejected.first.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, i) => i + 7))
})

test('phases come in the order in which they follow each other, with their sum', async () => {
  const { lifecycles } = await sampleReport()
  expect(lifecycles[1]?.phases.map(({ label, count }) => [label.ja.slice(0, 10), count])).toEqual([
    ['インストール可能', 11_950],
    ['インストール期限切れ', 310],
    ['未確定', 81],
  ])
  expect(lifecycles.map(({ count }) => count)).toEqual([4, 12_341])
})

test('what a stream throws comes out as it is', async () => {
  const broken = new Error('the store is gone')
  async function* certificates(): AsyncGenerator<ReportCertificate> {
    yield push
    throw broken
  }
  await expect(fleetReport({ ...source, certificates: certificates() }, options)).rejects.toBe(broken)
})
