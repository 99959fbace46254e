import type { Problem } from '@shindan/core'

/** Those of these options that are no whole number from 1 on. */
export function notWhole(options: { readonly [path: string]: number | undefined }): readonly Problem[] {
  return Object.entries(options).flatMap(([path, found]) =>
    found === undefined || (Number.isSafeInteger(found) && found > 0)
      ? []
      : [{ kind: 'out-of-range', path, found: String(found), expected }],
  )
}

const expected = { ja: '1 以上の整数', en: 'a whole number from 1 on' }
