import { expect, test } from 'vitest'
import { run } from '../src/run.ts'
import { recordingWorld } from './recording-world.ts'

async function complaint(language: string, args: readonly string[]) {
  const world = recordingWorld({}, { environment: { LANG: language } })
  expect(await run(args, world)).toBe(2)
  return world.complained().trim().split('\n').at(-1)
}

test.each([
  [['diagnose', 'a', '--jsn'], 'shindan: --jsn: 不明なオプションです。もしかして: --json'],
  [['renewal', 'chek'], 'shindan: chek: 不明なコマンドです。もしかして: shindan renewal check'],
  [
    ['renewal', 'check', '--registered', 'maybe'],
    'shindan: --registered: 選択肢にない値です。使える値: never、deleted',
  ],
  [['certificate'], 'shindan: certificate: サブコマンドを指定してください。使える値: inspect'],
  [
    ['diagnose', '--code'],
    'shindan: --code: オプションの値がありません。使い方は「shindan help diagnose」で確認できます',
  ],
  [
    ['fleet', 'status'],
    'shindan: --store: 指定してください。使い方は「shindan help fleet status」で確認できます',
  ],
  [
    ['certificate', 'inspect'],
    'shindan: ファイル: 調べるファイルを指定してください。例: shindan certificate inspect push.pem',
  ],
  [
    ['renewal', 'check', 'a', 'b'],
    'shindan: renewal check: 引数が多すぎます。使い方は「shindan help renewal check」で確認できます',
  ],
  [
    ['catalog', 'list', 'eror'],
    'shindan: eror: 選択肢にない値です。もしかして: errors。使える値: errors、rules、facts、policies、operations、notes',
  ],
  [['diagnos'], 'shindan: diagnos: 不明なコマンドです。もしかして: shindan diagnose'],
  [
    ['--json', 'diagnose', 'x'],
    'shindan: --json: オプションはコマンドの後に書いてください: shindan diagnose … --json',
  ],
  [
    ['operation'],
    'shindan: operation: 操作の ID を指定してください。「shindan operation --list」で一覧を確認できます',
  ],
] as const)('%j in Japanese', async (args, said) => {
  expect(await complaint('ja_JP.UTF-8', args)).toBe(said)
})

test.each([
  ['--stor', '--store'],
  ['--sotre=./fleet', '--store'],
])(
  'of %s beside the option that it was meant to be, what is mistyped is told first',
  async (typed, meant) => {
    const world = recordingWorld({}, { environment: { LANG: 'en' } })
    expect(await run(['fleet', 'status', typed, '--json'], world)).toBe(2)
    const [first, second] = world.complained().trim().split('\n')
    expect(first).toContain(`${typed.split('=')[0]}: unknown option. Did you mean: ${meant}`)
    expect(second).toContain('--store: is missing')
    expect(JSON.parse(world.printed()).errors).toHaveLength(2)
  },
)

test('what is wrong is one line for a program', async () => {
  const world = recordingWorld({}, {})
  expect(await run(['fleet', 'outbox', '--store', '/none', '--json'], world)).toBe(2)
  expect(world.printed()).toMatch(/^\{.*"kind":"error".*\}\n$/)
})

test.each(['status', 'outbox', 'report', 'metrics', 'deliver', 'retire', 'worker'])(
  'fleet %s takes no moment and no zone that there is not',
  async (command) => {
    const world = recordingWorld({}, { environment: { LANG: 'en' } })
    const own = {
      deliver: ['--channels', 'none.json'],
      retire: ['--device', 'a'],
      worker: ['--engine', 'postgres'],
    }
    const more = Object.entries(own).flatMap(([name, words]) => (name === command ? words : []))
    const moment = ['--now', 'banana', '--time-zone', 'Mars/X']
    expect(await run(['fleet', command, '--store', '/none', ...more, ...moment], world)).toBe(2)
    expect(world.complained()).toMatch(/--now: .*banana/)
    expect(world.complained()).toMatch(/--time-zone: .*Mars/)
  },
)

test.each([
  [['diagnose', 'a', '--jsn'], 'shindan: --jsn: unknown option. Did you mean: --json'],
  [
    ['renewal', 'check', '--registered', 'maybe'],
    'shindan: --registered: not one of the choices. Choices: never, deleted',
  ],
  [['certificate'], 'shindan: certificate: a subcommand is missing. Choices: inspect'],
  [
    ['503 Service Unavailable'],
    'shindan: 503 Service Unavailable: unknown command. Did you mean: shindan diagnose "503 Service Unavailable"',
  ],
  [
    ['503', '証明書の取得が', '--jsn'],
    'shindan: 503: unknown command. Did you mean: shindan diagnose "503 証明書の取得が"',
  ],
  [['圏外です'], 'shindan: 圏外です: unknown command. Did you mean: shindan diagnose "圏外です"'],
  [['x'.repeat(300)], `shindan: ${'x'.repeat(40)}…: unknown command. Did you mean: shindan diagnose "…"`],
  [['a$b'], "shindan: a$b: unknown command. Did you mean: shindan diagnose 'a$b'"],
  [['renewal-check'], 'shindan: renewal-check: unknown command. Did you mean: shindan renewal check'],
  [
    ['inspect', 'a.pem'],
    'shindan: inspect: unknown command. Did you mean: shindan certificate inspect, or shindan diagnose "inspect a.pem"',
  ],
  [['help', 'diagnos'], 'shindan: diagnos: unknown command. Did you mean: shindan help diagnose'],
  [['completion', 'bsh'], 'shindan: bsh: not one of the choices. Choices: bash, zsh'],
  [['503', '--fact', 'x=SECRET'], 'shindan: 503: unknown command. Did you mean: shindan diagnose "503"'],
  [['version'], 'shindan: version: unknown command. Did you mean: shindan --version'],
  [
    ['renewal', '--renewed', 'a'],
    'shindan: --renewed: unknown option. Did you mean: shindan renewal check --renewed',
  ],
  [
    ['certificate', 'push.pem'],
    'shindan: push.pem: unknown command. Did you mean: shindan certificate inspect push.pem',
  ],
  [['catalog', 'errors'], 'shindan: errors: unknown command. Choices: list, show, export'],
  [['help', 'catalog', 'xyz'], 'shindan: xyz: unknown command. Choices: list, show, export'],
  [['--facr=x=SECRET'], 'shindan: --facr: unknown option. Did you mean: --fact'],
  [['--platfrm', 'mac'], 'shindan: --platfrm: unknown option. Did you mean: --platform'],
  [['operation'], 'shindan: operation: the id of an operation is missing; see "shindan operation --list"'],
] as const)('%j in English', async (args, said) => {
  expect(await complaint('en_US.UTF-8', args)).toBe(said)
})

test.each([
  [['fleet', 'status', '--store', './a', '--store', './b'], '--store', ['./a', './b']],
  [['fleet', 'status', '--store=./a', '--store=./b'], '--store', ['./a', './b']],
  [['diagnose', 'a', '--code', '1', '--code', '2'], '--code', ['1', '2']],
  [['fleet', 'report', '--store', 'a', '--format', 'csv', '--format', 'html'], '--format', ['csv', 'html']],
  [['calendar', '--locale', 'en', '--locale', 'ja'], '--locale', ['en', 'ja']],
] as const)('of %j, which gives one value twice, none is taken', async (args, option, values) => {
  const told = await complaint('en_US.UTF-8', args)
  expect(told).toMatch(new RegExp(`^shindan: ${option}: `))
  for (const value of values) expect(told).toContain(`"${value}"`)
})

test('an option given twice with one value is that value, and one to be repeated takes several', async () => {
  const world = recordingWorld({}, { environment: { LANG: 'en' } })
  const facts = ['--unavailable', 'apns.appleAccount', '--unavailable', 'apns.console']
  expect(await run(['diagnose', '503', '--code', '503', '--code', '503', ...facts], world)).not.toBe(2)
})

test('of addresses given twice no password is shown', async () => {
  const stores = ['postgres://u:PW1@db/fleet', 'postgres://u@db/console?password=PW1']
  const words = stores.flatMap((store) => ['--store', store])
  const told = await complaint('en_US.UTF-8', ['fleet', 'status', ...words])
  expect(told).toContain('"postgres://db/fleet"')
  expect(told).toContain('"postgres://db/console"')
  expect(told).not.toMatch(/PW1/)
})

test.each([
  [['report', '--list', 'symptoms'], '--list: is used only with --format csv'],
  [['report', '--format', 'html', '--list', 'certificates'], '--list: is used only with --format csv'],
  [['report', '--json', '--format', 'csv'], '--format: is not used with --json'],
  [['run', '--inventory', 'a', '--redis', 'redis://q'], '--redis: is used only with --engine bullmq'],
  [
    ['run', '--inventory', 'a', '--engine', 'postgres', '--redis', 'redis://q'],
    '--redis: is used only with --engine bullmq',
  ],
  [
    ['run', '--inventory', 'a', '--engine', 'postgres', '--threads', '2'],
    '--threads: is not used with --engine',
  ],
  [['worker', '--engine', 'postgres', '--channels', 'c.json'], '--channels: is used only with --nightly'],
  [['worker', '--engine', 'postgres', '--inventory', 'a'], '--inventory: is used only with --nightly'],
] as const)('fleet %j, of which something would mean nothing, is refused', async (args, said) => {
  expect(await complaint('en_US.UTF-8', ['fleet', ...args, '--store', './none'])).toBe(`shindan: ${said}`)
})
