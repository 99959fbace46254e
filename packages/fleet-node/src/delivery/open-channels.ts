import { err, type Localized, mask, ok, type Problem, type Result } from '@shindan/core'
import type { Channel } from './channel.ts'
import { fileChannel } from './file-channel.ts'
import type { ChannelDefinition } from './read-channels.ts'
import { canSign, mayBeAsked, webhookChannel } from './webhook-channel.ts'

/** The value of a variable of the environment; nothing where it is not set. */
export type SecretOf = (variable: string) => string | undefined

/**
 * Makes channels of what {@link readChannels} read, with the secrets that the host has. Mails need the package `nodemailer`,
 * which is loaded where a channel asks for it.
 *
 * Errors: `unset-variable` at the field that names a variable that is not set, `wrong-type` where its value is no secret that
 * can sign.
 *
 * @example
 * await openChannels(definitions, (variable) => process.env[variable])
 */
export async function openChannels(
  definitions: readonly ChannelDefinition[],
  secretOf: SecretOf,
): Promise<Result<readonly Channel[], readonly Problem[]>> {
  const problems = definitions.flatMap((definition) => secretProblems(definition, secretOf))
  if (problems.length > 0) return err(problems)
  return ok(await Promise.all(definitions.map((definition) => opened(definition, secretOf))))
}

async function opened(definition: ChannelDefinition, secretOf: SecretOf): Promise<Channel> {
  if (definition.kind === 'file') return fileChannel(definition)
  if (definition.kind === 'webhook') {
    const { secretFrom, oldSecretFrom, kind: _, ...rest } = definition
    const oldSecret = oldSecretFrom && secretOf(oldSecretFrom)
    return webhookChannel({ ...rest, secret: secretOf(secretFrom) ?? '', ...(oldSecret && { oldSecret }) })
  }
  const { name, from, fromName, to, passwordFrom, host, port, security, user } = definition
  const password = passwordFrom && secretOf(passwordFrom)
  const { smtpChannel } = await import('./smtp-channel.ts')
  return smtpChannel({
    name,
    from: { name: fromName ?? '', address: from },
    to,
    transport: {
      host,
      ...(port !== undefined && { port }),
      ...(security && { security }),
      ...(user && { user }),
      ...(password && { password }),
    },
  })
}

function secretProblems(definition: ChannelDefinition, secretOf: SecretOf): readonly Problem[] {
  const { name } = definition
  if (definition.kind === 'smtp') return isSet(name, 'passwordFrom', definition.passwordFrom, secretOf)
  if (definition.kind === 'file') return []
  const { url, http, secretFrom, oldSecretFrom } = definition
  return [
    ...(mayBeAsked(url, http) ? [] : [problemAt(name, 'url', mask, expected.url)]),
    ...signs(name, 'secretFrom', secretFrom, secretOf),
    ...signs(name, 'oldSecretFrom', oldSecretFrom, secretOf),
  ]
}

function isSet(
  name: string,
  field: string,
  variable: string | undefined,
  secretOf: SecretOf,
): readonly Problem[] {
  if (variable === undefined || secretOf(variable)) return []
  return [
    { kind: 'unset-variable', path: pathOf(name, field), found: variable, expected: settingOf(variable) },
  ]
}

function signs(name: string, field: string, variable: string | undefined, secretOf: SecretOf) {
  const unset = isSet(name, field, variable, secretOf)
  const secret = variable && secretOf(variable)
  return unset.length > 0 || !secret || canSign(secret)
    ? unset
    : [problemAt(name, field, mask, expected.secret)]
}

function problemAt(name: string, field: string, found: string, expected: Localized): Problem {
  return { kind: 'wrong-type', path: pathOf(name, field), found, expected }
}

function pathOf(name: string, field: string): string {
  return `channels.${name}.${field}`
}

function settingOf(variable: string): Localized {
  return {
    ja: `環境変数 ${variable} に設定した値、または設定済みの環境変数の名前`,
    en: `a value in the variable ${variable}, or the name of one that is set`,
  }
}

const expected = {
  secret: {
    ja: '24 バイト以上を base64 で表した署名用の秘密（例: whsec_ で始まるもの）',
    en: 'a secret to sign with, of 24 bytes or more in base64, e.g. one that begins with whsec_',
  },
  url: {
    ja: 'https: で始まり、ユーザー名を含まない URL',
    en: 'a URL that begins with https: and names no user',
  },
} as const satisfies { readonly [what: string]: Localized }
