import { boolean, createKit } from '@shindan/core'
import { changesOf, customise } from '@shindan/core/knowledge'
import { acme } from './plugin.ts'

const facts = {
  'ours.behindProxy': boolean({
    label: { ja: '社内プロキシの利用', en: 'behind the company proxy' },
    ask: {
      ja: 'デバイスは社内のネットワークにつながっていますか。',
      en: 'Is the device in the company network?',
    },
    where: { ja: '「設定」>「Wi-Fi」', en: 'Settings > Wi-Fi' },
    difficulty: 'on-screen',
  }),
}
const sources = {
  runbook: { title: { ja: '社内手順書', en: 'Our runbook' }, checkedOn: '2026-11-01' },
}
const { defineRule } = createKit({ plugin: 'acme', facts, sources, uses: [acme] })

const proxyBlocks = defineRule({
  id: 'acme/proxy-blocks',
  when: (w) => w.is('ours.behindProxy', true),
  what: { ja: '社内プロキシが接続を止めています。', en: 'The company proxy blocks the check-in.' },
  why: { ja: 'Acme MDM の通信は許可されていません。', en: 'It does not let Acme MDM through.' },
  remedy: [
    {
      id: 'use-mobile-network',
      actor: 'user',
      do: { ja: 'Wi-Fi を切って登録し直してください。', en: 'Turn Wi-Fi off and enrol again.' },
    },
  ],
  source: ['runbook'],
  examples: [
    { name: 'in the office', facts: { 'ours.behindProxy': true }, expect: 'confirmed' },
    { name: 'elsewhere', facts: { 'ours.behindProxy': false }, expect: 'ruled-out' },
    { name: 'nobody has looked', facts: {}, expect: { ask: ['ours.behindProxy'] } },
  ],
})

export const customised = customise(acme, {
  disable: { notes: ['acme/enrolled-devices-keep-working'] },
  replace: {
    rules: {
      'acme/clock-wrong': {
        why: { ja: '時刻がずれると署名を確認できません。', en: 'A wrong time makes the signature void.' },
      },
    },
  },
  add: {
    facts,
    sources,
    rules: [proxyBlocks],
    causes: { 'acme/check-in-refused': [{ cause: 'acme/proxy-blocks', at: 'first' }] },
  },
})

if (customised.isErr()) throw new Error(JSON.stringify(customised.error))
for (const { change, id } of changesOf(customised.value)) console.log(change, id)
