import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSecureContext } from 'node:tls'

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

/** A server may refuse short keys and old digests besides: that is its policy, and no matter of reading. */
const anyStrength = { ciphers: 'DEFAULT@SECLEVEL=0' }

/** DER of the certificate that a server loads of a file: OpenSSL's SSL_CTX_use_certificate_chain, in node. */
export function loadedByServer(file: string | Uint8Array): Uint8Array | undefined {
  try {
    // Not in the types, and there since node 0.11.
    const { context } = createSecureContext({ cert: Buffer.from(file), ...anyStrength }) as unknown as {
      readonly context: { getCertificate(): Buffer }
    }
    return Uint8Array.from(context.getCertificate())
  } catch {
    return undefined
  }
}

/** Subject of the certificate that `openssl x509 -in` loads of a file. */
export function loadedByCommand(file: string | Uint8Array): string | undefined {
  try {
    return openssl(['x509', '-in', '{f}', '-noout', '-subject', '-nameopt', 'RFC2253'], {
      f: file,
    }).toString()
  } catch {
    return undefined
  }
}
