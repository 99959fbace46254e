import type { LeadTime, Localized } from '@shindan/core'

/**
 * What a reminder is, by its date and how far ahead of it it comes; days below 0 come after it. Its label may be that of the
 * console's own mail or popup, which this is not.
 */
export function reminderName({ days, months }: LeadTime, { ja, en }: Localized): Localized {
  if (days === undefined) {
    const month = months === 1 ? 'month' : 'months'
    return { ja: `「${ja}」の ${months} か月前`, en: `${months} ${month} before “${en}”` }
  }
  if (days === 0) return { ja: `「${ja}」の当日`, en: `on the day of “${en}”` }
  if (days === 1) return { ja: `「${ja}」の前日`, en: `the day before “${en}”` }
  if (days === -1) return { ja: `「${ja}」の翌日`, en: `the day after “${en}”` }
  if (days < 0) return { ja: `「${ja}」の ${-days} 日後`, en: `${-days} days after “${en}”` }
  return { ja: `「${ja}」の ${days} 日前`, en: `${days} days before “${en}”` }
}
