import { beforeAll, describe, expect, test } from 'vitest'
import { run } from '../src/run.ts'
import { pushFiles, vendorCertificate } from './push-files.ts'
import { recordingWorld } from './recording-world.ts'

let files: { readonly [name: string]: Uint8Array | string }
beforeAll(() => {
  const made = pushFiles()
  const renewed = Buffer.from(made['renewed.pem'] ?? '').toString()
  const authority = Buffer.from(made['apple.pem'] ?? '').toString()
  files = {
    ...made,
    'vendor.pem': vendorCertificate(),
    'utf16.pem': Uint8Array.from(Buffer.from(`\uFEFF${renewed}`, 'utf16le')),
    'authority-first.pem': authority + renewed,
    'with-key.pem': renewed + Buffer.from(made['new.key'] ?? '').toString(),
  }
})
const now = new Date(Date.now() + 60_000).toISOString()

async function check(renewed: string, ...args: readonly string[]) {
  const world = recordingWorld(files)
  const given = ['--current', 'current.pem', '--renewed', renewed, '--csr', 'new.csr', '--now', now]
  const code = await run(['renewal', 'check', ...given, ...args], world)
  return {
    code,
    out: world.printed().replaceAll(/\s*\n\s*/g, ''),
    err: world.complained(),
    written: world.written,
  }
}

describe('a certificate that no server would load as it is', () => {
  test('is not called safe, and how to save it is said', async () => {
    const { code, out } = await check('utf16.pem')
    expect(code).toBe(3)
    expect(out).toContain('PEM 形式のテキストファイルではありません')
    expect(out).toContain('「--save ファイル名」を付けると')
    expect(out).not.toContain('受け付けられます')
  })

  test('is saved by itself, and that file is safe', async () => {
    const { code, out, written } = await check('utf16.pem', '--save', 'save.pem')
    expect([code, [...written.keys()]]).toEqual([3, ['save.pem']])
    expect(out).toContain('save.pem に保存しました')
    files = { ...files, 'saved.pem': written.get('save.pem') ?? '' }
    expect((await check('saved.pem')).code).toBe(0)
  })

  test('is saved over no other file without being told to', async () => {
    const { code, err, written } = await check('utf16.pem', '--save', 'renewed.pem')
    expect([code, written.size]).toEqual([2, 0])
    expect(err).toContain('--overwrite')
    const again = await check('utf16.pem', '--save', 'renewed.pem', '--overwrite')
    expect([again.code, again.written.size]).toEqual([3, 1])
  })
})

test('of a file that is loaded as it is, or is unsafe, nothing is saved', async () => {
  for (const [file, code] of [
    ['renewed.pem', 0],
    ['authority-first.pem', 1],
    ['created.pem', 1],
  ] as const) {
    const checked = await check(file, '--save', 'save.pem')
    expect([checked.code, checked.written.size]).toEqual([code, 0])
    expect(checked.out).toContain('save.pem には何も保存していません')
  }
})

test('a private key beside the certificate is named', async () => {
  const { code, out } = await check('with-key.pem')
  expect(code).toBe(0)
  expect(out).toContain('証明書だけを PEM 形式で保存し直し')
  expect(out).toContain('「--save ファイル名」を付けると')
})

test('a certificate before the renewal is named', async () => {
  const { code, out } = await check('authority-first.pem')
  expect(code).toBe(1)
  expect(out).toContain('プッシュ証明書より前に別の証明書があります')
})

test('an authority that issued nothing in the file is said not to have been used', async () => {
  expect((await check('renewed.pem', '--authority', 'apple.pem')).out).not.toContain('使用していません')
  const { code, out } = await check('renewed.pem', '--authority', 'vendor.pem', '--authority', 'apple.pem')
  expect(code).toBe(0)
  expect(out).toContain('×× --authority vendor.pem: アップロードする証明書の発行元の証明書ではない')
})
