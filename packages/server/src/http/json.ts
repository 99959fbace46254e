import { err, ok, overLimit, type Problem, type Result } from '@shindan/core'

/** Bytes as JSON, no deeper than is allowed: what comes after goes through it by recursion. */
export function jsonIn(bytes: Uint8Array, depth: number): Result<unknown, readonly Problem[]> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const found = depthOf(text)
    return found > depth ? err([overLimit('depth', depth, found)]) : ok(JSON.parse(text))
  } catch {
    return err([notJson])
  }
}

const notJson: Problem<'not-json'> = {
  kind: 'not-json',
  path: '',
  found: '',
  expected: { ja: 'UTF-8 の JSON', en: 'JSON in UTF-8' },
}

/** How many lists and objects of a JSON text stand in one another, without parsing it. */
function depthOf(json: string): number {
  let depth = 0
  let most = 0
  for (let at = 0; at < json.length; at++) {
    const letter = json.charCodeAt(at)
    if (letter === quote) at = endOfString(json, at)
    else if (letter === openList || letter === openObject) most = Math.max(most, ++depth)
    else if (letter === closeList || letter === closeObject) depth--
  }
  return most
}

/** The place of the quote that ends a string. */
function endOfString(json: string, from: number): number {
  let end = json.indexOf('"', from + 1)
  while (end !== -1 && isEscaped(json, end)) end = json.indexOf('"', end + 1)
  return end === -1 ? json.length : end
}

function isEscaped(json: string, at: number): boolean {
  let before = at
  while (json.charCodeAt(before - 1) === backslash) before--
  return (at - before) % 2 === 1
}

const [quote, backslash, openList, closeList, openObject, closeObject] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d]
