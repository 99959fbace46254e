import { deviceAnswers } from '../figures.ts'
import { type Draft, gather } from './gather.ts'
import { marksIn } from './mark.ts'

/** One error of a device's answer or log. */
export interface DeviceError {
  /** E.g. `MCSCEPErrorDomain`; `Status` for a device that says that it answers later. */
  readonly domain: string
  /** In decimal, whatever it was written in. */
  readonly code: string
  /** The device's own words, in the order of the text. */
  readonly words: readonly string[]
  /** UTF-16 offsets in the given text, end exclusive. */
  readonly span: readonly [number, number]
}

/** What every structure holds that is read; most texts are passed by this alone. */
const telling = /domain|error[ _-]?code|notnow/i

/**
 * The errors that a text holds in a notation of machines: property lists, JSON, logs, consoles, whole or in
 * fragments. Each chain begins with its deepest error, which went wrong first.
 *
 * @example
 * deviceErrorsIn('[MCInstallationErrorDomain – 0xFA1 (4001)]') // [[{ code: '4001', … }]]
 */
export function deviceErrorsIn(text: string): readonly (readonly DeviceError[])[] {
  return telling.test(text) ? chainsOf(gather(text, marksIn(text)), text) : []
}

function chainsOf(drafts: readonly Draft[], text: string): DeviceError[][] {
  const chains: Draft[][] = []
  for (const draft of drafts) {
    const chain = chains.at(-1)
    const outer = chain?.at(-1)
    if (chain && outer && isUnder(outer, draft, text)) chain.push(draft)
    else chains.push([draft])
  }
  return chains.map((chain) => chain.map(deviceError).reverse())
}

/** Whether the later of two errors is the deeper one of the same chain. */
function isUnder(outer: Draft, inner: Draft, text: string): boolean {
  if (outer.domain === 'Status' || inner.domain === 'Status') return false
  if (outer.chain === inner.chain || inner.place === 'under') return true
  if (outer.answer !== inner.answer || inner.place === 'apart') return false
  const between = text.slice(outer.to, Math.min(inner.from, outer.to + deviceAnswers.chainReach + 1))
  return between.length <= deviceAnswers.chainReach && !/\n[\s>|]*?\n/.test(between)
}

function deviceError({ domain = '', code = '', words, from, to }: Draft): DeviceError {
  const kept = [...new Set(words)].slice(0, deviceAnswers.mostWords)
  return { domain, code, words: kept, span: [from, to] }
}
