import { defineRule } from '../kit.ts'

/** Outside of the regular window the maintenance may be an unscheduled one (CT-17), so it is never ruled out. */
export const serviceMaintenance = defineRule({
  id: 'cybertrust/service-maintenance',
  severity: 'warning',
  when: (w) =>
    w.any(
      w.is('cybertrust.inMaintenance', true),
      w.all(w.is('cybertrust.inMaintenance', false), w.unprovable()),
    ),
  what: {
    ja: 'サイバートラスト デバイスID のメンテナンス中です。',
    en: 'Cybertrust Device ID is under maintenance.',
  },
  why: {
    ja: '毎月第 2 水曜日の 22:00 から翌朝 8:00 まで定期メンテナンスがあります。それ以外の時間にも臨時に行われることがあります。',
    en: 'Regular maintenance lasts from 22:00 on the second Wednesday of each month to 8:00 the next morning (Japan time). There can be unscheduled maintenance too.',
  },
  remedy: [
    {
      id: 'retry-after-maintenance',
      actor: 'user',
      when: (w) => w.is('cybertrust.inMaintenance', true),
      do: {
        ja: '定期メンテナンスが終わる {cybertrust.maintenanceTo} 以降に、もう一度お試しください。',
        en: 'Try again after the regular maintenance ends, {cybertrust.maintenanceTo}.',
      },
    },
    {
      id: 'wait-and-retry',
      actor: 'user',
      when: (w) => w.is('cybertrust.inMaintenance', false),
      do: {
        ja: '臨時メンテナンスと考えられます。時間をおいて、もう一度お試しください。',
        en: 'It seems to be unscheduled maintenance. Wait a while and try again.',
      },
    },
    {
      id: 'see-provider-notices',
      actor: 'administrator',
      when: (w) => w.is('cybertrust.inMaintenance', false),
      do: {
        ja: '長く続くときは、提供元のお知らせを確認してください。次の定期メンテナンスは {cybertrust.maintenanceFrom} からです。',
        en: 'If it lasts, see the notices of the provider. The next regular maintenance begins {cybertrust.maintenanceFrom}.',
      },
    },
  ],
  source: ['CT-17', 'CT-18', 'CT-19', 'CT-20'],
  examples: [
    { name: 'as it begins', facts: {}, now: '2025-01-08T22:00:00+09:00', expect: 'confirmed' },
    {
      name: 'after midnight, before it ends',
      facts: {},
      now: '2025-01-09T07:59:59+09:00',
      expect: 'confirmed',
    },
    { name: 'as it ends', facts: {}, now: '2025-01-09T08:00:00+09:00', expect: { ask: [] } },
    { name: 'just before it begins', facts: {}, now: '2025-01-08T21:59:59+09:00', expect: { ask: [] } },
  ],
})
