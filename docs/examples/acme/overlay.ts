import { changesOf, loadOverlay } from '@shindan/core/knowledge'
import { acme } from './plugin.ts'

const overlay = {
  schemaVersion: 2,
  kind: 'overlay',
  of: 'acme',
  disable: { rules: ['acme/token-expired'] },
  add: {
    sources: {
      runbook: { title: { ja: '社内手順書', en: 'Our runbook' }, checkedOn: '2026-11-01' },
    },
    rules: [
      {
        id: 'acme/clock-far-wrong',
        when: { op: 'at-least', fact: 'acme.clockErrorMinutes', value: 1440 },
        what: { ja: '時計が 1 日以上ずれています。', en: 'The clock is wrong by a day or more.' },
        why: { ja: '電池が切れていた端末に起こります。', en: 'A device whose battery was empty has that.' },
        remedy: [
          {
            id: 'bring-it-to-us',
            actor: 'user',
            do: { ja: '情報システム部へお持ちください。', en: 'Bring it to the IT department.' },
          },
        ],
        source: ['runbook'],
      },
    ],
    causes: { 'acme/check-in-refused': [{ cause: 'acme/clock-far-wrong', at: 'first' }] },
  },
}

const ours = loadOverlay(JSON.stringify(overlay), acme)
if (ours.isErr()) throw new Error(JSON.stringify(ours.error))
for (const { change, id } of changesOf(ours.value)) console.log(change, id)

const misspelt = loadOverlay({ ...overlay, disable: { rules: ['acme/token-expird'] } }, acme)
if (misspelt.isErr()) console.log(JSON.stringify(misspelt.error))
