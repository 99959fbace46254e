import { apns } from '@shindan/apns'
import { bizmobile, upload as bizmobileUpload } from '@shindan/bizmobile'
import { clomo, upload as clomoUpload } from '@shindan/clomo'
import { cybertrust } from '@shindan/cybertrust'
import { lanscope, upload as lanscopeUpload } from '@shindan/lanscope'
import { platforms } from '@shindan/platforms'
import { createHandler, type Handler } from '../src/index.ts'

export const plugins = [cybertrust, apns, clomo, lanscope, bizmobile, platforms] as const
export const consoles = [
  { plugin: clomo, upload: clomoUpload },
  { plugin: lanscope, upload: lanscopeUpload },
  { plugin: bizmobile, upload: bizmobileUpload },
] as const
export const now = '2025-12-20T00:00:00Z'

/** Everything that is shipped, asked at one moment. */
export const handler = createHandler({ plugins, consoles, now: () => now })

export const host = 'https://console.example'

/** An answer as a client sees it. */
export interface Answered {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: a client has nothing but JSON
  readonly body: any
}

export async function answeredBy(of: Handler, request: Request): Promise<Answered> {
  const response = await of(request)
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? undefined : JSON.parse(text),
  }
}

export function request(path: string, init: RequestInit = {}): Request {
  return new Request(host + path, init)
}

export function jsonRequest(path: string, body: unknown, headers: Record<string, string> = {}): Request {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: text,
  })
}

export function posted(path: string, body: unknown, headers?: Record<string, string>): Promise<Answered> {
  return answeredBy(handler, jsonRequest(path, body, headers))
}

export function got(path: string, headers: Record<string, string> = {}): Promise<Answered> {
  return answeredBy(handler, request(path, { headers }))
}

/** A form of files: each by the name of its part, and what is in it; a text without a file name is a field. */
export function form(
  parts: readonly (readonly [part: string, content: string | Uint8Array<ArrayBuffer>, file?: string])[],
): FormData {
  const data = new FormData()
  for (const [part, content, file] of parts) {
    if (file === undefined && typeof content === 'string') data.append(part, content)
    else data.append(part, new Blob([content]), file ?? 'file')
  }
  return data
}

export function sent(data: FormData, path = '/renewal'): Promise<Answered> {
  return answeredBy(handler, request(path, { method: 'POST', body: data }))
}
