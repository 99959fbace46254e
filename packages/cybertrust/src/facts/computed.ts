import { computingFrom, epochOf, evaluateLifecycle, type Instant, instantAt } from '@shindan/core'
import { maintenance } from '../lifecycles/maintenance.ts'
import { given } from './given.ts'

const { computed: compute } = computingFrom(given)

const day = 86_400_000

/** The regular maintenance that is on at an instant, else the next one. */
function maintenanceAt(instant: Instant) {
  const [window] = evaluateLifecycle(maintenance, {}, { now: instant }).unwrapOr({ windows: [] }).windows
  return window
}

/** What follows from the facts. */
export const computed = {
  'cybertrust.identifierHasBlank': compute({
    type: 'boolean',
    label: { ja: '証明書識別子の空白', en: 'space within the certificate identifier' },
    from: ['cybertrust.certificateIdentifier'],
    // CT-14: a blank of any kind, also one that nobody sees.
    compute: (known) => /[\s\u200b-\u200d\u2060\ufeff]/u.test(known['cybertrust.certificateIdentifier']),
  }),
  'cybertrust.errorTimeTold': compute({
    type: 'boolean',
    label: {
      ja: 'エラーが表示された日または日時の情報',
      en: 'day or time of the error being told',
    },
    from: ['cybertrust.errorShownAt'],
    monotone: true,
    // Also where the day alone is told.
    compute: () => true,
  }),
  'cybertrust.shownMaintenanceFrom': compute({
    type: 'instant',
    label: {
      ja: '表示時または次の定期メンテナンスの開始',
      en: 'start of the regular maintenance then, or next',
    },
    from: ['cybertrust.errorShownAt'],
    monotone: true,
    compute: (known) => maintenanceAt(known['cybertrust.errorShownAt'])?.from,
  }),
  'cybertrust.shownMaintenanceTo': compute({
    type: 'instant',
    label: {
      ja: '表示時または次の定期メンテナンスの終了',
      en: 'end of the regular maintenance then, or next',
    },
    from: ['cybertrust.errorShownAt'],
    monotone: true,
    compute: (known) => maintenanceAt(known['cybertrust.errorShownAt'])?.to,
  }),
  'cybertrust.maintenanceEndedAt': compute({
    type: 'instant',
    label: {
      ja: '24 時間以内に終わった定期メンテナンスの終了',
      en: 'end of a regular maintenance within the last 24 hours',
    },
    from: [],
    compute: (_, { now }): Instant | null | undefined => {
      const window = maintenanceAt(instantAt(epochOf(now) - day))
      return window && (window.to <= now ? window.to : null)
    },
  }),
}
