import { expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { commandsInTexts } from './command-line.ts'
import { source, workspaceSources } from './source.ts'

const found = (text: string, packageName = 'apns') =>
  commandsInTexts([source(packageName, 'src/x.ts', text)]).map((each) => each.replace(/^.*:\d+ /, ''))

test.each([
  [`const where = { ja: '「shindan renewal check」で判定できます。' }`, 'says shindan renewal'],
  [`const where = { en: 'Give it to "shindan certificate inspect".' }`, 'says shindan certificate'],
  [`const text = \`see \${id} with shindan catalog show\``, 'says shindan catalog'],
  [`const text = 'add --interactive to it'`, 'says --i'],
  [`const text = 'npm start -- diagnose'`, 'says npm start'],
])('%s', (text, what) => {
  expect(found(text)).toEqual([what])
})

test.each([
  '/** As `shindan diagnose --json` prints it. */ export const x = 1',
  `const id = 'shindan/certificate'`,
  `const text = 'Run openssl pkcs12 -in file -nokeys, and use what it writes.'`,
  `const pem = '-----BEGIN CERTIFICATE-----'`,
])('is nothing to complain of: %s', (text) => {
  expect(found(text)).toEqual([])
})

test('the command line says what to type', () => {
  expect(found(`const text = 'shindan diagnose --json'`, 'cli')).toEqual([])
})

test('no text of a library speaks of the command line', () => {
  expect(commandsInTexts(workspaceSources(repository))).toEqual([])
})
