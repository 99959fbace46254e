/** Parts of a day by the hours that they are taken to be, the last one included; what is later than 23 is of the next day. */
const parts: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:朝|early morning)$/, 4, 10],
  [/^(?:午前(?:中)?|(?:the |in the )?morning)$/, 0, 11],
  [/^(?:昼|お昼|昼頃)$/, 11, 14],
  [/^(?:午後|(?:the |in the )?afternoon)$/, 12, 18],
  [/^(?:夕方|夕|(?:the |in the )?evening)$/, 15, 21],
  [/^(?:夜|晩|(?:the |at )?night)$/, 17, 29],
]

/** The hours of a part of the day that somebody names instead of a time: 夕方, `evening`. Wide, since people mean much by them. */
export function hoursOfPart(text: string): { readonly from: number; readonly to: number } | undefined {
  const [, from, to] = parts.find(([form]) => form.test(text)) ?? []
  return from === undefined || to === undefined ? undefined : { from, to }
}
