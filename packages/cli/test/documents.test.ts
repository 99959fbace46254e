import { type DocumentKind, documentKinds, rulesOf } from '@shindan/core'
import { documentSchema } from '@shindan/core/schema'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { openCatalog, openDiagnoser } from '../src/plugins.ts'
import { run } from '../src/run.ts'
import { schemas } from '../src/schema/schemas.ts'
import { pushFiles } from './push-files.ts'
import { recordingWorld } from './recording-world.ts'

const ajv = new Ajv2020({ allErrors: true, strictTuples: false, allowUnionTypes: true })
const validators = Object.fromEntries(
  documentKinds.map((kind) => [kind, ajv.compile(documentSchema(schemas[kind]))]),
)
const composition = openCatalog()
const languages = ['ja', 'en'] as const

let files: { readonly [name: string]: Uint8Array | string }
beforeAll(() => {
  files = { ...pushFiles(), 'page.html': '<!doctype html><title>Sign in</title>' }
})
const now = new Date(Date.now() + 60_000).toISOString()

/** What a document does not keep of the schema of its kind; nothing of one that keeps it. */
function faults(json: string, kind: DocumentKind): readonly string[] {
  const document = JSON.parse(json)
  if (document.schemaVersion !== 2 || document.kind !== kind) return [`is ${document.kind}, expected ${kind}`]
  const isValid = validators[kind] as (typeof validators)[string]
  if (isValid(document)) return []
  return (isValid.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  )
}

async function printed(...args: readonly string[]): Promise<string> {
  const world = recordingWorld(files)
  await run([...args, '--json', ...(args.includes('--now') ? [] : ['--now', now])], world)
  return world.printed()
}

async function faultsOf(
  kind: DocumentKind,
  commands: readonly (readonly string[])[],
): Promise<readonly string[]> {
  const found: string[] = []
  for (const command of commands) {
    const wrong = faults(await printed(...command), kind)
    if (wrong.length > 0) found.push(`${command.join(' ')}: ${wrong.slice(0, 3).join('; ')}`)
  }
  return found
}

describe('every document keeps the schema of its kind, which allows nothing else', () => {
  test('a diagnosis of each message of the catalog', async () => {
    const commands = [...composition.errors.values()].flatMap(({ messages }, i) => {
      const [message] = messages
      return message ? [['diagnose', message.ja, '--all', '--locale', languages[i % 2] ?? 'ja']] : []
    })
    expect(commands.length).toBeGreaterThan(40)
    expect(await faultsOf('diagnosis', commands)).toEqual([])
  })

  test('a diagnosis that is near, traced, exhausted, of facts, of several systems', async () => {
    const cybertrust = ['diagnose', '503 証明書の取得が許可されていません。']
    const causes = composition.causes.get('cybertrust/retrieval-not-permitted')
    const rules = causes ? rulesOf(causes) : []
    expect(rules.length).toBeGreaterThan(1)
    expect(
      await faultsOf('diagnosis', [
        [...cybertrust, '--trace', '--fact', 'cybertrust.issuedAt=2025-01-01'],
        [...cybertrust, ...rules.flatMap((rule) => ['--tried', rule])],
        ['diagnose', 'MDMの証明書の更新でアップロードしたら前回と違うと言われた'],
        ['diagnose', 'お昼ごはんは何ですか'],
        ['diagnose', '--fact', 'apns.appleAccount=lost', '--fact', 'apns.console=lanscope'],
        ['diagnose', '--code', '503', '--platform', 'chromeos', '--product', 'clomo', '--product-only'],
      ]),
    ).toEqual([])
  })

  test('each operation, in each language', async () => {
    const commands = [...composition.operations.values()].flatMap(({ id, examples }) =>
      examples.map(({ facts }, i) => [
        'operation',
        id,
        '--locale',
        languages[i % 2] ?? 'ja',
        ...(i % 3 === 0 ? ['--trace'] : []),
        ...Object.entries(facts).flatMap(([fact, value]) => ['--fact', `${fact}=${value ?? 'なし'}`]),
      ]),
    )
    expect(commands.length).toBeGreaterThan(10)
    expect(await faultsOf('operation', commands)).toEqual([])
  })

  test('each lifecycle and its calendar, at several times', async () => {
    const commands = [...composition.lifecycles.values()].flatMap(({ id, events }) =>
      ['2025-01-03', '2025-01-08T12:00:00Z', '2030-01-01'].map((at) => [
        id,
        ...Object.keys(events).flatMap((event) => ['--event', `${event}=2025-01-05`]),
        '--now',
        at,
      ]),
    )
    expect(
      await faultsOf(
        'lifecycle',
        commands.map((command) => ['lifecycle', ...command]),
      ),
    ).toEqual([])
    expect(
      await faultsOf(
        'calendar',
        commands.map(([id = '', ...rest]) => ['calendar', '--policy', id, ...rest]),
      ),
    ).toEqual([])
  })

  test('each file, and renewals with each of them', async () => {
    const names = Object.keys(files)
    expect(
      await faultsOf(
        'certificate',
        names.map((name) => ['certificate', 'inspect', name]),
      ),
    ).toEqual([])
    expect(
      await faultsOf('renewal', [
        ['renewal', 'check'],
        ...names.map((name) => ['renewal', 'check', '--current', 'current.pem', '--renewed', name]),
        ...names.map((name) => ['renewal', 'check', '--csr', name, '--key', name, '--in-use', name]),
        ['renewal', 'check', '--renewed', 'current.pem', '--current', 'current.pem', '--notes', 'x-y'],
      ]),
    ).toEqual([])
  })

  test('the listings, and each entry that one can be shown', async () => {
    const { schemaVersion: _, kind: __, ...parts } = JSON.parse(await printed('catalog', 'list'))
    const ids = Object.values(parts).flatMap((rows) => (rows as { id: string }[]).map(({ id }) => id))
    expect(ids.length).toBeGreaterThan(200)
    expect(
      await faultsOf('catalog', [
        ['catalog', 'list'],
        ['catalog', 'list', '--kind', 'rules'],
        ['operation', '--list'],
        ['lifecycle', '--list'],
        ['schema'],
        ['catalog', 'show', 'cybertrust/profile-not-installed'],
        ...ids.map((id) => ['catalog', 'show', id]),
      ]),
    ).toEqual([])
  })

  test('what was wrong', async () => {
    expect(
      await faultsOf('error', [
        ['diagnose', 'x', '--fact', 'cybertrust.issuedAt=1/2/2025', '--fact', 'none=1'],
        ['operation'],
        ['catalog', 'show', 'none'],
        ['renewal', 'check', '--current', 'gone.pem'],
        ['schema', 'none'],
        ['diagnos'],
      ]),
    ).toEqual([])
  })

  test('an inquiry, and a case for a maintainer with the interview within', async () => {
    const text = '503 証明書の取得が許可されていません。 user@example.com'
    const facts = ['--fact', 'cybertrust.issuedAt=1月5日', '--fact', 'device.platform=ios']
    expect(await faultsOf('inquiry', [['diagnose', text, ...facts, '--inquiry']])).toEqual([])
    const world = recordingWorld()
    await run(['diagnose', text, ...facts, '--bundle', 'case.json', '--trace'], world)
    const bundle = world.written.get('case.json') ?? ''
    expect(faults(bundle, 'bundle')).toEqual([])
    expect(faults(JSON.stringify(JSON.parse(bundle).state), 'session')).toEqual([])
  })
})

test('a document with a key too many, or one too few, is noticed', async () => {
  const json = await printed('diagnose', '503 証明書の取得が許可されていません。')
  const { gone, ...less } = JSON.parse(json)
  const [finding, ...others] = less.findings
  const more = { ...less, gone, findings: [{ ...finding, extra: 1 }, ...others] }
  expect(faults(JSON.stringify(less), 'diagnosis')).toHaveLength(1)
  expect(faults(JSON.stringify(more), 'diagnosis')).toEqual([expect.stringContaining('additional')])
})

describe('shindan schema', () => {
  test('prints the schema of a kind, draft 2020-12', async () => {
    for (const kind of documentKinds) {
      const schema = JSON.parse(await printed('schema', kind))
      expect(schema).toEqual(documentSchema(schemas[kind]))
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    }
  })

  test('lists the kinds without one', async () => {
    const world = recordingWorld()
    expect(await run(['schema', '--locale', 'en'], world)).toBe(0)
    for (const kind of documentKinds) expect(world.printed()).toContain(`${kind}\n`)
  })

  test('a wrong kind is bad input, with the right one', async () => {
    const world = recordingWorld()
    expect(await run(['schema', 'diagnoses', '--locale', 'en'], world)).toBe(2)
    expect(world.complained()).toContain('did you mean diagnosis?')
  })
})

test('a console that calls the packages has to the letter what the command prints', async () => {
  const text = '503 証明書の取得が許可されていません。'
  const command = ['diagnose', text, '--fact', 'cybertrust.issuedAt=2025-01-01', '--all', '--locale', 'en']
  const diagnoser = openDiagnoser()
  const input = { text, facts: { 'cybertrust.issuedAt': '2025-01-01' }, now, timeZone: 'Asia/Tokyo' }
  const presented = diagnoser
    .diagnose(input)
    .map((diagnosis) => diagnoser.present(diagnosis, { locale: 'en', timeZone: 'Asia/Tokyo' }))
    ._unsafeUnwrap()
  expect(await printed(...command)).toBe(`${JSON.stringify(presented, null, 2)}\n`)
})
