import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deviceErrorsIn } from './device-errors.ts'

const codes = (text: string) =>
  deviceErrorsIn(text).map((chain) => chain.map(({ domain, code }) => `${domain} ${code}`))
const words = (text: string) => deviceErrorsIn(text).map((chain) => chain.map((error) => error.words))

const item = (code: number, domain: string, description = '') =>
  `<dict><key>ErrorCode</key><integer>${code}</integer><key>ErrorDomain</key><string>${domain}</string>` +
  `${description && `<key>LocalizedDescription</key><string>${description}</string>`}</dict>`
const answer = `<dict><key>CommandUUID</key><string>7</string><key>ErrorChain</key><array>${item(
  4001,
  'MCInstallationErrorDomain',
  'Not installed',
)}${item(1009, 'MCProfileErrorDomain', 'The profile &amp; its “Acme” are locked.')}</array><key>Status</key><string>Error</string></dict>`
const deepestFirst = [['MCProfileErrorDomain 1009', 'MCInstallationErrorDomain 4001']]

describe('an ErrorChain in a property list', () => {
  it('is told deepest first, with the words of the device', () => {
    expect(codes(answer)).toEqual(deepestFirst)
    expect(words(answer)).toEqual([[['The profile & its “Acme” are locked.'], ['Not installed']]])
  })

  it.each([
    ['a line for each tag', answer.replace(/></g, '>\n\t\t<')],
    ['quoted in a mail', answer.replace(/></g, '>\n> <')],
    ['escaped for a page', answer.replace(/</g, '&lt;').replace(/>/g, '&gt;')],
    ['amid prose', `The device answered: ${answer}. What now?`],
    ['cut off at its beginning', answer.slice(answer.indexOf('<array>') + 2)],
    ['cut off at its end', answer.slice(0, answer.indexOf('their') - 60)],
  ])('is read %s', (_, text) => expect(codes(text)).toEqual(deepestFirst))

  it('is read with its keys in any order and without its dictionaries', () => {
    const fields = '<key>ErrorDomain</key><string>MCMDMErrorDomain</string><key>ErrorCode</key><integer>'
    expect(codes(`${fields}12021</integer>`)).toEqual([['MCMDMErrorDomain 12021']])
  })

  it('leaves out a number that is cut', () => {
    const fields = '<key>ErrorDomain</key><string>MCMDMErrorDomain</string><key>ErrorCode</key><integer>'
    expect(codes(`${fields}120`)).toEqual([])
  })

  it('is one chain for each answer', () => {
    const one = `<key>ErrorChain</key><array>${item(12021, 'MCMDMErrorDomain')}</array>`
    const other = `<key>ErrorChain</key><array>${item(5003, 'MCPasscodeErrorDomain')}</array>`
    expect(codes(`${one}\n${other}`)).toEqual([['MCMDMErrorDomain 12021'], ['MCPasscodeErrorDomain 5003']])
  })
})

describe('an ErrorChain in JSON', () => {
  const chain = [
    {
      ErrorCode: 4001,
      ErrorDomain: 'MCInstallationErrorDomain',
      LocalizedDescription: 'Not {installed',
    },
    {
      ErrorCode: 1009,
      ErrorDomain: 'MCProfileErrorDomain',
      USEnglishDescription: 'Locked "for good".',
    },
  ]
  const json = JSON.stringify({ Status: 'Error', ErrorChain: chain })

  it.each([
    ['on one line', json],
    ['indented', JSON.stringify({ ErrorChain: chain }, null, 2)],
    ['within a text of JSON', JSON.stringify({ body: json })],
    ['with keys as consoles render them', json.replace(/"(Error|US|Localized)/g, (key) => key.toLowerCase())],
    [
      'with keys in snake case',
      json.replace(/"Error(Code|Domain)/g, (_, word) => `"error_${word.toLowerCase()}`),
    ],
  ])('is read %s', (_, text) => expect(codes(text)).toEqual(deepestFirst))

  it('keeps the words, unescaped', () => {
    expect(words(json)).toEqual([[['Locked "for good".'], ['Not {installed']]])
    expect(
      words('{"errorDomain":"AErrorDomain","errorCode":1,"localizedDescription":"\\u8a3c\\u660e"}'),
    ).toEqual([[['証明']]])
  })

  it('takes the error that another one holds for the deeper one, wherever it stands', () => {
    const inner = '"UnderlyingError":{"ErrorDomain":"BErrorDomain","ErrorCode":2}'
    const outer = '"ErrorDomain":"AErrorDomain","ErrorCode":1'
    expect(codes(`{${outer},${inner}}`)).toEqual([['BErrorDomain 2', 'AErrorDomain 1']])
    expect(codes(`{${inner},${outer}}`)).toEqual([['BErrorDomain 2', 'AErrorDomain 1']])
  })
})

describe('an NSError', () => {
  const dump = [
    'Mar 3 09:00:00 Phone profiled[7] <Notice>: Error: NSError:',
    'Desc   : プロファイルが無効です。',
    'Sugg   : 項目がありません。',
    'US Desc: Invalid profile',
    'US Sugg: A field is missing.',
    'Domain : MCInstallationErrorDomain',
    'Code   : 4000',
    'Type   : MCFatalError',
    '...Underlying error:',
    'NSError:',
    'Desc   : The field is missing.',
    'Domain : MCProfileErrorDomain',
    'Code   : 1003',
    'Type   : MCFatalError',
  ]
  const chain = [['MCProfileErrorDomain 1003', 'MCInstallationErrorDomain 4000']]

  it.each(['\n', '\n\t', ' ', '\n> ', '\nMar 3 09:00:00 Phone profiled[7] <Notice>: '])(
    'is read as it is dumped to a log, its lines joined by %j',
    (joint) => {
      expect(codes(dump.join(joint))).toEqual(chain)
      expect(words(dump.join(joint))).toEqual([
        [
          ['The field is missing.'],
          ['プロファイルが無効です。', '項目がありません。', 'Invalid profile', 'A field is missing.'],
        ],
      ])
    },
  )

  it('is read as it describes itself, with those under it', () => {
    const inner =
      'Error Domain=NSURLErrorDomain Code=-1009 "Offline" UserInfo={NSErrorFailingURLKey=https://a.example/}'
    const text = `Error Domain=MCMDMErrorDomain Code=12011 "No check-in" UserInfo={NSUnderlyingError=0x60 {${inner}}, NSLocalizedDescription=No {check}-in, MCErrorType=Fatal}`
    expect(codes(text)).toEqual([['NSURLErrorDomain -1009', 'MCMDMErrorDomain 12011']])
    expect(words(text)[0]?.[0]).toEqual(['Offline'])
    expect(words(text)[0]?.[1]).toContain('No check-in')
  })

  it('is another one on another line', () => {
    expect(codes('Error Domain=AErrorDomain Code=1 "a"\nError Domain=BErrorDomain Code=2 "b"')).toEqual([
      ['AErrorDomain 1'],
      ['BErrorDomain 2'],
    ])
  })
})

describe('a domain with its number', () => {
  it.each([
    '[MCMDMErrorDomain:12085]',
    'MCMDMErrorDomain 12085',
    'MCMDMErrorDomain (12085)',
    'MCMDMErrorDomain – 0x2F35 (12085)',
    'MCMDMErrorDomain: 0x2f35',
    'MCMDMErrorDomain, code 12085',
    '12085 MCMDMErrorDomain',
    '0x2F35 (12085) [MCMDMErrorDomain]',
    'Domain\nMCMDMErrorDomain\nCode\n12085',
    'Error Code: 12085\nResult: failed\nError Domain: MCMDMErrorDomain',
    '操作を完了できませんでした。（MCMDMErrorDomainエラー12085）',
    'The operation couldn’t be completed. (MCMDMErrorDomain error 12085.)',
  ])('is read in %j', (text) => expect(codes(text)).toEqual([['MCMDMErrorDomain 12085']]))

  it('is read as Apple Configurator shows it, the deeper one on the line below', () => {
    const text =
      'The profile “Acme” could not be installed. [MCInstallationErrorDomain – 0xFA1 (4001)]\n' +
      'The server’s answer is invalid. [MCSCEPErrorDomain – 0x55F0 (22000)]'
    expect(codes(text)).toEqual([['MCSCEPErrorDomain 22000', 'MCInstallationErrorDomain 4001']])
    expect(words(text)).toEqual([
      [['The server’s answer is invalid.'], ['The profile “Acme” could not be installed.']],
    ])
  })

  it('is not guessed: a number alone, a host and a status are none', () => {
    for (const text of [
      'Error Code: 12085',
      'Domain: mdm.example.jp\nCode: 503',
      'MCMDMErrorDomain',
      'ErrorChain',
    ])
      expect(codes(text)).toEqual([])
  })

  it('is that of MDM commands where a console shows no domain but why a command was rejected', () => {
    const text = 'Rejection Reason: AppAlreadyInstalled\nError Code: 12025\nError Description: It is there.'
    expect(codes(text)).toEqual([['MCMDMErrorDomain 12025']])
    expect(words(text)).toEqual([[['AppAlreadyInstalled', 'It is there.']]])
  })
})

describe('a status', () => {
  it.each(['<key>Status</key>\n<string>NotNow</string>', '{"Status": "NotNow"}', 'Status: NotNow'])(
    'of a device that answers later is told: %s',
    (text) => expect(codes(text)).toEqual([['Status NotNow']]),
  )
  it('is no error otherwise', () => expect(codes('Status: Error, Status: Idle')).toEqual([]))
})

describe('any text', () => {
  const fragment = fc.constantFrom(
    ...[
      '{',
      '}',
      '<dict>',
      '</dict>',
      '&lt;dict&gt;',
      '"',
      '\\"',
      '> ',
      '\n',
      ' ',
      ':',
      '=',
      '(',
      ')',
      '0x',
      '😀',
    ],
    ...['<key>ErrorCode</key>', '<integer>', '</integer>', '<key>ErrorDomain</key>', '<string>', '</string>'],
    ...[
      'ErrorChain',
      '"ErrorDomain":"',
      '"ErrorCode":',
      'Error Domain=',
      ' Code=',
      '4001',
      'MCMDMErrorDomain',
    ],
    ...[
      'NSError:',
      '...Underlying error:',
      'Desc : ',
      'Sugg:',
      'Domain : ',
      'Rejection Reason: ',
      'NotNow',
      'Status',
    ],
  )

  it('is read without an exception, and what is found lies in it', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fragment, fc.string()), { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        for (const { domain, code, span } of deviceErrorsIn(text).flat()) {
          expect(domain).not.toBe('')
          expect(code).not.toBe('')
          expect(0 <= span[0] && span[0] < span[1] && span[1] <= text.length).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['dictionaries that never end', '<dict>'],
    ['braces that never end', '{'],
    ['keys that never end', '<key>ErrorDomain</key>'],
    ['blanks after a key', `<key>ErrorCode</key>${' '.repeat(500)}`],
    ['texts that never end', '"ErrorDomain":"'],
    ['escapes', '"ErrorDomain":"\\\\'],
    ['one long word', 'ErrorDomain'],
    ['errors without number', 'Error Domain=AErrorDomain Code=1 "'],
    ['errors in errors', '{"ErrorDomain":"AErrorDomain","ErrorCode":1,"UnderlyingError":'],
    ['dumps', 'NSError: Desc : a Sugg : b Domain : MCMDMErrorDomain Code : 1 ...Underlying error:'],
  ])('costs a bounded number of errors: %s', (_, part) => {
    const chains = deviceErrorsIn(part.repeat(Math.ceil(1_000_000 / part.length)))
    expect(chains.flat().length).toBeLessThanOrEqual(256)
  })
})
