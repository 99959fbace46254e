import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Runs openssl in a directory of its own. `files` are put there first; `{name}` in an argument is the path of one.
 * Gives what openssl printed.
 */
export function openssl(args: readonly string[], files: Record<string, string | Uint8Array> = {}): Buffer {
  const directory = mkdtempSync(join(tmpdir(), 'x509-'))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content)
    const located = args.map((arg) => arg.replace(/\{(\w+)\}/g, (_, name) => join(directory, name)))
    return execFileSync('openssl', located, { cwd: directory, stdio: ['ignore', 'pipe', 'pipe'] })
  } finally {
    rmSync(directory, { recursive: true })
  }
}

export type KeyType = 'rsa' | 'p256'

/** A new private key as PKCS#8 PEM. */
export function newKey(type: KeyType = 'rsa'): string {
  const algorithm =
    type === 'rsa'
      ? ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048']
      : ['-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:P-256']
  return openssl(['genpkey', ...algorithm]).toString()
}

/** A self-signed certificate as PEM. */
export function selfSigned(key: string, subject: string, ...more: string[]): string {
  return openssl(['req', '-x509', '-utf8', '-key', '{key}', '-subj', subject, ...more], { key }).toString()
}

/** A certificate signing request as PEM. */
export function request(key: string, subject: string, ...more: string[]): string {
  return openssl(['req', '-new', '-key', '{key}', '-subj', subject, ...more], { key }).toString()
}

/** DER of the first PEM block. */
export function der(pem: string): Uint8Array {
  return Uint8Array.from(Buffer.from(pem.replace(/-----[^-]+-----/g, ''), 'base64'))
}
