import { describe, expect, test } from 'vitest'
import { facts } from '../facts/index.ts'
import type { InUse, RenewalReport } from './check-renewal.ts'
import { inUseNotice } from './in-use.ts'

const notice = (inUse: InUse | null, known: RenewalReport['facts'] = {}) =>
  inUseNotice({ inUse, facts: known } as RenewalReport)
const [topic, other] = ['com.apple.mgmt.External.1', 'com.apple.mgmt.External.2']

describe('the certificate that a server uses', () => {
  test('is said as it was found to be, in both languages', () => {
    const said = facts['apns.inUse'].choices?.renewed
    const text = notice('renewed')?.text
    expect(text?.ja).toBe(`サーバーの状態: ${said?.ja}`)
    expect(text?.en).toBe(`On the server: ${said?.en}`)
  })

  test('is right where it is the renewed one', () => {
    expect(notice('renewed', { 'apns.renewedKind': 'mdm-push-certificate' })).toMatchObject({
      alarming: false,
    })
  })

  test('is the one before only as long as none is renewed', () => {
    expect(notice('current')).toMatchObject({ alarming: false })
    expect(notice('current', { 'apns.renewedKind': 'mdm-push-certificate' })).toMatchObject({
      alarming: true,
    })
  })

  test('is alarming where it is neither', () => {
    expect(notice('another')).toMatchObject({ alarming: true })
  })

  test('is told apart from the verdict where it alarms: the file may be right all the same', () => {
    const kind = { 'apns.renewedKind': 'mdm-push-certificate' } as const
    const topics = { 'apns.enrolledTopic': topic, 'apns.uploadedTopic': other }
    for (const told of [notice('current', kind), notice('another'), notice('another', topics)]) {
      expect(told?.text.ja).toContain('ファイルの判定とは別')
      expect(told?.text.en).toContain('whatever the verdict on the file')
    }
  })

  test('is nothing to speak of where nobody knows', () => {
    expect(notice(null)).toBeNull()
  })
})

describe('its topic', () => {
  test('is compared with that of the enrolled devices, and before all with what was told of them', () => {
    const expected = { expected: topic, actual: other }
    expect(notice(null, { 'apns.currentTopic': topic, 'apns.uploadedTopic': other })).toMatchObject({
      alarming: true,
      topics: expected,
    })
    const told = { 'apns.enrolledTopic': topic, 'apns.currentTopic': other, 'apns.uploadedTopic': other }
    expect(notice('renewed', told)).toMatchObject({ alarming: true, topics: expected })
  })

  test('says nothing by itself', () => {
    expect(notice(null, { 'apns.uploadedTopic': other })).toBeNull()
    expect(notice(null, { 'apns.currentTopic': topic })).toBeNull()
    expect(notice('renewed', { 'apns.currentTopic': topic, 'apns.uploadedTopic': topic })?.topics).toBeNull()
  })
})
