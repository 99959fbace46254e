import { expectTypeOf, test } from 'vitest'
import type { mdmErrors, responseErrors, serverAnswerErrors } from './index.ts'

test('ids of the tables are literal types', () => {
  type ResponseId = (typeof responseErrors)[number]['id']
  expectTypeOf<'apns/response-device-token-not-for-topic'>().toExtend<ResponseId>()
  expectTypeOf<'apns/response-no-such-reason'>().not.toExtend<ResponseId>()

  type MdmId = (typeof mdmErrors)[number]['id']
  expectTypeOf<'apns/mdm-mc-scep-error-domain-22013'>().toExtend<MdmId>()
  expectTypeOf<'apns/mdm-mc-cal-dav-error-domain-17000'>().toExtend<MdmId>()
  expectTypeOf<'apns/mdm-mc-scep-error-domain-22999'>().not.toExtend<MdmId>()

  type AnswerId = (typeof serverAnswerErrors)[number]['id']
  expectTypeOf<'apns/mdm-server-unrecognized-device'>().toExtend<AnswerId>()
})
