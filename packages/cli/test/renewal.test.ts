import { beforeAll, describe, expect, test } from 'vitest'
import { run } from '../src/run.ts'
import { pushFiles } from './push-files.ts'
import { recordingWorld } from './recording-world.ts'

let files: { readonly [name: string]: Uint8Array | string }
beforeAll(() => {
  files = { ...pushFiles(), 'page.html': '<!doctype html><title>Sign in</title>', 'empty.pem': '' }
})
// A moment after the certificates were made, so that they are in date.
const now = new Date(Date.now() + 60_000).toISOString()

async function shindan(...args: readonly string[]) {
  const world = recordingWorld(files)
  const code = await run([...args, '--now', now], world)
  return { code, out: world.printed(), err: world.complained() }
}
async function check(renewed: string, ...more: readonly string[]) {
  const { code, out } = await shindan(
    'renewal',
    'check',
    '--json',
    '--current',
    'current.pem',
    '--renewed',
    renewed,
    '--csr',
    'new.csr',
    ...more,
  )
  const { verdict, rules, consoles, checks } = JSON.parse(out)
  const failed = checks
    .filter(({ result }: { result: string }) => result === 'fail')
    .map(({ id }: { id: string }) => id)
  return { code, verdict, rules, consoles, failed }
}

describe('the joint decision table, from real files', () => {
  const incorrect = 'clomo/push-certificate-incorrect'
  const differs = 'clomo/push-certificate-subject-differs'

  test('renewed', async () => {
    expect(await check('renewed.pem')).toEqual({
      code: 0,
      verdict: 'safe',
      rules: [],
      consoles: { clomo: 'accepted', lanscope: 'accepted', bizmobile: 'accepted' },
      failed: [],
    })
  })

  test('created instead of renewed: LanScope refuses, CLOMO only asks', async () => {
    expect(await check('created.pem')).toMatchObject({
      code: 1,
      verdict: 'unsafe',
      rules: ['apns/different-certificate-renewed'],
      consoles: { clomo: differs, lanscope: 'lanscope/different-certificate' },
      failed: ['topic-unchanged'],
    })
  })

  test('made from another CSR', async () => {
    expect(await check('old-csr.pem')).toMatchObject({
      rules: ['apns/csr-mismatch'],
      consoles: { clomo: incorrect, lanscope: 'lanscope/public-key-mismatch' },
      failed: ['key-matches-csr'],
    })
  })

  test('both wrong: the key is named before the topic, and decides what consoles show', async () => {
    expect(await check('both-wrong.pem')).toMatchObject({
      rules: ['apns/csr-mismatch', 'apns/different-certificate-renewed'],
      consoles: { clomo: incorrect, lanscope: 'lanscope/public-key-mismatch' },
    })
  })

  test('not extended: what consoles show then is not known', async () => {
    expect(await check('not-extended.pem')).toMatchObject({
      rules: ['apns/validity-not-extended'],
      consoles: { clomo: null, lanscope: null },
      failed: ['validity-extended'],
    })
  })

  test.each(['new.csr', 'page.html', 'empty.pem', 'new.key'])('%s is no certificate', async (file) => {
    expect(await check(file)).toMatchObject({
      code: 1,
      verdict: 'unsafe',
      rules: ['apns/not-a-push-certificate'],
      consoles: { clomo: incorrect, lanscope: 'lanscope/invalid-certificate' },
      failed: expect.arrayContaining(['is-push-certificate']),
    })
  })
})

test.each([[['--key', 'new.key']], [[]], [['--enrolled-topic', 'com.apple.mgmt.External.aaaa']]])(
  'without the file to upload nothing is decided, and that is an answer: %j',
  async (args) => {
    const { code, out } = await shindan('renewal', 'check', '--json', ...args)
    expect(code).toBe(3)
    expect(JSON.parse(out)).toMatchObject({ verdict: 'undecided', findings: [] })
  },
)

test.each([
  ['ja', 'これからアップロードする証明書'],
  ['en', 'the certificate about to be uploaded'],
])('without any file it says which are needed, briefly: %s', async (locale, said) => {
  const { code, out } = await shindan('renewal', 'check', '--locale', locale)
  expect(code).toBe(3)
  expect(out).toContain(said)
  for (const option of ['--renewed', '--current', '--csr', '--key', '--registered'])
    expect(out).toContain(option)
  expect(out.split('\n').length).toBeLessThan(20)
})

test('without any file a program is told which are needed', async () => {
  const { code, out } = await shindan('renewal', 'check', '--json')
  expect(code).toBe(3)
  expect(JSON.parse(out).steps.upload.missing).toEqual(['--renewed', '--current', '--csr'])
})

test('what cannot be decided is undecided, not safe', async () => {
  expect((await shindan('renewal', 'check', '--renewed', 'renewed.pem')).code).toBe(3)
})

test('a file that is not there is bad input', async () => {
  const { code, err } = await shindan('renewal', 'check', '--renewed', 'gone.pem')
  expect(code).toBe(2)
  expect(err).toContain('gone.pem')
})

test('the report begins with the verdict and quotes what each console will show', async () => {
  const { out } = await shindan(
    'renewal',
    'check',
    '--current',
    'current.pem',
    '--renewed',
    'created.pem',
    '--csr',
    'new.csr',
  )
  expect(out.split('\n')[0]).toContain('アップロードしないでください')
  expect(out).toContain('「前回とサブジェクトが異なります」')
})

describe('certificate inspect', () => {
  test.each([
    ['current.pem', 'mdm-push-certificate'],
    ['new.csr', 'csr'],
    ['new.key', 'private-key'],
    ['public.pem', 'public-key'],
    ['new.p12', 'pkcs12'],
    ['new.p7b', 'pkcs7'],
    ['page.html', 'unreadable'],
  ])('%s is told by its content: %s', async (file, kind) => {
    expect(JSON.parse((await shindan('certificate', 'inspect', file, '--json')).out).fileKind).toBe(kind)
  })

  test('a file that cannot be read is an answer, and exits with 3', async () => {
    for (const file of ['page.html', 'empty.pem']) {
      const { code, out, err } = await shindan('certificate', 'inspect', file, '--json')
      expect([code, JSON.parse(out).fileKind, err]).toEqual([3, 'unreadable', ''])
    }
    expect((await shindan('certificate', 'inspect', 'gone.pem')).code).toBe(2)
  })

  test.each(['new.p12', 'new.p7b', 'encrypted.key'])('%s comes with what to do', async (file) => {
    const { code, out } = await shindan('certificate', 'inspect', file, '--json', '--locale', 'en')
    expect([code, JSON.parse(out).message]).toEqual([0, expect.stringContaining('"openssl pk')])
  })

  test('days left are calendar days in the zone', async () => {
    const { daysLeft, topic } = JSON.parse(
      (await shindan('certificate', 'inspect', 'current.pem', '--json')).out,
    )
    expect(daysLeft).toBe(30)
    expect(topic).toBe('com.apple.mgmt.External.aaaa')
  })

  test('of a private key nothing but its public half is printed', async () => {
    const body = String(new TextDecoder().decode(files['new.key'] as Uint8Array))
      .split('\n')
      .slice(1, -2)
    for (const args of [['--json'], []]) {
      const { out, err } = await shindan('certificate', 'inspect', 'new.key', ...args)
      for (const line of body) expect(out + err).not.toContain(line)
    }
  })
})

test('an unsafe answer stays one at a day that is written as people write it', async () => {
  const world = recordingWorld(files)
  const args = ['renewal', 'check', '--current', 'current.pem', '--renewed', 'current.pem', '--now', '明日']
  expect(await run(args, world)).toBe(1)
  expect(world.complained()).toBe('')
})

test('of several push certificates in the file to upload the first is judged, and the others are named', async () => {
  const text = (name: string) => new TextDecoder().decode(files[name] as Uint8Array)
  const both = {
    'two.pem': text('renewed.pem') + text('created.pem'),
    'two-other.pem': text('created.pem') + text('renewed.pem'),
    'twice.pem': text('renewed.pem').repeat(2),
  }
  files = { ...files, ...both }
  const given = ['renewal', 'check', '--current', 'current.pem', '--csr', 'new.csr', '--renewed']
  const { code, out } = await shindan(...given, 'two.pem')
  expect(code).toBe(3)
  expect(out.replace(/\n\s*/g, '')).toContain('別のプッシュ証明書も入っている')
  expect((await shindan(...given, 'two-other.pem')).code).toBe(1)
  expect((await shindan(...given, 'twice.pem')).code).toBe(0)
})

test('a certificate in use where none was ever registered is a contradiction', async () => {
  const given = [
    'renewal',
    'check',
    '--current',
    'current.pem',
    '--renewed',
    'renewed.pem',
    '--csr',
    'new.csr',
  ]
  const { code, err } = await shindan(...given, '--registered', 'never')
  expect(code).toBe(2)
  expect(err).toContain('--registered: ')
  expect((await shindan(...given, '--registered', 'deleted')).code).toBe(0)
})

test('a text that is too long is refused by the name of its option', async () => {
  const topic = 'x'.repeat(10_001)
  const { code, out, err } = await shindan(
    ...['renewal', 'check', '--renewed', 'renewed.pem', '--enrolled-topic', topic, '--locale', 'en'],
  )
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(/--enrolled-topic: .*10000/)
})
