import assert from 'node:assert/strict'
import { verify, X509Certificate } from 'node:crypto'
import { checkRenewal, readPushFiles } from '@shindan/apns/renewal'
import fc from 'fast-check'
import { edit, edited } from '../../packages/core/test/mutate-der.ts'
import { answerOf } from './answer.ts'
import { renewal, signedRequest } from './files.ts'
import type { Target } from './target.ts'
import { editedText, textEdits } from './text.ts'

const keys = ['PushCertRequestCSR', 'PushCertCertificateChain', 'PushCertSignature'] as const
type Key = (typeof keys)[number]

/** What the property list says under a key, as it is written there. */
const written = (text: string, key: Key) =>
  new RegExp(`<key>${key}</key>\\s*<string>([^<]*)</string>`).exec(text)?.[1]

/** One part of the request after edits of its DER, whatever it is the DER of. */
const editedPart = fc
  .tuple(fc.constantFrom(...keys), fc.array(edit, { minLength: 1, maxLength: 2 }))
  .map(([key, edits]) => {
    const part = written(signedRequest, key) ?? ''
    const der = Uint8Array.from(Buffer.from(part.replace(/-----[^-]+-----/g, ''), 'base64'))
    const base64 = Buffer.from(edits.reduce(edited, der)).toString('base64')
    const put =
      key === keys[1] ? `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n` : base64
    return signedRequest.replace(part, put)
  })

const elements = fc.constantFrom(
  ...[
    '<dict>',
    '</dict>',
    '<array>',
    '</array>',
    '<string>',
    '</string>',
    '<key>',
    '</key>',
    '<data>',
    '</data>',
  ],
  ...[
    '<true/>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x',
    '?>',
    '<!DOCTYPE plist',
    '<!ENTITY',
    '&#10;',
    '&lt;',
    '&x;',
  ],
  ...keys.map((key) => `<key>${key}</key>`),
  ...keys.map((key) => `<key>${key}</key><string>AAAA</string>`),
)
const editedElements = fc
  .array(fc.tuple(fc.nat(), fc.nat(30), elements), { minLength: 1, maxLength: 4 })
  .map((all) =>
    all.reduce((text, [position, cut, put]) => {
      const tags = [...text.matchAll(/<|>/g)].map(({ index }) => index)
      const at = tags[position % tags.length] ?? 0
      return text.slice(0, at) + put + text.slice(at + (cut % 3 === 0 ? cut : 0))
    }, signedRequest),
  )

/** Requests as vendors sign them, edited as XML, as text and as DER: what may go to the portal reads so to OpenSSL. */
export const target: Target<string> = {
  arbitrary: fc
    .tuple(
      fc.oneof(editedPart, editedElements, fc.constant(signedRequest)),
      fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, textEdits(3)),
      fc.boolean(),
    )
    .map(([text, edits, isBase64]) => {
      const put = edits.reduce(editedText, text)
      return isBase64 ? Buffer.from(put).toString('base64') : put
    }),

  holds(file) {
    answerOf(() => readPushFiles(file), file)
    const { current, now } = renewal
    const report = answerOf(() => checkRenewal({ current, csr: file }, { now }), file)
    if (report.steps.portal.verdict !== 'safe') return
    const text = file.startsWith('<') ? file : Buffer.from(file, 'base64').toString()
    const [request, chain, signature] = keys.map((key) => written(text, key))
    // Written in another way, such as CDATA: that it is read so is for the tests of property lists.
    if (request === undefined || chain === undefined || signature === undefined || /<!-|<!\[|&/.test(text))
      return
    const [data, signed] = [Buffer.from(request, 'base64'), Buffer.from(signature, 'base64')]
    // Blocks that are indented, or glued to something, are read here, and by Node not.
    const [, base64 = ''] = /-----BEGIN CERTIFICATE-----([^-]*)-----END /.exec(chain) ?? []
    const vendor = new X509Certificate(Buffer.from(base64, 'base64'))
    assert.ok(verify('sha256', data, vendor.publicKey, signed), 'not signed by the vendor')
    const at = Date.parse(now)
    assert.ok(Date.parse(vendor.validFrom) <= at && at < Date.parse(vendor.validTo), 'a vendor out of date')
  },
}
