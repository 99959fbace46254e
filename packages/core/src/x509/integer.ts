import { bytesToHex } from '@noble/hashes/utils.js'
import { content, type DerNode } from './der.ts'

/**
 * An INTEGER in lower-case hexadecimal, whole octets (zero is `0`), without the octet that is there for its sign alone; a negative
 * one with a minus sign before its magnitude, as OpenSSL prints it.
 */
export function integerHex(integer: DerNode): string {
  const octets = content(integer)
  if (!isNegative(integer)) return bytesToHex(withoutZeros(octets)) || '0'
  const magnitude = 256n ** BigInt(octets.length) - BigInt(`0x${bytesToHex(octets)}`)
  const digits = magnitude.toString(16)
  return `-${digits.length % 2 === 0 ? digits : `0${digits}`}`
}

/** Whether an INTEGER is above zero, as serial numbers are. */
export function isPositive(integer: DerNode): boolean {
  return !isNegative(integer) && withoutZeros(content(integer)).length > 0
}

/** The octets of an INTEGER that is not negative, without those that lead with nothing. */
export function withoutZeros(octets: Uint8Array): Uint8Array {
  const first = octets.findIndex((octet) => octet !== 0)
  return octets.subarray(first === -1 ? octets.length : first)
}

function isNegative(integer: DerNode): boolean {
  return (content(integer)[0] ?? 0) > 0x7f
}
