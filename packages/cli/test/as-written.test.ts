import { expect, test } from 'vitest'
import { run } from '../src/run.ts'
import { recordingWorld } from './recording-world.ts'

const message = '503 証明書の取得が許可されていません。管理者にお問い合わせください。'

async function shindan(...args: readonly string[]) {
  const world = recordingWorld({})
  const code = await run([...args], world)
  return { code, out: world.printed(), err: world.complained() }
}
const issued = async (date: string, ...more: readonly string[]) => {
  const args = ['diagnose', message, '--fact', `cybertrust.issuedAt=${date}`, '--json', ...more]
  const facts = JSON.parse((await shindan(...args)).out).facts
  return facts.find(({ fact }: { fact: string }) => fact === 'cybertrust.issuedAt')
}

test('the answer says what was assumed of a date, once and shortly, in both languages', async () => {
  const args = ['diagnose', message, '--fact', 'cybertrust.issuedAt=1月5日 9:00', '--now', '2025-02-01']
  const { out } = await shindan(...args)
  expect(out.match(/^前提: .*$/gm)).toHaveLength(1)
  expect(out.replace(/\n +/g, '')).toMatch(/前提: .*Asia\/Tokyo の時刻として、2025 ?年として/)
  const english = await shindan(...args, '--locale', 'en')
  expect(english.out.replace(/\n +/g, ' ')).toMatch(/Assumed: .*as a time in Asia\/Tokyo, as one of 2025/)
})

test('nothing is assumed of an instant with its offset', async () => {
  const { out } = await shindan(
    'diagnose',
    message,
    '--fact',
    'cybertrust.issuedAt=2025-01-05T09:00:00+09:00',
  )
  expect(out).not.toContain('前提')
})

test('a fact with clocks of its own is read on those, 昨日 from --now, and it is said which they were', async () => {
  const there = ['--time-zone', 'America/New_York', '--now', '2025-02-01 09:00', '--locale', 'en']
  expect(await issued('昨日 9:00', ...there)).toMatchObject({
    value: 'Thu, 30 Jan 2025, 19:00 (America/New_York)',
    assumed: 'as a time in Asia/Tokyo, as counted from the time of the question',
  })
})

test('a date of two readings is refused with both', async () => {
  const { code, err } = await shindan('diagnose', message, '--fact', 'cybertrust.issuedAt=1/2/2025')
  expect(code).toBe(2)
  expect(err).toContain('2025-01-02 または 2025-02-01')
})

test('a yes, a choice by its label and a blank are read as they are written', async () => {
  const given = (fact: string) => shindan('diagnose', message, '--fact', fact, '--locale', 'en')
  expect((await given('cybertrust.browser=')).code).toBe(0)
  expect((await given('device.platform=ｉＯＳ')).code).toBe(0)
  const { code, err } = await given('cybertrust.inUse=perhaps')
  expect(code).toBe(2)
  expect(err).toContain('expected “yes” or “no”')
})

test('a lifecycle says it in its notes', async () => {
  const lifecycle = ['lifecycle', 'cybertrust/cloudgate-install', '--event', 'issued=1月5日 9:00']
  const { out } = await shindan(...lifecycle, '--now', '2025-01-08', '--locale', 'en')
  expect(out.replace(/\n +/g, ' ')).toContain('as a time in Asia/Tokyo, as one of 2025')
})

test.each([
  ['diagnose', message],
  ['lifecycle', 'cybertrust/cloudgate-install', '--event', 'issued=2025-01-05T09:00:00+09:00'],
  ['operation', 'clomo/install-silently'],
  ['renewal', 'check'],
])('%s says what was assumed of the instant of the question', async (...args) => {
  const asked = async (...more: readonly string[]) =>
    (await shindan(...args, ...more)).out.replace(/\n(?=\S)/g, ' ').replace(/\s+/g, ' ')
  expect(await asked('--now', '1月8日')).toMatch(
    /基準の日時: 2025年1月8日\S* 00:00 \(Asia\/Tokyo\)、 ?Asia\/Tokyo の時刻として、 ?2025 年として $/,
  )
  expect(await asked('--now', '昨日 9:00', '--locale', 'en')).toContain(
    'as a time in Asia/Tokyo, as counted from the time of the question',
  )
  expect(await asked('--now', '2025-01-08T09:00:00+09:00')).not.toContain('基準の日時')
  expect(await asked()).not.toContain('基準の日時')
  expect(await asked('--now', '1月8日', '--json')).toMatch(/\} $/)
})

test('an inquiry is sent as it is: nothing of the command line stands below it', async () => {
  const { out } = await shindan('diagnose', message, '--inquiry', '--now', '1月8日')
  expect(out).not.toContain('基準の日時')
})

test('a calendar stays one: what was assumed is said beside it', async () => {
  const issued = ['--event', 'issued=2025-01-05T09:00:00+09:00']
  const args = ['calendar', '--policy', 'cybertrust/cloudgate-install', ...issued, '--now', '1月8日']
  const { out, err } = await shindan(...args)
  expect(out).toMatch(/END:VCALENDAR\r\n$/)
  expect(err).toContain('基準の日時: ')
})
