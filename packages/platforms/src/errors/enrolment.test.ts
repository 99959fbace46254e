import { createRecogniser } from '@shindan/core'
import { expect, test } from 'vitest'
import { platforms } from '../plugin.ts'

const recogniser = createRecogniser(platforms.errors)
const found = (text: string) =>
  recogniser
    .recognise(text)
    ._unsafeUnwrap()
    .map(({ id, certainty }) => `${id} ${certainty}`)
const adviceOf = (id: string) => platforms.errors.find((error) => error.id === id)?.advice?.en ?? []

test.each([
  ["Android: Can't set up device\nContact your IT admin for help", 'android-provisioning-failed'],
  [
    '仕事用プロファイルの設定で「デバイスをセットアップできません」「IT 管理者にお問い合わせください」',
    'android-provisioning-failed',
  ],
  [
    'java.lang.IllegalStateException: Not allowed to set the device owner because there are already some accounts on the device',
    'android-accounts-exist',
  ],
])('Android: %s', (text, id) => {
  expect(found(text)).toEqual([`platforms/${id} identified`])
})

test.each([
  "Can't set up device\nContact your IT admin for help",
  'デバイスをセットアップできません\nIT 管理者にお問い合わせください',
  "Scan the QR code of the lamp: Can't set up device. Contact your IT admin for help. Error code: 7003",
])('any device may say so while it is set up: %s', (text) => {
  expect(recogniser.recognise(text)._unsafeUnwrap()).toMatchObject([
    { id: 'platforms/android-provisioning-failed', certainty: 'similar', generic: true },
  ])
})

test.each(['android-provisioning-failed', 'android-accounts-exist'])(
  '%s: a reset comes last, once nothing on the device is needed',
  (id) => {
    const steps = adviceOf(`platforms/${id}`)
    expect(steps.findIndex((step) => step.includes('reset the device'))).toBe(steps.length - 1)
    expect(steps.at(-1)).toMatch(/^Once sure that nothing on it is needed/)
  },
)

test('an enrolment is ended last, and never because a topic changed', () => {
  const steps = adviceOf('platforms/profile-payload-differs')
  expect(steps.at(-1)).toMatch(/remove the old MDM profile/)
  expect(steps.at(-2)).toMatch(/remove nothing.*topic/)
})
