import { describe, expect, test } from 'vitest'
import type { RenewalInput, RenewalReport } from '../src/renewal/index.ts'
import { csr, pushPlist } from './made.ts'
import {
  app,
  check,
  created,
  createdOfOldRequest,
  current,
  expired,
  ofOldRequest,
  otherKeys,
  plainCsr,
  privateKey,
  renewed,
  signedCsr,
  topic,
  vendor,
} from './renewal-files.ts'

const otherCsr = await csr(otherKeys)

describe('the joint decision table', () => {
  const unsafe = { verdict: 'unsafe' } as const
  const notPush = ['apns/not-a-push-certificate'] as const
  const notACertificate = { ...unsafe, outcome: 'not-a-certificate', rules: notPush } as const
  const notMdm = { ...unsafe, outcome: 'not-mdm-certificate', rules: notPush } as const
  test.each<[string, RenewalInput, Pick<RenewalReport, 'verdict' | 'outcome' | 'rules'>]>([
    ['a CSR', { current, renewed: plainCsr }, notACertificate],
    ['a signed CSR', { current, renewed: signedCsr }, notACertificate],
    ['a plist', { current, renewed: pushPlist({ a: 'b' }) }, notACertificate],
    ['an empty file', { current, renewed: '' }, notACertificate],
    ['HTML', { current, renewed: '<!doctype html>' }, notACertificate],
    ['a private key', { current, renewed: privateKey }, notACertificate],
    ['an app certificate', { current, renewed: app, csr: plainCsr }, notMdm],
    ['a certificate without UID', { current, renewed: vendor.certificates[0], csr: plainCsr }, notMdm],
    [
      'another key',
      { current, renewed: ofOldRequest, csr: signedCsr },
      { ...unsafe, outcome: 'key-mismatch', rules: ['apns/csr-mismatch'] },
    ],
    [
      'another key, nothing registered',
      { renewed: ofOldRequest, csr: signedCsr, registered: 'never' },
      { ...unsafe, outcome: 'key-mismatch', rules: ['apns/csr-mismatch'] },
    ],
    [
      'another topic',
      { current, renewed: created, csr: signedCsr },
      { ...unsafe, outcome: 'topic-changed', rules: ['apns/different-certificate-renewed'] },
    ],
    [
      'another key and topic',
      { current, renewed: createdOfOldRequest, csr: signedCsr },
      {
        ...unsafe,
        outcome: 'key-mismatch',
        rules: ['apns/csr-mismatch', 'apns/different-certificate-renewed'],
      },
    ],
    [
      'the old file again',
      { current, renewed: current },
      { ...unsafe, outcome: 'not-extended', rules: ['apns/validity-not-extended'] },
    ],
    [
      'an older file',
      { current, renewed: expired },
      { ...unsafe, outcome: 'not-extended', rules: ['apns/validity-not-extended'] },
    ],
    [
      'an older file, after expiry',
      { current: expired, renewed: expired },
      {
        ...unsafe,
        outcome: 'not-extended',
        rules: ['apns/validity-not-extended', 'apns/certificate-expired'],
      },
    ],
    [
      'the right topic, after another was registered by mistake',
      { current: created, renewed, csr: signedCsr, enrolledTopic: topic },
      { verdict: 'safe', outcome: 'renewed', rules: [] },
    ],
    [
      'files the wrong way round',
      { current: renewed, renewed: current, csr: signedCsr },
      { ...unsafe, outcome: 'key-mismatch', rules: [] },
    ],
    [
      'a CSR of another renewal, beside the key of this one',
      { current, renewed, csr: otherCsr, privateKey },
      { ...unsafe, outcome: 'key-mismatch', rules: [] },
    ],
    [
      'a file with a private key',
      { current, renewed: renewed + privateKey, csr: signedCsr },
      { verdict: 'safe', outcome: 'renewed', rules: [] },
    ],
    ['renewed', { current, renewed, csr: signedCsr }, { verdict: 'safe', outcome: 'renewed', rules: [] }],
    [
      'renewed after expiry',
      { current: expired, renewed, csr: signedCsr },
      { verdict: 'safe', outcome: 'renewed', rules: [] },
    ],
    [
      'renewed, judged by the private key',
      { current, renewed, privateKey },
      { verdict: 'safe', outcome: 'renewed', rules: [] },
    ],
    [
      'first registration',
      { renewed, csr: signedCsr, registered: 'never' },
      { verdict: 'undecided', outcome: 'first-registration', rules: [] },
    ],
    [
      'registration after deletion',
      { renewed: created, csr: signedCsr, registered: 'deleted' },
      { verdict: 'undecided', outcome: 're-registered', rules: [] },
    ],
  ])('%s', (_, input, expected) => {
    expect(check(input)).toMatchObject(expected)
  })
})
