import { createRuleKit } from '@shindan/core'
import { errors } from './errors.ts'
import { facts } from './facts.ts'
import { sources } from './sources.ts'

const { defineRule } = createRuleKit({ plugin: 'acme', facts, derived: {}, errors, sources })

export const rules = [
  defineRule({
    id: 'clock-wrong',
    explains: ['check-in-refused'],
    when: (w) => w.is('acme.clockIsRight', false),
    what: { ja: 'デバイスの時計がずれています。', en: 'The clock of the device is wrong.' },
    why: {
      ja: '時刻が大きくずれたデバイスからの接続は、署名を確認できないため拒否されます。',
      en: 'A check-in with a distant time is refused because its signature cannot be verified.',
    },
    remedy: [
      {
        actor: 'user',
        do: { ja: '日付と時刻を自動設定にしてください。', en: 'Set date and time automatically.' },
      },
    ],
    source: ['manual'],
    examples: [
      { name: 'wrong', facts: { 'acme.clockIsRight': false }, expect: 'confirmed' },
      { name: 'right', facts: { 'acme.clockIsRight': true }, expect: 'ruled-out' },
      { name: 'nobody has looked', facts: {}, expect: { ask: ['acme.clockIsRight'] } },
    ],
  }),
] as const
