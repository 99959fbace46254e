import { describe, expect, test } from 'vitest'
import { run } from '../src/run.ts'
import { recordingWorld } from './recording-world.ts'

const message = '503 証明書の取得が許可されていません。管理者にお問い合わせください。'
const issued = 'cybertrust.issuedAt=2025-01-01T09:00:00+09:00'

async function shindan(args: readonly string[], files = {}, over = {}) {
  const world = recordingWorld(files, over)
  const code = await run(args, world)
  return { code, out: world.printed(), err: world.complained() }
}
const json = async (args: readonly string[], files = {}) => {
  const { code, out } = await shindan([...args, '--json'], files)
  return { code, answer: JSON.parse(out) }
}

describe('where the text comes from', () => {
  test.each([
    ['arguments', ['diagnose', message], {}],
    ['words that the shell split', ['diagnose', ...message.split(' ')], {}],
    ['standard input', ['diagnose', '-'], { '-': message }],
    ['a file', ['diagnose', '--file', 'report.txt'], { 'report.txt': message }],
    ['a file in UTF-16', ['diagnose', '--file', 'r'], { r: Buffer.from(`\ufeff${message}`, 'utf16le') }],
    [
      'a mail',
      ['diagnose', '--file', 'mail.eml'],
      {
        'mail.eml':
          'From: it@acme.example\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n' +
          `Content-Transfer-Encoding: base64\n\n${Buffer.from(message).toString('base64')}\n`,
      },
    ],
    [
      'a file in Shift_JIS',
      ['diagnose', '--file', 'r'],
      {
        r: Buffer.from(
          '35303320' +
            '8fd896be8f91' +
            '82cc' +
            '8ee693be' +
            '82aa' +
            '8b9689c2' +
            '82b382ea82c482a282dc82b982f1',
          'hex',
        ),
      },
    ],
  ])('%s', async (_, args, files) => {
    const { code, answer } = await json(args, files)
    expect(answer.errors[0]).toMatchObject({
      id: 'cybertrust/retrieval-not-permitted',
      certainty: 'identified',
    })
    expect(code).toBe(0)
  })
})

describe('the answer as JSON', () => {
  test('has every part that a program counts on', async () => {
    const { answer } = await json(['diagnose', message, '--fact', issued])
    expect(answer).toMatchObject({
      outcome: 'recognised',
      errors: [
        {
          id: 'cybertrust/retrieval-not-permitted',
          certainty: 'identified',
          score: 1,
          span: [0, message.length],
          captures: {},
        },
      ],
      questions: [
        {
          fact: 'cybertrust.firstRetrievedAt',
          type: 'instant',
          settles: ['cybertrust/retrieval-period-elapsed'],
        },
      ],
      notes: [],
    })
    expect(answer.findings[0]).toMatchObject({
      rule: 'cybertrust/install-period-elapsed',
      verdict: 'confirmed',
      severity: 'error',
      explains: ['cybertrust/retrieval-not-permitted'],
      missing: [],
      source: ['CT-23', 'CT-24', 'CT-29', 'CT-30', 'CT-33'],
    })
    expect(answer.findings[0].text.fix).toEqual(
      answer.findings[0].remedy.map((step: { do: string }) => step.do),
    )
    expect(answer.findings[0].remedy[0]).toMatchObject({
      actor: 'administrator',
      destructive: false,
      affects: 'one-device',
    })
  })

  test('leaves out what is ruled out, unless all is asked for', async () => {
    const args = ['diagnose', message, '--fact', issued, '--now', '2025-01-02T00:00:00Z']
    expect((await json(args)).answer.findings).toHaveLength(1)
    expect((await json([...args, '--all'])).answer.findings).toHaveLength(2)
  })

  test('speaks the language asked for', async () => {
    const { answer } = await json(['diagnose', message, '--locale', 'en'])
    expect(answer.findings[0].text.what).toMatch(/^More than 7 days/)
  })
})

describe('exit codes', () => {
  test.each([
    ['recognised', ['diagnose', message], 0],
    ['proven by facts alone', ['diagnose', '--fact', 'cybertrust.browser=in-app'], 0],
    ['nothing recognised and nothing found', ['diagnose', '明日は晴れです。'], 3],
    ['bad input', ['diagnose', message, '--fact', 'cybertrust.browsr=chrome'], 2],
  ])('%s', async (_, args, code) => {
    expect((await shindan(args)).code).toBe(code)
  })
})

describe('bad input', () => {
  test.each([
    ['an unknown option', ['diagnose', 'x', '--loud'], '--loud'],
    ['an option without its value', ['diagnose', '--code'], '--code'],
    ['an unknown command', ['diagnoze'], 'diagnoze'],
    ['what is no language tag', ['diagnose', 'x', '--locale', 'fr_FR'], '--locale'],
    ['a missing file', ['diagnose', '--file', 'gone.txt'], 'gone.txt'],
    ['a picture', ['diagnose', '--file', 'picture.png'], 'picture.png'],
    ['facts that are no JSON', ['diagnose', 'x', '--facts', 'f'], 'f'],
    ['facts that are a list', ['diagnose', 'x', '--facts', 'list'], 'list'],
    ['a fact without a value', ['diagnose', 'x', '--fact', 'cybertrust.browser'], '--fact'],
    ['an unknown fact', ['diagnose', 'x', '--fact', 'cybertrust.nothing=1'], 'cybertrust.nothing'],
    ['a fact called __proto__', ['diagnose', 'x', '--facts', 'proto'], '__proto__'],
    ['a wrong type', ['diagnose', 'x', '--fact', 'cybertrust.desktopSite=maybe'], 'cybertrust.desktopSite'],
    [
      'an impossible date',
      ['diagnose', 'x', '--fact', 'cybertrust.issuedAt=2025-02-30T00:00:00Z'],
      'cybertrust.issuedAt',
    ],
    ['an unknown platform', ['diagnose', 'x', '--platform', 'beos'], 'device.platform'],
    ['an unknown zone', ['diagnose', 'x', '--time-zone', 'Mars/Olympus'], 'timeZone'],
    ['an empty text', ['diagnose', '  '], 'text'],
    ['an empty code', ['diagnose', '--code', ''], '--code'],
    ['an empty code beside a text', ['diagnose', 'x', '--code', ' '], '--code'],
    ['nothing at all', ['diagnose'], 'text'],
  ])('%s: exit 2, and a message that names it', async (_, args, path) => {
    const picture = Uint8Array.from({ length: 999 }, (_, i) => (i * 167 + (i >> 3)) % 256)
    const files = { f: '{', list: '[]', proto: '{ "__proto__": { "x": 1 } }', 'picture.png': picture }
    const { code, out, err } = await shindan([args[0] ?? '', '--json', ...args.slice(1)], files)
    expect(code).toBe(2)
    expect(JSON.parse(out).error).toMatchObject({
      path,
      kind: expect.any(String),
      message: expect.stringContaining(path),
    })
    expect(err).toContain(path)
    expect(err).not.toMatch(/\n\s+at /)
  })

  test('a group of commands alone tells its commands', async () => {
    const { code, err } = await shindan(['renewal'])
    expect(code).toBe(2)
    expect(err).toContain('check')
  })

  test('every problem gets its line', async () => {
    const { err } = await shindan(['diagnose', 'x', '--fact', 'a=1', '--fact', 'b=2', '--now', 'soon'])
    expect(err.trim().split('\n')).toHaveLength(3)
  })
})

describe('for people', () => {
  test('verdicts are words and signs, and nothing is coloured where colour is not wanted', async () => {
    const { out } = await shindan(['diagnose', message, '--fact', issued, '--all'])
    expect(out).toContain('● 確定')
    expect(out).not.toContain('\u001b')
  })

  test('no line is wider than the terminal', async () => {
    const { out } = await shindan(['diagnose', message, '--locale', 'en'])
    for (const line of out.split('\n').filter((line) => !line.includes('--fact')))
      expect(line.length).toBeLessThanOrEqual(80)
  })

  test('what is sensitive is masked, also in a trace, until it is asked for', async () => {
    const args = [
      'diagnose',
      '--code',
      '400',
      '--fact',
      'cybertrust.certificateIdentifier=SECRET 1',
      '--trace',
      '--json',
    ]
    expect((await shindan(args)).out).not.toContain('SECRET')
  })

  test('help shows examples', async () => {
    const { code, out } = await shindan(['diagnose', '--help', '--locale', 'en'])
    expect(code).toBe(0)
    expect(out).toContain('Examples:')
  })
})

describe('which message, and which product', () => {
  const differs = 'MDMの証明書の更新でアップロードしたら前回と違うと言われた'

  test('a text in own words is answered with the messages that it may mean, and exit code 3', async () => {
    const { code, out } = await shindan(['diagnose', differs, '--json'])
    expect(code).toBe(3)
    const { outcome, errors, findings, suggestions, questions } = JSON.parse(out)
    expect({ outcome, errors, findings }).toEqual({ outcome: 'unrecognised', errors: [], findings: [] })
    expect(
      suggestions
        .slice(0, 2)
        .map(({ id }: { id: string }) => id)
        .toSorted(),
    ).toEqual(['clomo/push-certificate-subject-differs', 'lanscope/different-certificate'])
    expect(questions[0].kind).toBe('error')
    expect(questions[0].choices['clomo/push-certificate-subject-differs']).toBe(
      '前回とサブジェクトが異なります',
    )
  })

  test('--error says which it is', async () => {
    const { code, out } = await shindan([
      'diagnose',
      differs,
      '--error',
      'clomo/push-certificate-subject-differs',
      '--json',
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out).findings[0].rule).toBe('apns/different-certificate-renewed')
  })

  test('--product says what is in use, and --product-only that nothing else is', async () => {
    const url = '"https://mdm.example.jp/x"のMDMサーバから"403"というステータスコードが返されました。'
    const verdicts = async (...args: readonly string[]) => {
      const { out } = await shindan(['diagnose', url, '--json', '--all', ...args])
      const { findings } = JSON.parse(out)
      return findings.map(({ rule, verdict }: { rule: string; verdict: string }) => [rule, verdict])
    }
    expect(await verdicts()).toContainEqual(['cybertrust/network-unstable', 'possible'])
    expect(await verdicts('--product', 'clomo', '--product-only')).toContainEqual([
      'cybertrust/network-unstable',
      'ruled-out',
    ])
  })

  test.each([
    ['--product', 'clomoo', 'clomo'],
    ['--error', 'clomo/push-certificate-subject-difers', 'clomo/push-certificate-subject-differs'],
  ])('%s %s is refused with what was meant', async (option, wrong, meant) => {
    const { code, err } = await shindan(['diagnose', differs, option, wrong, '--locale', 'en'])
    expect(code).toBe(2)
    expect(err).toMatch(new RegExp(`^shindan: ${option}: `))
    expect(err).toContain(`did you mean ${meant}?`)
  })
})

describe('what is piped in', () => {
  const piped = (text: string, ...args: readonly string[]) =>
    shindan(['diagnose', ...args], { '-': text }, { isPiped: async () => true })

  test.each([
    [[]],
    [['-']],
    [['--platform', 'windows']],
    [['--fact', 'cybertrust.storeAccessDenied=no']],
    [['--tried', 'cybertrust/store-permission-missing']],
  ])('is the text, without a dash: %j', async (args) => {
    const { code, out } = await piped('600 証明書の登録に失敗しました。', '--json', ...args)
    expect(code).toBe(0)
    expect(JSON.parse(out).errors[0].id).toBe('cybertrust/registration-failed')
  })

  test('is left to whoever calls in a loop, where a code or words are given', async () => {
    const stdin = () => Promise.reject(new Error('read'))
    for (const args of [['--code', 'SET_003'], ['503 証明書の取得が許可されていません。']])
      expect(await shindan(['diagnose', ...args], {}, { isPiped: async () => true, stdin })).toMatchObject({
        code: 0,
      })
  })

  test('may be empty where something else is given', async () => {
    expect((await piped('', '--fact', 'cybertrust.browser=in-app')).code).toBe(0)
  })

  test('is said to be empty where nothing else is given', async () => {
    const { code, err } = await piped(' \n', '--locale', 'en')
    expect(code).toBe(2)
    expect(err).toContain('nothing came through the pipe')
  })

  test('is a file to look into', async () => {
    const world = recordingWorld({ '-': 'hello' }, { isPiped: async () => true })
    expect(await run(['certificate', 'inspect', '--json'], world)).toBe(3)
    expect(JSON.parse(world.printed()).fileKind).toBe('unreadable')
  })
})

test('what was tried and is no cause is answered by the causes that there are', async () => {
  const { code, err } = await shindan([
    'diagnose',
    '--error',
    'cybertrust/registration-failed',
    '--tried',
    '再発行',
  ])
  expect(code).toBe(2)
  for (const id of ['store-permission-missing', 'security-warning-declined', 'store-access-denied'])
    expect(err).toContain(`cybertrust/${id}`)
})

test('a platform is taken as people say it, and so is the fact', async () => {
  const isElsewhere = async (...args: readonly string[]) => {
    const { out } = await shindan(['diagnose', 'Cybertrust 400', ...args])
    return out.includes('次の OS の画面に出る文言です')
  }
  for (const said of ['iPhone 15', 'アンドロイド', 'Chromebook'])
    expect(await isElsewhere('--platform', said), said).toBe(true)
  for (const said of ['Mac', 'Windows 11', 'Win10', 'macOS Sequoia 15.1'])
    expect(await isElsewhere('--platform', said), said).toBe(false)
  expect(await isElsewhere('--fact', 'device.platform=iPad')).toBe(true)
})

test('what a question is answered with can be typed as it stands', async () => {
  const { out } = await shindan(['diagnose', '--error', 'apns/apple-account-unavailable'])
  expect(out).toMatch(/apns\.appleAccount="[^"]+"/)
  expect(out).not.toContain('same-as-last-time')
  const dated = await shindan(['diagnose', message])
  expect(dated.out).toContain('--fact "cybertrust.issuedAt=2025-01-05 09:00"')
})

test('a source that was looked at long ago says so on a day as on an instant', async () => {
  for (const now of ['2030-01-10', '2030-01-10T09:00:00+09:00'])
    expect((await shindan(['diagnose', message, '--now', now])).out).toContain('最終確認')
})

test('a message of which a part was seen is not measured in percent', async () => {
  expect((await shindan(['diagnose', '501'])).out).not.toContain('%')
})

describe('where nothing is recognised for sure, the answer ends with what to try next', () => {
  const endOf = async (...args: readonly string[]) => {
    const { code, out } = await shindan(['diagnose', ...args])
    expect(code).toBe(3)
    return out.slice(out.search(/次に試すこと|What to try next/))
  }

  test('each of what was not given yet', async () => {
    const end = await endOf('明日は晴れです。')
    for (const way of ['--code', '--product', '--platform', 'catalog list errors', '--inquiry'])
      expect(end).toContain(way)
  })

  test('and nothing that was', async () => {
    const end = await endOf('明日は晴れです。', '--product', 'clomo', '--platform', 'Mac', '--locale', 'en')
    expect(end).toContain('--code')
    expect(end).not.toMatch(/--product|--platform|Add the words/)
    expect(await endOf('--platform', 'Mac')).not.toContain('--inquiry')
  })

  test('also where a message is similar', async () => {
    expect(await endOf('503')).toContain('--product')
  })

  test('but not in what programs read, nor in a document', async () => {
    for (const form of ['--json', '--markdown', '--inquiry'])
      expect((await shindan(['diagnose', '明日は晴れです。', form])).out).not.toContain('次に試すこと')
    expect((await shindan(['diagnose', message])).out).not.toContain('次に試すこと')
  })
})
