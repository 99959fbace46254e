/**
 * What a text of 1 MB costs that pretends to be a device's answer: `node bench/structure.bench.mjs`. Each part is
 * repeated up to the longest text that is read. Reading its structure may take 10 ms.
 */
import { build } from 'esbuild'

const length = 1_000_000
const most = 10
const error =
  '<dict><key>ErrorCode</key><integer>1</integer><key>ErrorDomain</key><string>MCProfileErrorDomain</string></dict>'
const parts = {
  'nested dictionaries': '<dict>',
  'nested dictionaries with a key': '<dict><key>a</key>',
  'closed dictionaries': '</dict>',
  'whole errors': error,
  'ErrorChain, repeated': '<key>ErrorChain</key><array>',
  'ErrorChain in dictionaries': '<dict><key>ErrorChain</key><array><dict>',
  'tags that never close': '<string',
  'keys without a value': '<key>ErrorCode</key>',
  'values that never end': '<key>ErrorDomain</key><string>',
  'values that never end, escaped': '&lt;key&gt;LocalizedDescription&lt;/key&gt;&lt;string&gt;',
  'braces of JSON': '{',
  'braces of JSON, both': '{}',
  'keys of JSON': '{"ErrorCode":',
  'quotation marks that never close': '"ErrorDomain":"\\',
  'escaped quotation marks': '\\"LocalizedDescription\\":\\"a',
  'blanks after a name': `code${' '.repeat(60)}`,
  'names of domains': 'ErrorDomain',
  'a long name': 'aErrorDomain.',
  'words of a device': 'LocalizedDescription=a ',
  'domains alone': 'aErrorDomain ',
  'underlying errors': 'Underlying error: NSError: ',
  'words that begin like a name': 'cod dom statu local ',
  'code at the end of a word': 'zcode ',
  'a letter': 'e',
  'a letter that begins a name': 'c',
  digits: '1',
}

const { outputFiles } = await build({
  stdin: {
    contents: `export { deviceErrorsIn } from '../src/recognition/structure/device-errors.ts'`,
    resolveDir: import.meta.dirname,
  },
  bundle: true,
  platform: 'node',
  format: 'esm',
  conditions: ['source'],
  write: false,
  logLevel: 'error',
})
const { deviceErrorsIn } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
)

for (const [what, part] of Object.entries(parts)) {
  const text = `domain ${part.repeat(length / part.length)}`
  const times = Array.from({ length: 15 }, () => {
    const started = performance.now()
    deviceErrorsIn(text)
    return performance.now() - started
  })
  console.log(
    `  ${what.padEnd(36)} ${Math.min(...times.slice(3))
      .toFixed(1)
      .padStart(6)} ms   at most ${most}`,
  )
}
