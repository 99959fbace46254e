/**
 * What one writes oneself before looking for a library: an index of pairs of characters, in which the message that is
 * contained most in a text is found. It looks up and nothing else: it cannot say that a text holds none of its messages.
 *
 * @param {readonly { readonly id: string, readonly text: string }[]} messages
 */
export function createBigramIndex(messages) {
  /** @type {Map<number, number[]>} */
  const holders = new Map()
  const pairs = messages.map(({ text }) => pairsOf(plain(text.replace(/\{\w+\}/g, ' '))))
  pairs.forEach((of, message) => {
    for (const pair of of) {
      const list = holders.get(pair)
      if (list) list.push(message)
      else holders.set(pair, [message])
    }
  })
  const weights = new Map(
    [...holders].map(([pair, { length }]) => [pair, Math.log(1 + messages.length / length)]),
  )
  const whole = pairs.map((of) => [...of].reduce((sum, pair) => sum + (weights.get(pair) ?? 0), 0))
  const found = new Float64Array(messages.length)

  /** The message that a text holds most of, and how much of it. @param {string} text */
  return (text) => {
    const asked = pairsOf(plain(text))
    let all = 0
    found.fill(0)
    for (const pair of asked) {
      const weight = weights.get(pair)
      if (weight === undefined) continue
      all += weight
      for (const message of holders.get(pair) ?? []) found[message] += weight
    }
    let best = 0
    let score = 0
    for (let message = 0; message < found.length; message++) {
      // Of two that are wholly there, the one that explains more of the text.
      const here = found[message] / whole[message] + (0.1 * found[message]) / all
      if (here > score) [best, score] = [message, here]
    }
    return score > 0 ? { id: messages[best].id, score } : undefined
  }
}

/** @param {string} text */
function plain(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/** @param {string} text */
function pairsOf(text) {
  const pairs = new Set()
  for (let at = 0; at + 1 < text.length; at++)
    pairs.add(text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1))
  return pairs
}
