import { epochOf, firstEpoch, instantAt, lastEpoch } from '../instant.ts'
import { earliest, latest, type Time, timeBetween } from '../span.ts'

const word = / ?(?:頃|ごろ|ころ)$/
const halfAnHour = 1_800_000

/** Whether a text says that its time of day is about so, and what stands before that word. */
export function takeAbout(text: string): { readonly isAbout: boolean; readonly rest: string } {
  return { isAbout: word.test(text), rest: text.replace(word, '') }
}

/** A time from half an hour before to half an hour behind it: nobody says 9:00頃 of a closer one. */
export function about(time: Time): Time {
  const from = Math.max(epochOf(earliest(time)) - halfAnHour, firstEpoch)
  return timeBetween(instantAt(from), instantAt(Math.min(epochOf(latest(time)) + halfAnHour, lastEpoch)))
}
