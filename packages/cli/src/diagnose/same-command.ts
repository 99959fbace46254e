import { type AnyPlugin, inputOf, type Session } from '@shindan/core'
import type { Context } from '../context.ts'
import { quoted } from '../quoted.ts'

/**
 * The command line that gives the answer of an interview again, without asking. What is sensitive stands there as `…`, to
 * be filled in: a command stays in the history of a shell.
 */
export function sameCommand<P extends readonly AnyPlugin[]>(
  session: Session<P>,
  { timeZone }: Pick<Context, 'timeZone'>,
): string {
  const { facts } = session.diagnoser.composition
  const input = inputOf(session)
  // 昨日, or a date without its year, is another day tomorrow.
  const isCountedFromNow = Object.entries(input.facts ?? {}).some(
    ([fact, value]) => facts[fact]?.type === 'instant' && value !== null && !/\d{4}/.test(String(value)),
  )
  const each = (option: string, values: readonly string[] = []) =>
    values.flatMap((value) => [option, quoted(value)])
  const given = Object.entries(input.facts ?? {}).map(([fact, value]) =>
    facts[fact]?.sensitive && value !== null ? `${fact}=…` : `${fact}=${value}`,
  )
  return [
    'shindan diagnose',
    ...(input.text === undefined ? [] : [quoted(input.text)]),
    ...each('--code', input.code === undefined ? [] : [input.code]),
    ...each('--error', input.error === undefined ? [] : [input.error ?? 'none']),
    ...each('--product', input.products),
    ...(input.productsComplete ? ['--product-only'] : []),
    ...each('--fact', given),
    ...each('--unavailable', input.unavailable),
    ...each('--tried', input.tried),
    ...each('--now', isCountedFromNow ? [input.now] : []),
    ...each('--time-zone', timeZone === 'Asia/Tokyo' ? [] : [timeZone]),
  ].join(' ')
}
