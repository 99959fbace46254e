import type { Isolation } from '@shindan/core'
import { rules } from './rules/index.ts'

/** From the push certificate over the device to the profile, in the order of the document (BM-05, BM-12). */
export const isolation: Isolation = {
  id: 'bizmobile/sync-install',
  rules: rules.map((rule) => rule.id),
  stops: ['bizmobile/certificate-partly-blank', 'bizmobile/locked-in-log'],
  passes: ['bizmobile/shown-after-unlock'],
  source: ['BM-05', 'BM-12'],
}
