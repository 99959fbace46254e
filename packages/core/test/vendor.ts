import {
  boolean,
  byExclusion,
  choice,
  computingFrom,
  createKit,
  defineFacts,
  instant,
  lifecyclesOn,
} from '../src/index.ts'

const texts = {
  label: { ja: '項目', en: 'item' },
  ask: { ja: 'どうですか。', en: 'How is it?' },
  where: { ja: '画面', en: 'screen' },
  difficulty: 'on-screen',
} as const

const told = defineFacts('vendor', {
  'vendor.online': boolean(texts),
  'vendor.licensed': boolean(texts),
  'vendor.issuedAt': instant(texts),
  'vendor.mode': choice(
    { kiosk: { ja: 'キオスク', en: 'kiosk' }, shared: { ja: '共有', en: 'shared' } },
    texts,
  ),
})

/** One of each kind that a vendor has: causes in order, one by exclusion, a lifecycle that a rule reads, an operation. */
export const facts = {
  ...told,
  'vendor.ready': computingFrom(told).computed({
    type: 'boolean',
    label: { ja: '準備', en: 'ready' },
    from: ['vendor.online', 'vendor.licensed'],
    compute: (known) => known['vendor.online'] && known['vendor.licensed'],
  }),
}

const sources = { 'V-1': { title: { ja: '資料', en: 'Document' }, checkedOn: '2026-01-01' } }

export const lease = lifecyclesOn(facts).defineLifecycle({
  id: 'vendor/lease',
  label: { ja: '貸与', en: 'Lease' },
  timeZone: 'Asia/Tokyo',
  source: ['V-1'],
  events: { issued: { fact: 'vendor.issuedAt', label: { ja: '発行', en: 'Issued' }, required: true } },
  deadlines: {
    install: {
      fact: 'vendor.installDeadline',
      label: { ja: '導入期限', en: 'Install by' },
      earliest: {
        issue: { label: { ja: '発行から 30 日', en: '30 days' }, from: 'issued', calendarDays: 30 },
      },
    },
  },
  phases: {
    open: { label: { ja: '導入できます', en: 'Open' } },
    over: { label: { ja: '期限切れ', en: 'Over' }, from: { passed: 'install' } },
  },
})

const kit = createKit({ plugin: 'vendor', facts, sources, lifecycles: [lease] })

const step = (id: string) =>
  ({ id, actor: 'user', do: { ja: 'サポートに電話します。', en: 'Call support.' } }) as const

const offline = kit.defineRule({
  id: 'vendor/offline',
  when: (w) => w.is('vendor.online', false),
  what: { ja: '端末が圏外です。', en: 'The device is offline.' },
  why: { ja: '通信できません。', en: 'It cannot reach anything.' },
  evidence: { ja: 'オンラインは {vendor.online} です。', en: 'Online is {vendor.online}.' },
  remedy: [step('move'), step('call')],
  source: ['V-1'],
  examples: [
    { name: 'offline', facts: { 'vendor.online': false }, expect: 'confirmed' },
    { name: 'online', facts: { 'vendor.online': true }, expect: 'ruled-out' },
    { name: 'not known', facts: {}, expect: { ask: ['vendor.online'] } },
  ],
})

const unlicensed = kit.defineRule({
  id: 'vendor/unlicensed',
  when: (w) => w.is('vendor.licensed', false),
  what: { ja: 'ライセンスがありません。', en: 'There is no licence.' },
  why: { ja: '割り当てられていません。', en: 'None was assigned.' },
  remedy: [step('assign')],
  source: ['V-1'],
  examples: [
    { name: 'none', facts: { 'vendor.licensed': false }, expect: 'confirmed' },
    { name: 'one', facts: { 'vendor.licensed': true }, expect: 'ruled-out' },
    { name: 'not known', facts: {}, expect: { ask: ['vendor.licensed'] } },
  ],
})

const notReady = kit.defineRule({
  id: 'vendor/not-ready',
  when: (w) => w.is('vendor.ready', false),
  what: { ja: '準備ができていません。', en: 'It is not ready.' },
  why: { ja: '準備が要ります。', en: 'It must be ready.' },
  remedy: [step('prepare')],
  source: ['V-1'],
  examples: [
    { name: 'offline', facts: { 'vendor.online': false, 'vendor.licensed': true }, expect: 'confirmed' },
    { name: 'ready', facts: { 'vendor.online': true, 'vendor.licensed': true }, expect: 'ruled-out' },
    { name: 'not known', facts: {}, expect: { ask: ['vendor.online', 'vendor.licensed'] } },
  ],
})

const tooLate = kit.defineRule({
  id: 'vendor/too-late',
  when: (w) => w.is('vendor.installDeadlineState', 'passed'),
  what: { ja: '導入期限を過ぎています。', en: 'The time to install is over.' },
  why: { ja: '30 日以内に導入します。', en: 'It must be installed within 30 days.' },
  remedy: [step('reissue')],
  source: ['V-1'],
  examples: [
    {
      name: 'late',
      facts: { 'vendor.issuedAt': '2025-01-01' },
      now: '2025-03-01T00:00:00Z',
      expect: 'confirmed',
    },
    {
      name: 'in time',
      facts: { 'vendor.issuedAt': '2025-01-01' },
      now: '2025-01-02T00:00:00Z',
      expect: 'ruled-out',
    },
    { name: 'not known', facts: {}, now: '2025-01-02T00:00:00Z', expect: { ask: ['vendor.issuedAt'] } },
  ],
})

const fault = kit.defineRule({
  id: 'vendor/fault',
  when: (w) => w.any(w.is('vendor.mode', 'shared'), w.unprovable()),
  what: { ja: '一時的な不具合です。', en: 'It is a passing fault.' },
  why: { ja: 'ほかの原因がありません。', en: 'Nothing else is left.' },
  remedy: [step('again')],
  source: ['V-1'],
  examples: [
    { name: 'shared', facts: { 'vendor.mode': 'shared' }, expect: 'confirmed' },
    { name: 'never ruled out', facts: { 'vendor.mode': 'kiosk' }, expect: { ask: [] } },
  ],
})

const error = <const Id extends `vendor/${string}`>(id: Id, ja: string, en: string, more: object = {}) =>
  kit.defineError({
    id,
    platforms: ['ios'],
    stage: 'install',
    summary: { ja: '導入に失敗しました。', en: 'The installation failed.' },
    messages: [{ ja, en, verbatim: ['ja', 'en'] }],
    source: ['V-1'],
    ...more,
  })

export const vendor = kit.definePlugin({
  version: '1.0.0',
  title: { ja: 'ベンダー', en: 'Vendor' },
  errors: [
    error(
      'vendor/stopped',
      '端末の導入処理が途中で停止しました。',
      'Installing this device stopped halfway through.',
    ),
    error(
      'vendor/refused',
      'この端末の登録は拒否されています。',
      'The enrolment of this device has been refused.',
    ),
    error(
      'vendor/refused-late',
      '登録の受付期間は終了しています。',
      'The period for enrolment has ended already.',
      {
        refines: 'vendor/refused',
      },
    ),
  ],
  rules: [offline, unlicensed, notReady, tooLate, fault],
  causes: {
    'vendor/stopped': { inOrder: ['vendor/offline', 'vendor/unlicensed', byExclusion('vendor/fault')] },
    'vendor/refused': ['vendor/unlicensed', 'vendor/not-ready'],
    'vendor/refused-late': ['vendor/too-late'],
  },
  fallbacks: [
    kit.defineFallback({
      id: 'vendor/reset',
      about: ['vendor/refused', 'vendor/stopped'],
      when: (w) => w.is('vendor.mode', 'kiosk'),
      why: { ja: '初期化で直ることがあります。', en: 'A reset may help.' },
      remedy: [step('reset')],
      source: ['V-1'],
    }),
  ],
  contacts: [{ id: 'vendor/desk', role: 'vendor', name: { ja: '窓口', en: 'Desk' }, source: ['V-1'] }],
  notes: [
    kit.defineNote({
      id: 'vendor/radio',
      kind: 'info',
      about: ['vendor/offline'],
      when: (w) => w.is('vendor.online', false),
      text: { ja: '機内モードも確認します。', en: 'Look at flight mode as well.' },
      source: ['V-1'],
    }),
    kit.defineNote({
      id: 'vendor/both',
      kind: 'info',
      about: ['vendor/offline', 'vendor/unlicensed'],
      when: (w) => w.is('vendor.online', false),
      text: { ja: '両方を確認します。', en: 'Look at both.' },
      source: ['V-1'],
    }),
  ],
  renamed: { 'vendor/no-signal': 'vendor/offline' },
})
