const form = / ?(?:(z|utc|gmt)|(jst)|\+(\d{2}):?(\d{2}))$/

/**
 * An offset behind a time of day, in milliseconds, and what stands before it. One behind a minus is taken in ISO 8601
 * alone: `9:00-10:00` is more likely from nine to ten.
 */
export function takeOffset(text: string): { readonly offset: number; readonly rest: string } | undefined {
  const found = form.exec(text)
  if (!found) return undefined
  const [all, utc, japan, hours, minutes] = found
  const offset = utc ? 0 : japan ? 540 : Number(hours) * 60 + Number(minutes)
  return { offset: offset * 60_000, rest: text.slice(0, -all.length) }
}
