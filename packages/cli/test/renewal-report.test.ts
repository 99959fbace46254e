import { beforeAll, describe, expect, test } from 'vitest'
import { run } from '../src/run.ts'
import { pushFiles } from './push-files.ts'
import { recordingWorld } from './recording-world.ts'

let files: { readonly [name: string]: Uint8Array | string }
beforeAll(() => {
  files = { ...pushFiles(), 'empty.pem': '' }
})
const now = new Date(Date.now() + 60_000).toISOString()
const sound = ['--current', 'current.pem', '--renewed', 'renewed.pem', '--csr', 'new.csr']

async function check(...args: readonly string[]) {
  const world = recordingWorld(files)
  const code = await run(['renewal', 'check', ...args, '--now', now], world)
  const out = world.printed()
  return { code, out, said: out.replaceAll(/\s*\n\s*/g, ''), err: world.complained() }
}

test('a private key that does not belong says so, and nothing of the CSR is blamed', async () => {
  const { code, out, said } = await check(...sound, '--key', 'old.key')
  expect(code).toBe(1)
  expect(out).toContain('● 合格  証明書の公開鍵が、今回の CSR と一致します。')
  expect(said).toContain('指定した秘密鍵は、この証明書のものではありません。')
  expect(out).not.toContain('確定')
  expect(out).not.toContain('削除')
  expect(out).not.toContain('公開鍵が一致しません')
})

describe('verdicts', () => {
  test('of both steps, where both were asked about', async () => {
    const { out } = await check(...sound, '--notes', 'テスト')
    expect(out).toMatch(/^管理コンソールへの証明書のアップロード: 安全です。/)
    expect(out).toMatch(/^Apple のポータルへの CSR の提出: このままでは受け付けられません。/m)
    const [, upload = '', portal = ''] = out.split(/^管理コンソール.*の確認$|^Apple .*の確認$/m)
    expect(upload).toContain('使用中の証明書とは別の証明書です')
    expect(upload).not.toContain('Notes')
    expect(portal).toContain('× 不合格  Notes 欄')
  })

  test('of the upload alone, where nothing of the portal was given', async () => {
    const { out } = await check('--current', 'current.pem', '--renewed', 'created.pem', '--locale', 'en')
    expect(out).toMatch(/^Upload of the certificate to the console: unsafe/)
    expect(out).not.toMatch(/^Submission of the CSR.*:/m)
  })
})

describe('the certificate in use after the upload', () => {
  test.each([
    ['created.pem', 'トピックが'],
    ['current.pem', '更新前の証明書がまだ使用されています'],
    ['old-csr.pem', '今回の更新とは別の証明書が使用されています'],
  ])('%s is loud, and exits with 1', async (file, words) => {
    const { code, out, said } = await check(...sound, '--in-use', file)
    expect(code).toBe(1)
    expect(out).toMatch(/^×× サーバー/m)
    expect(said).toContain(words)
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('of another topic is not called a renewal that is complete', async () => {
    const created = ['--current', 'current.pem', '--renewed', 'created.pem', '--in-use', 'created.pem']
    const { out } = await check(...created, '--locale', 'en')
    expect(out).not.toContain('complete')
  })

  test('renewed: exits with 0', async () => {
    const { code, said } = await check(...sound, '--in-use', 'renewed.pem')
    expect([code, said.includes('更新は完了しています')]).toEqual([0, true])
  })

  test('from a file that holds none is undecided', async () => {
    expect((await check(...sound, '--in-use', 'new.key')).code).toBe(3)
  })
})

describe('a file in the wrong place is named, with what it is and what belongs there', () => {
  test.each([
    ['new.key', '秘密鍵'],
    ['new.csr', '証明書署名要求（CSR）'],
    ['empty.pem', '空'],
  ])('%s', async (file, kind) => {
    const { said, code } = await check('--current', file, '--renewed', 'renewed.pem', '--csr', 'new.csr')
    expect(code).toBe(3)
    expect(said).toContain(`--current ${file}: `)
    expect(said).toContain(kind)
    expect(said).toContain('必要なファイル: MDM 用プッシュ証明書')
  })

  test('also for programs', async () => {
    const { out } = await check('--current', 'new.key', '--renewed', 'renewed.pem', '--json')
    expect(JSON.parse(out).misplaced).toMatchObject([
      { option: '--current', file: 'new.key', kind: 'private-key' },
    ])
  })
})

test('what was not given is asked for by its option', async () => {
  const { said } = await check('--renewed', 'renewed.pem', '--locale', 'en')
  expect(said).toContain(
    'topic of the certificate is that of the certificate in use.Give to decide it: --current',
  )
  expect(said).toContain('CSR of this renewal.Give to decide it: --csr')
  expect(said).toContain('Give to decide it: --key')
  expect(said).toContain('Give to decide it: --notes')
  expect((await check('--csr', 'new.csr')).said).toContain(
    '判定するには、次も指定してください: --renewed, --current',
  )
})

describe('values that were compared', () => {
  test('of the same file twice differ in what was wanted of them', async () => {
    const { said, out } = await check('--current', 'current.pem', '--renewed', 'current.pem')
    expect(said).toMatch(/これより後: \d{4}年\d+月\d+日\(.\) \d\d:\d\d \(Asia\/Tokyo\)実際: \d{4}年/)
    expect(said).toMatch(/これ以外: [0-9a-f]{64}実際: /)
    expect(out).not.toMatch(/\d\dT\d\d:\d\d/)
  })

  test('are called by their labels', async () => {
    const { said } = await check('--current', 'current.pem', '--renewed', 'new.key', '--csr', 'new.key')
    expect(said).toContain('期待: MDM 用プッシュ証明書実際: 秘密鍵')
    expect(said).not.toMatch(/private-key|mdm-push/)
  })
})

test('a zone that does not exist is bad input', async () => {
  expect((await check(...sound, '--time-zone', 'Mars/Olympus')).code).toBe(2)
})
