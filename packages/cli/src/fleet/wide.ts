import { type Localized, textIn } from '@shindan/core'
import { visible } from '@shindan/core/render'
import type { Context } from '../context.ts'
import type { CountedSymptom } from './status.ts'

/** Devices that are told by name. */
const mostNamed = 5

/** Says which devices show a cause or an error that hits the whole fleet, and whether there are any. */
export function sayWide(
  symptoms: readonly CountedSymptom[],
  { world, locale }: Pick<Context, 'world' | 'locale'>,
): boolean {
  const wide = symptoms.filter(({ affects, kind }) => affects === 'all-managed-devices' && kind !== 'text')
  if (wide.length === 0) return false
  const devices = [...new Set(wide.flatMap(({ devices }) => devices))]
  world.err(`shindan: ${textIn(told(wide, devices), locale)}\n`)
  return true
}

function told([first, ...others]: readonly CountedSymptom[], devices: readonly string[]): Localized {
  const names = devices.slice(0, mostNamed).map(visible)
  const isCut = devices.length > names.length
  const [ja, en] = others.length > 0 ? [`ほか ${others.length} 件`, ` and ${others.length} more`] : ['', '']
  return {
    ja: `管理下の全デバイスに影響する原因やエラーがあります: ${first?.text ?? ''}${ja}（${names.join('、')}${isCut ? ' ほか' : ''}）。report.html（fleet report）の先頭を確認してください。`,
    en: `causes or errors that affect all managed devices: ${first?.text ?? ''}${en} (${names.join(', ')}${isCut ? ' and others' : ''}). See the top of report.html (fleet report).`,
  }
}
