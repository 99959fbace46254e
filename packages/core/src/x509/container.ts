import { hexToBytes } from '@noble/hashes/utils.js'

/** A file that holds certificates among other things, and is not opened here. */
export type Container = 'pkcs12' | 'pkcs7'

/** SEQUENCE of open length, then what RFC 7292 §4 and RFC 5652 §3 begin with. */
const beginnings: { readonly [C in Container]: Uint8Array } = {
  pkcs12: hexToBytes('3080020103'),
  pkcs7: hexToBytes('308006092a864886f70d0107'),
}

/** What a container in BER with lengths left open is, as some programs write them. Only DER is read any further. */
export function openContainer(bytes: Uint8Array): Container | undefined {
  return (['pkcs12', 'pkcs7'] as const).find((kind) =>
    beginnings[kind].every((octet, i) => bytes[i] === octet),
  )
}
