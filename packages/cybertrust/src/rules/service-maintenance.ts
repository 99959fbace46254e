import type { When } from '@shindan/core'
import type { facts } from '../facts/index.ts'
import { defineRule } from '../kit.ts'

type Words = When<typeof facts>

const wasOutside = (w: Words) => w.before('cybertrust.errorShownAt', 'cybertrust.shownMaintenanceFrom')
const wasInside = (w: Words) => w.not(wasOutside(w))
const isNotTold = (w: Words) => w.not(w.known(w.is('cybertrust.errorTimeTold', true)))
const isTimeOpen = (w: Words) => w.not(w.any(w.known(wasInside(w)), w.known(wasOutside(w))))

/**
 * The regular window is judged at the time of the error, and at now only while that is not told. Outside of every window
 * the maintenance may have been an unscheduled one (CT-17), so it is never ruled out.
 */
export const serviceMaintenance = defineRule({
  id: 'cybertrust/service-maintenance',
  severity: 'warning',
  when: (w) =>
    w.any(
      wasInside(w),
      w.all(isNotTold(w), w.is('cybertrust.inMaintenance', true)),
      w.all(wasOutside(w), w.unprovable()),
    ),
  what: {
    ja: 'エラーは、サイバートラスト デバイスID のメンテナンス中に表示されました。',
    en: 'The error was shown while Cybertrust Device ID was under maintenance.',
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
        en: 'Try again after the regular maintenance ends on {cybertrust.maintenanceTo}.',
      },
    },
    {
      id: 'retry-now',
      actor: 'user',
      when: (w) => w.all(w.is('cybertrust.inMaintenance', false), w.known(wasInside(w))),
      do: {
        ja: 'エラーが表示されたときの定期メンテナンスは、{cybertrust.shownMaintenanceTo} に終わりました。もう一度お試しください。',
        en: 'The regular maintenance in which the error was shown ended on {cybertrust.shownMaintenanceTo}. Try again now.',
      },
    },
    {
      id: 'retry-if-shown-before',
      actor: 'user',
      when: (w) =>
        w.all(
          w.is('cybertrust.inMaintenance', false),
          isTimeOpen(w),
          w.present('cybertrust.maintenanceEndedAt'),
        ),
      do: {
        ja: '定期メンテナンスが {cybertrust.maintenanceEndedAt} に終わりました。エラーがそれより前に表示されたのであれば、もう一度お試しください。',
        en: 'A regular maintenance ended on {cybertrust.maintenanceEndedAt}. If the error was shown before that, try again now.',
      },
    },
    {
      id: 'try-again',
      actor: 'user',
      when: (w) =>
        w.all(
          w.is('cybertrust.inMaintenance', false),
          isTimeOpen(w),
          w.absent('cybertrust.maintenanceEndedAt'),
        ),
      do: {
        ja: 'いまは定期メンテナンスの時間帯ではありません。もう一度試し、同じエラーが表示されるときは、時間をおいてお試しください。',
        en: 'No regular maintenance is on now. Try again, and wait a while if the same error is shown.',
      },
    },
    {
      id: 'wait-and-retry',
      actor: 'user',
      when: (w) => w.all(w.is('cybertrust.inMaintenance', false), w.known(wasOutside(w))),
      do: {
        ja: 'エラーが表示されたのは定期メンテナンスの時間帯ではないため、臨時メンテナンスと考えられます。時間をおいて、もう一度お試しください。',
        en: 'The error was shown outside of the regular maintenance, so it seems to be unscheduled maintenance. Wait a while and try again.',
      },
    },
    {
      id: 'see-provider-notices',
      actor: 'administrator',
      when: (w) => w.all(w.is('cybertrust.inMaintenance', false), w.not(w.known(wasInside(w)))),
      do: {
        ja: '長く続くときは、提供元のお知らせを確認してください。次の定期メンテナンスは {cybertrust.maintenanceFrom} からです。',
        en: 'If it lasts, see the notices of the provider. The next regular maintenance begins on {cybertrust.maintenanceFrom}.',
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
    {
      name: 'as it ends',
      facts: {},
      now: '2025-01-09T08:00:00+09:00',
      expect: { ask: ['cybertrust.errorShownAt'] },
    },
    {
      name: 'just before it begins',
      facts: {},
      now: '2025-01-08T21:59:59+09:00',
      expect: { ask: ['cybertrust.errorShownAt'] },
    },
    {
      name: 'shown in the night, asked in the morning after it',
      facts: { 'cybertrust.errorShownAt': '2025-01-08T23:00:00+09:00' },
      now: '2025-01-09T10:00:00+09:00',
      expect: 'confirmed',
    },
    {
      name: 'shown in the morning after it',
      facts: { 'cybertrust.errorShownAt': '2025-01-09T09:00:00+09:00' },
      now: '2025-01-09T10:00:00+09:00',
      expect: { ask: [] },
    },
    {
      name: 'shown on the day before at an hour that is not told, asked while it is on',
      facts: { 'cybertrust.errorShownAt': '2025-01-08' },
      now: '2025-01-09T07:30:00+09:00',
      expect: { ask: ['cybertrust.errorShownAt'] },
    },
  ],
})
