import { apns } from '@shindan/apns'
import { bizmobile } from '@shindan/bizmobile'
import { clomo } from '@shindan/clomo'
import { addDays, createDiagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { expect, test } from 'vitest'
import { createRowEvaluator } from '../evaluate-row.ts'
import { noticeOf } from './notice.ts'
import { ownNotice } from './own-notice.ts'

const diagnoser = createDiagnoser({ plugins: [apns, bizmobile, clomo, cybertrust] })

/** What a row is reminded of on the days from one to another, each once. */
function told(
  lifecycle: string,
  events: { readonly [event: string]: string },
  from: string,
  to: string,
): readonly string[] {
  const all = new Set<string>()
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const evaluate = createRowEvaluator({ diagnoser, now: `${day}T03:00:00Z` })
    const { reminders } = evaluate({ device: 'a', lifecycle, events, facts: {} }, 2)._unsafeUnwrap()
    for (const { reminder, due } of reminders) all.add(`${due} ${reminder}`)
  }
  return [...all].toSorted()
}

test('a push certificate of which a console tells once is told of 7 days, a day and on the day before as well', () => {
  expect(told('bizmobile/push-certificate', { expires: '2027-03-31' }, '2027-02-01', '2027-03-31')).toEqual([
    '2027-03-01 notice-30-days',
    '2027-03-24 expiry:7-days-before',
    '2027-03-30 expiry:1-days-before',
    '2027-03-31 expiry:0-days-before',
  ])
})

test('nothing is told twice on a day on which the lifecycle tells it', () => {
  expect(told('apns/push-certificate', { expires: '2027-03-31' }, '2027-02-01', '2027-03-31')).toEqual([
    '2027-03-01 notice-30-days',
    '2027-03-24 notice-7-days',
    '2027-03-30 notice-1-days',
    '2027-03-31 notice-0-days',
  ])
})

test('an expired push certificate is told of every day, for 30 days', () => {
  const after = told('clomo/push-certificate', { expires: '2027-03-31' }, '2027-04-01', '2027-06-30').filter(
    (one) => one.endsWith('after'),
  )
  expect(after).toHaveLength(30)
  expect(after[0]).toBe('2027-04-01 expiry:1-days-after')
  expect(after.at(-1)).toBe('2027-04-30 expiry:30-days-after')
})

test('an expired push certificate that is met late is told of once that day, and one of long ago once at all', () => {
  expect(told('apns/push-certificate', { expires: '2027-03-31' }, '2027-04-03', '2027-04-03')).toEqual([
    '2027-04-03 expiry:3-days-after',
  ])
  expect(told('apns/push-certificate', { expires: '2025-03-31' }, '2027-04-03', '2027-04-30')).toEqual([
    '2025-04-30 expiry:30-days-after',
  ])
})

test('of what a console tells and the fleet by itself the last is told to whoever is told late', () => {
  expect(told('clomo/push-certificate', { expires: '2026-12-03' }, '2026-11-28', '2026-11-28')).toEqual([
    '2026-11-26 expiry:7-days-before',
  ])
})

test('of a deadline without any reminder the device is told a day before and on the day, and no more', () => {
  expect(told('cybertrust/cloudgate-install', { issued: '2027-03-01' }, '2027-03-01', '2027-04-01')).toEqual([
    '2027-03-07 install:1-days-before',
    '2027-03-08 install:0-days-before',
  ])
})

test('the notice of the day itself is told for 7 days more, to whoever was not told', () => {
  const events = { issued: '2027-03-01' }
  const last = ['2027-03-08 install:0-days-before']
  expect(told('cybertrust/cloudgate-install', events, '2027-03-09', '2027-03-15')).toEqual(last)
  expect(told('cybertrust/cloudgate-install', events, '2027-03-16', '2027-04-15')).toEqual([])
})

test('what was done in time, or is but a time to wait, is not told', () => {
  const received = { 'command-issued': '2027-03-01', received: '2027-03-02' }
  expect(told('clomo/device-certificate', received, '2027-03-01', '2027-03-20')).toEqual([])
  expect(told('cybertrust/security-delay', { started: '2027-03-01' }, '2027-02-28', '2027-03-20')).toEqual([])
})

test('one of the fleet is known again by its id, and so is one of the lifecycle', () => {
  const push = diagnoser.composition.lifecycles.get('clomo/push-certificate')
  if (!push) throw new Error('no such lifecycle')
  const expiry = {
    deadline: 'expiry',
    affects: 'all-managed-devices',
    label: push.deadlines.expiry?.label,
  }
  expect(noticeOf(push, 'expiry:7-days-before')).toEqual({ ...expiry, days: 7, isOwn: true, reason: 'date' })
  expect(noticeOf(push, 'expiry:3-days-after')).toEqual({ ...expiry, days: -3, isOwn: true, reason: 'date' })
  expect(noticeOf(push, 'mail-3-months')).toEqual({ ...expiry, months: 3, isOwn: false, reason: 'date' })
  expect(noticeOf(push, 'expiry:unseen')).toMatchObject({ ...expiry, isOwn: true, reason: 'unseen' })
  expect(noticeOf(push, 'expiry:exchanged')).toMatchObject({ ...expiry, reason: 'exchanged' })
  expect(noticeOf(push, 'gone:7-days-before')).toBeUndefined()
  expect(noticeOf(push, 'constructor')).toBeUndefined()
  expect(ownNotice('expiry:7-days')).toBeUndefined()
})
