import { expect, test } from 'vitest'
import { createDiagnoser } from '../diagnoser/index.ts'
import type { Diagnosis } from '../diagnosis/index.ts'
import { boolean, defineFacts } from '../fact/index.ts'
import { createKit } from '../plugin/index.ts'

const label = { ja: '名前', en: 'name' }
const texts = { label, ask: label, where: label, difficulty: 'console' } as const
const sentence = { ja: '文です。', en: 'A sentence.' }
const kit = createKit({
  plugin: 'acme',
  facts: defineFacts('acme', { 'acme.locked': boolean(texts) }),
  sources: { s: { title: label, checkedOn: '2025-01-01' } },
})

type Id = `acme/${string}`

/** The same plugin under the ids of one release. */
const release = (error: Id, rule: Id, note: Id, renamed: { readonly [old: Id]: Id } = {}) =>
  createDiagnoser({
    plugins: [
      kit.definePlugin({
        title: label,
        version: '1.0.0',
        errors: [
          kit.defineError({
            id: error,
            code: 'E_REFUSED',
            platforms: [],
            stage: 'install',
            summary: sentence,
            messages: [],
            source: ['s'],
          }),
        ],
        rules: [
          kit.defineRule({
            id: rule,
            when: (w) => w.is('acme.locked', true),
            what: sentence,
            why: sentence,
            remedy: [{ id: 'unlock', actor: 'user', do: { ja: '解除します。', en: 'Unlock it.' } }],
            source: ['s'],
            examples: [
              { name: 'yes', facts: { 'acme.locked': true }, expect: 'confirmed' },
              { name: 'no', facts: { 'acme.locked': false }, expect: 'ruled-out' },
              { name: 'open', facts: {}, expect: { ask: ['acme.locked'] } },
            ],
          }),
        ],
        causes: { [error]: [rule] },
        notes: [
          kit.defineNote({
            id: note,
            kind: 'info',
            about: [rule],
            when: (w) => w.not(w.known(w.is('acme.locked', false))),
            text: sentence,
            source: ['s'],
          }),
        ],
        renamed,
      }),
    ],
  })

const before = release('acme/refused', 'acme/locked', 'acme/lock-unseen')
const input = { code: 'E_REFUSED', now: '2025-01-05T00:00:00Z' }
const stored: Diagnosis = JSON.parse(JSON.stringify(before.diagnose(input)._unsafeUnwrap()))
const voice = { locale: 'en', timeZone: 'Asia/Tokyo' } as const

test('a stored answer shows errors, rules, steps and notes under their ids of today, and nothing is gone', () => {
  const now = release('acme/denied', 'acme/device-locked', 'acme/lock-unknown', {
    'acme/refused': 'acme/denied',
    'acme/locked': 'acme/device-locked',
    'acme/lock-unseen': 'acme/lock-unknown',
  })
  expect(now.present(stored, voice)).toMatchObject({
    errors: [{ id: 'acme/denied', code: 'E_REFUSED', summary: 'A sentence.' }],
    findings: [
      {
        rule: 'acme/device-locked',
        explains: ['acme/denied'],
        remedy: [{ id: 'acme/device-locked#unlock', do: 'Unlock it.' }],
      },
    ],
    questions: [{ fact: 'acme.locked', settles: ['acme/device-locked'] }],
    notes: [{ id: 'acme/lock-unknown', text: 'A sentence.' }],
    gone: [],
  })
})

test('without a word of where they went, its ids are gone', () => {
  const now = release('acme/denied', 'acme/device-locked', 'acme/lock-unknown')
  const { errors, findings, notes, gone } = now.present(stored, voice)
  expect({ errors, findings, notes, gone }).toEqual({
    errors: [],
    findings: [],
    notes: [],
    gone: ['acme/refused', 'acme/locked', 'acme/lock-unseen'],
  })
})
