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
  expect(said).toContain('証明書（まだなければ CSR）と秘密鍵が、対になっていません。')
  expect(out).not.toContain('確定')
  expect(out).not.toContain('削除')
  expect(out).not.toContain('公開鍵が一致しません')
})

describe('verdicts', () => {
  test('of both steps, where both were asked about', async () => {
    const { out, said } = await check(...sound, '--notes', 'テスト')
    expect(out).toMatch(/^管理コンソールへの証明書のアップロード: 安全です。/)
    expect(said).toContain(
      'Apple のポータルへの CSR の提出: この CSR からは、すでに証明書が発行されています。',
    )
    const [, upload = '', portal = ''] = out.split(/^管理コンソール.*の確認$|^Apple .*の確認$/m)
    expect(upload).toContain('使用中の証明書とは別の証明書です')
    expect(upload).not.toContain('Notes')
    expect(portal).toContain('× 不合格  Notes 欄')
  })

  test('of the upload alone, where nothing of the portal was given', async () => {
    const { out } = await check('--current', 'current.pem', '--renewed', 'created.pem', '--locale', 'en')
    expect(out).toMatch(/^Upload of the certificate to the console: Unsafe/)
    expect(out).not.toMatch(/^Submission of the CSR.*:/m)
  })
})

describe('what to do now stands in the first line', () => {
  const given = ['--current', 'current.pem', '--renewed']

  test('of the certificate in use once more: it was not renewed', async () => {
    const { said } = await check(...given, 'current.pem')
    expect(said).toMatch(/^管理コンソールへの証明書のアップロード: 更新されていません。/)
    expect(said).not.toContain('危険')
  })

  test('of a key under a password, which decides nothing: give the CSR', async () => {
    const { said } = await check(...given, 'renewed.pem', '--key', 'encrypted.key')
    expect(said).toMatch(/^[^。]*まだ判定できません。次も指定してください: ?--csr/)
    expect(said).not.toMatch(/[0-9a-f]{64}/)
  })

  test('of a PKCS#12 file: download it again; nothing has to be deleted', async () => {
    const { said } = await check(...given, 'new.p12')
    expect(said).toMatch(/^[^。]*危険です。[^。]*。[^。]*ダウンロードし直し/)
    expect(said).toContain('openssl pkcs12 -in new.p12')
    expect(said).not.toContain('削除')
  })

  test('and what fails comes before what passes', async () => {
    const { out } = await check(...given, 'created.pem')
    expect(out.indexOf('× 不合格')).toBeLessThan(out.indexOf('● 合格'))
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
  expect(said).toContain('topic of the certificate is that of the enrolled devices.To decide, add: --current')
  expect(said).toContain('CSR of this renewal.To decide, add: --csr')
  expect(said).toContain('To decide, add: --key')
  expect(said).toContain('To decide, add: --notes')
  expect((await check('--csr', 'new.csr')).said).toContain(
    '判定するには、次も指定してください: --renewed, --current',
  )
})

describe('values that were compared', () => {
  test('of the same file twice differ in what was wanted of them', async () => {
    const { said, out } = await check('--current', 'current.pem', '--renewed', 'current.pem')
    expect(said).toMatch(
      /使用中の証明書の有効期限: \d{4}年\d+月\d+日\(.\) \d\d:\d\d \(Asia\/Tokyo\)アップロードする証明書の有効期限: \d{4}年/,
    )
    expect(said).not.toMatch(/[0-9a-f]{64}/)
    expect(out).not.toMatch(/\d\dT\d\d:\d\d/)
  })

  test('are called by their labels', async () => {
    const { said } = await check('--current', 'current.pem', '--renewed', 'new.key', '--csr', 'new.key')
    expect(said).toContain('必要: MDM 用プッシュ証明書指定: 秘密鍵')
    expect(said).not.toMatch(/private-key|mdm-push/)
  })
})

test('a zone that does not exist is bad input', async () => {
  expect((await check(...sound, '--time-zone', 'Mars/Olympus')).code).toBe(2)
})

describe('who issued the certificate', () => {
  test('self-made: it is refused, and no console is said to take it', async () => {
    const { code, said, out } = await check(
      '--current',
      'current.pem',
      '--renewed',
      'self-made.pem',
      '--csr',
      'new.csr',
    )
    expect(code).toBe(1)
    expect(out).toContain('× 不合格  証明書の発行元が Apple ではありません。')
    expect(out).not.toContain('各管理コンソール')
    expect(said).toMatch(/^.*危険です。アップロードしないでください。.*ダウンロードし直し/)
    expect(said).toContain('自己署名')
    expect(said).not.toContain('受け付けられます')
  })

  test('a pass says that it was judged by name, or that the signature was checked as well', async () => {
    expect((await check(...sound)).said).toContain('署名は検証していない')
    const { checks } = JSON.parse((await check(...sound, '--json')).out)
    expect(checks.find(({ id }: { id: string }) => id === 'issued-by-apple')).toMatchObject({
      result: 'pass',
      reason: 'apple-by-name',
      because: expect.stringContaining('署名は検証していない'),
    })
    const { said, code } = await check(...sound, '--authority', 'apple.pem')
    expect([code, said.includes('署名も、渡された発行元の証明書で検証しました')]).toEqual([0, true])
  })

  test('a file without the certificate of an issuer is named, and does not hide the one that has it', async () => {
    const { said } = await check(...sound, '--authority', 'new.csr', '--authority', 'apple.pem')
    expect(said).toContain('--authority new.csr: 証明書署名要求（CSR）です。')
    expect(said).toContain('署名も、渡された')
  })
})

describe('containers and keys under a password', () => {
  test.each([
    ['new.p12', 'openssl pkcs12 -in'],
    ['new.p7b', 'openssl pkcs7 -in'],
  ])('%s is named with what to do', async (file, command) => {
    const { code, said } = await check('--current', 'current.pem', '--renewed', file, '--locale', 'en')
    expect(code).toBe(1)
    expect(said.replaceAll(' ', '')).toContain(command.replaceAll(' ', ''))
    expect(said).not.toMatch(/-passin|enter the password/i)
  })

  test('an encrypted key stays with its owner, whose public key is compared instead', async () => {
    const given = ['--current', 'current.pem', '--renewed', 'renewed.pem']
    const { code, said } = await check(...given, '--key', 'encrypted.key')
    expect(code).toBe(3)
    expect(said.replaceAll(' ', '')).toContain('opensslpkey-inkey.pem-pubout')
    expect(said).not.toContain('--key encrypted.key: ')
    expect((await check(...given, '--key', 'public.pem')).code).toBe(0)
  })
})

describe('what is needed for which step', () => {
  test.each([[[]], [['--enrolled-topic', 'com.apple.mgmt.External.aaaa']]])(
    'of nothing: %j',
    async (args) => {
      const { code, said } = await check(...args)
      const words = said.replaceAll(' ', '')
      expect(code).toBe(3)
      expect(words).toContain(
        'アップロード:まだ判定できません。次も指定してください:--renewed（アップロードする証明書）、',
      )
      expect(words).toContain('CSRの提出:まだ判定できません。次も指定してください:--csr（今回のCSR）')
    },
  )

  test('of a part of it, also for programs', async () => {
    const { out, code } = await check('--renewed', 'renewed.pem', '--key', 'new.key', '--json')
    expect(code).toBe(3)
    expect(JSON.parse(out).steps).toMatchObject({
      portal: { verdict: 'undecided', missing: ['--csr'] },
      upload: { verdict: 'undecided', missing: ['--current'] },
    })
  })

  test('a CSR without the signature of the vendor wants another CSR, not more files', async () => {
    const { said } = await check('--csr', 'new.csr')
    expect(said).toContain('ベンダー署名付き CSR をダウンロードし')
    expect(said).not.toMatch(/CSR の提出: .*追加/)
  })

  test('of a first registration no certificate in use is wanted', async () => {
    const { said, code } = await check(
      '--renewed',
      'renewed.pem',
      '--csr',
      'new.csr',
      '--registered',
      'never',
    )
    expect([code, said.includes('初回登録の証明書です')]).toEqual([3, true])
  })
})
