import type { Octets } from './key-end.ts'

/** A way to write octets, in lines or not. */
export interface Encoding {
  /** Characters of what may be one. A line of base64 has as many; a private key of 256 bits has 39 octets. */
  readonly shortest: number
  /** What a private key may begin with: nearly no text has it. */
  readonly begins: RegExp
  /** What a letter stands behind that none begins with. */
  readonly goesOn: RegExp
  /** One line, in which others stand beside the letters, as in `30:82` or `%2B`. */
  readonly line: RegExp
  /** One letter, as it is written. */
  readonly letter: RegExp
  /** The letters of a line alone. */
  readonly lettersOf: (line: string) => string
  readonly octetsOf: (letters: string) => Octets
  /** Letters for so many octets. */
  readonly lettersFor: (octets: number) => number
}

/** What stands between two lines. JSON writes the end of a line as two characters, and an address as three. */
export const lineEnd = /(?:\s|\\[nrt]|%(?:25)?0[AD])+/iy

/**
 * Base64, also that of addresses: of a SEQUENCE that an INTEGER up to 3 or what is encrypted begins, of a key of OpenSSH, and
 * of twelve legible characters.
 */
export const base64: Encoding = {
  shortest: 16,
  begins:
    /M(?:I(?:[I-L][\w+/-](?:[\w+/-]|%(?:25)?2[BFbf])(?:[AQgw]IBA[\w+/-]|[DTjz](?:[AB]|CB))|[E-H][\w+/-](?:AgE[ABD]|M[A-H][\w+/-]G))|[A-H][\w+/-]CAQ[AEM])|b3BlbnNzaC1rZXkt|(?:[I-Za-f][C-HS-Xi-nyz0-3][ABEFIJMNQRUVYZcdghklopstwx014589][\w+/-]){4}/g,
  goesOn: /(?<!\\|%|%[0-9A-F]|%25[0-9A-F]?)[A-Za-z0-9+/]$/i,
  line: /(?:[A-Za-z0-9+/_-]|\\\/|%(?:25)?2[BF])+/iy,
  letter: /%(?:25)?2[BF]|\\\/|[A-Za-z0-9+/_-]/gi,
  lettersOf: (line) => line.replace(/\\\/|%(?:25)?2f|_/gi, '/').replace(/%(?:25)?2b|-/gi, '+'),
  octetsOf: (letters) => atob(letters.slice(0, letters.length - (letters.length % 4))),
  lettersFor: (octets) => Math.ceil((octets * 4) / 3),
}

/** Hexadecimal digits, of which each pair is a letter: of a SEQUENCE, of a key of OpenSSH, and of any text. */
export const hex: Encoding = {
  shortest: 78,
  begins:
    /(?:30|6[Ff])(?:(?:[\s:]{1,2}|\\[nrtx]|, ?0x)?[0-9A-Fa-f]{2}){17}|[2-7][0-9A-Fa-f](?:(?:[\s:]{1,2}|\\[nrtx]|, ?0x)?[2-7][0-9A-Fa-f]){17}/g,
  goesOn: /[0-9A-F]$/i,
  line: /(?:[0-9A-Fa-f]{2}(?:[ :]|\\x|, ?0x)?)+/y,
  letter: /[0-9A-Fa-f]{2}/g,
  lettersOf: (line) =>
    line
      .replace(/0x|[^0-9A-Fa-f]/g, '')
      .replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))),
  octetsOf: (letters) => letters,
  lettersFor: (octets) => octets,
}

/** Whether what stands before a place is of the same run of letters, so that nothing begins there. */
export function goesOnFrom(text: string, at: number, { goesOn }: Encoding): boolean {
  return goesOn.test(text.slice(Math.max(0, at - 5), at))
}
