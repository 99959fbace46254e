import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkRenewal, type RenewalInput, type RenewalReport, readPushFiles } from '../src/renewal/index.ts'
import { derOf, keyPem } from './made.ts'
import { current, expired, keys, otherKeys, p256, plainCsr, renewed, signedCsr } from './renewal-files.ts'

const keyFiles = await Promise.all([keys, otherKeys, p256].map(keyPem))
const keyTexts = keyFiles.map((pem) => pem.replace(/-----[^-]+-----|\s/g, ''))
const keyHex = keyFiles.map((pem) => Buffer.from(derOf(pem)).toString('hex'))
const memos = ['motex@test.co.jp', 'Pass_W01d', 'Apple ID: hanako.yamada@example.jp', '暗証番号 482913']

/** Whether sixteen characters in a row of a key, as base64 or hexadecimal, stand in a text; public halves aside. */
function holdsKey(text: string): boolean {
  for (let at = 0; at + 16 <= text.length; at++) {
    const piece = text.slice(at, at + 16)
    if ([...keyTexts, ...keyHex].some((key) => key.includes(piece))) return true
  }
  return false
}

const file = fc
  .tuple(
    fc.constantFrom(current, renewed, expired, plainCsr, signedCsr, ...keyFiles),
    fc.option(fc.constantFrom(...keyFiles), { nil: '' }),
    fc.constantFrom(...memos),
    fc.nat(),
    fc.constantFrom(0, 0, 1, 30),
  )
  .map(([content, key, memo, position, cut]) => {
    const text = `${memo}\n${key}${content}${memo}`
    const at = position % text.length
    return text.slice(0, at) + text.slice(at + cut)
  })
const place = fc.option(file, { nil: undefined })

test('no private key, account or memo is in any answer, wherever the files are put and however they are damaged', () => {
  fc.assert(
    fc.property(place, place, place, place, place, (...files) => {
      const [current, renewed, csr, privateKey, inUse] = files
      const given = { current, renewed, csr, privateKey, inUse }
      const input = Object.fromEntries(
        Object.entries(given).filter(([, text]) => text !== undefined),
      ) as RenewalInput
      const answers = [
        checkRenewal(input, { now: '2025-12-20T00:00:00Z' }),
        ...files.filter((text) => text !== undefined).map(readPushFiles),
      ]
      expect(JSON.parse(JSON.stringify(answers))).toEqual(answers)
      const [{ saveAs, ...report }, ...others] = answers as [RenewalReport, ...object[]]
      // A certificate holds the public half of its key, as the key file does.
      if (saveAs) expect(readPushFiles(saveAs).map(({ kind }) => kind)).toEqual(['mdm-push-certificate'])
      const text = JSON.stringify([report, ...others])
      for (const memo of memos) expect(text).not.toContain(memo)
      expect(holdsKey(text)).toBe(false)
    }),
    { numRuns: 150 },
  )
})
