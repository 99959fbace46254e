import { boolean, choice, computingFrom, createKit, defineFacts, text, version } from '../src/index.ts'

const texts = {
  label: { ja: '名前', en: 'name' },
  ask: { ja: '質問', en: 'question' },
  where: { ja: '場所', en: 'place' },
  difficulty: 'console',
} as const

const told = defineFacts('acme', {
  'acme.enrolled': boolean(texts),
  'acme.licensed': boolean(texts),
  'acme.system': choice({ phone: { ja: '電話', en: 'phone' }, desk: { ja: '机上', en: 'desk' } }, texts),
  'acme.osVersion': version(texts),
  'acme.serial': text({ ...texts, sensitive: true }),
  'acme.odd': boolean(texts),
})

export const facts = {
  ...told,
  'acme.broken': computingFrom(told).computed({
    type: 'boolean',
    label: texts.label,
    from: ['acme.odd'],
    compute: (): boolean => {
      throw new Error('out of order')
    },
  }),
}

const sources = { 'A-1': { title: { ja: '資料', en: 'Document' }, checkedOn: '2026-01-01' } }

export const kit = createKit({ plugin: 'acme', facts, sources })

const sentence = { ja: '文です。', en: 'A sentence.' }

/** Silently where the system allows it, by hand on every other phone; a desk has no way at all. */
export const install = kit.defineOperation({
  id: 'acme/install',
  title: { ja: '導入', en: 'Install' },
  requirements: [
    {
      id: 'enrolled',
      when: (w) => w.is('acme.enrolled', true),
      what: sentence,
      failed: { ja: '未登録です。', en: 'It is not enrolled.' },
      why: sentence,
      fix: { ja: '登録してください。', en: 'Enrol it.' },
      source: ['A-1'],
    },
    {
      id: 'licensed',
      presumed: true,
      when: (w) => w.is('acme.licensed', true),
      what: sentence,
      failed: sentence,
      why: sentence,
      fix: sentence,
      source: ['A-1'],
    },
  ],
  methods: [
    {
      id: 'silent',
      title: { ja: '自動', en: 'silent' },
      when: (w) => w.all(w.is('acme.system', 'phone'), w.atLeast('acme.osVersion', '5')),
      steps: [
        {
          id: 'send',
          actor: 'administrator',
          do: { ja: '{acme.osVersion} に送ります。', en: 'Send it to {acme.osVersion}.' },
        },
        { id: 'buy', actor: 'user', when: (w) => w.is('acme.licensed', false), do: sentence },
      ],
    },
    {
      id: 'manual',
      title: { ja: '手動', en: 'by hand' },
      when: (w) => w.is('acme.system', 'phone'),
      steps: [{ id: 'tap', actor: 'user', path: ['Settings', 'Install'], do: sentence }],
    },
  ],
  effects: [
    { id: 'installed', text: sentence },
    {
      id: 'wiped',
      text: sentence,
      destructive: true,
      reversible: false,
      when: (w) => w.is('acme.system', 'desk'),
    },
  ],
  notes: [{ id: 'phones', kind: 'boundary', when: (w) => w.is('acme.system', 'phone'), text: sentence }],
  source: ['A-1'],
  examples: [
    {
      name: 'new phone',
      facts: { 'acme.enrolled': true, 'acme.system': 'phone', 'acme.osVersion': '5.0' },
      expect: { ready: 'silent' },
    },
    {
      name: 'old phone',
      facts: { 'acme.enrolled': true, 'acme.system': 'phone', 'acme.osVersion': '4.4' },
      expect: { ready: 'manual' },
    },
    { name: 'not enrolled', facts: { 'acme.enrolled': false }, expect: { blocked: ['enrolled'] } },
    { name: 'no licence', facts: { 'acme.licensed': false }, expect: { blocked: ['licensed'] } },
    { name: 'a desk has no way', facts: { 'acme.system': 'desk' }, expect: { blocked: [] } },
    { name: 'nothing known', facts: {}, expect: { ask: ['acme.enrolled', 'acme.system', 'acme.osVersion'] } },
  ],
})

export const acme = kit.definePlugin({
  version: '1.0.0',
  title: { ja: 'アクメ', en: 'Acme' },
  errors: [],
  rules: [],
  operations: [install],
})
