import {
  answerRenewal,
  type PlacedFiles,
  type PresentedRenewal,
  placeFiles,
  type RenewalAtHand,
  type RenewalContext,
  type RenewalPlace,
} from '@shindan/apns/renewal'
import { guarded, type Problem } from '@shindan/core'
import { useCallback, useMemo, useState } from 'react'
import { clock } from './clock.ts'
import { type ChosenFile, readChosen, type UnreadFile } from './read-chosen.ts'

/** What is known of a renewal beside its files. */
export type RenewalQuestion = Omit<RenewalAtHand, 'files'>

/** Who judges, and who is told. */
export interface UseRenewalCheckOptions extends Omit<RenewalContext, 'now'> {
  /** The instant to check for; where absent, that of the last change. */
  readonly now?: string | undefined
}

/** A renewal check in a page: its files where they belong, the answer, and what can be done. */
export interface HeldRenewal extends PlacedFiles, RenewalQuestion {
  /** Whether the renewal is safe, in one language; none before anything is given, or where `problems` says why. */
  readonly answer: PresentedRenewal | undefined
  readonly problems: readonly Problem[]
  /** What could not be read: a folder, or a file that went away. */
  readonly unread: readonly UnreadFile[]
  /** Takes files in any order; of two with one name the later one counts. */
  readonly add: (files: Iterable<File>) => Promise<void>
  /** Says what a file is for, whatever its content looks like. */
  readonly place: (name: string, place: RenewalPlace) => void
  /** Takes a file back. */
  readonly remove: (name: string) => void
  /** Says what is known beside the files; what is not named stays. */
  readonly tell: (told: RenewalQuestion) => void
  /** Lets go of everything. */
  readonly clear: () => void
}

interface AtHand {
  readonly files: readonly ChosenFile[]
  readonly unread: readonly UnreadFile[]
  readonly told: RenewalQuestion
  /** When it last changed. */
  readonly at: string | undefined
}

const nothing: AtHand = { files: [], unread: [], told: {}, at: undefined }

/**
 * Holds the files of a renewal and answers whether it is safe, in the page alone: no byte leaves it.
 *
 * @example
 * ```tsx
 * const { add, answer } = useRenewalCheck({ diagnoser, consoles, locale: 'ja', timeZone: 'Asia/Tokyo', nameOf })
 * <input type="file" multiple onChange={(event) => add(event.target.files ?? [])} />
 * ```
 */
export const useRenewalCheck = guarded(
  ['options'],
  'what answerRenewal takes beside the files',
  ({ diagnoser, consoles, now, locale, timeZone, nameOf, sayPart }: UseRenewalCheckOptions): HeldRenewal => {
    const [{ files, unread, told, at }, setAtHand] = useState(nothing)
    const change = useCallback(
      (next: (before: AtHand) => Partial<AtHand>) =>
        setAtHand((before) => ({ ...before, ...next(before), at: clock() })),
      [],
    )
    const steps = useMemo(
      () => ({
        add: async (chosen: Iterable<File>) => {
          const { read: chosenOnes, unread } = await readChosen(chosen)
          const read = namedApart(chosenOnes)
          const names = new Set(read.map(({ name }) => name))
          change(({ files }) => ({
            files: [...files.filter(({ name }) => !names.has(name)), ...read],
            unread,
          }))
        },
        place: (of: string, place: RenewalPlace) =>
          change(({ files }) => ({
            files: files.map((file) => (file.name === of ? { ...file, place } : file)),
          })),
        remove: (of: string) => change(({ files }) => ({ files: files.filter(({ name }) => name !== of) })),
        tell: (more: RenewalQuestion) => change(({ told }) => ({ told: { ...told, ...more } })),
        clear: () => setAtHand(nothing),
      }),
      [change],
    )
    const placed = useMemo(() => placeFiles(files), [files])
    const answered = useMemo(() => {
      const asked = now ?? at
      if (asked === undefined || at === undefined) return { answer: undefined, problems: [] }
      if (placed.problems.length > 0) return { answer: undefined, problems: placed.problems }
      const context = { diagnoser, consoles: consoles ?? [], now: asked, locale, timeZone, nameOf }
      return answerRenewal(
        { files: placed.given, ...told },
        sayPart ? { ...context, sayPart } : context,
      ).match<Pick<HeldRenewal, 'answer' | 'problems'>>(
        (answer) => ({ answer, problems: [] }),
        (problems) => ({ answer: undefined, problems }),
      )
    }, [diagnoser, consoles, now, at, locale, timeZone, nameOf, sayPart, placed, told])
    return { ...placed, ...told, ...answered, unread, ...steps }
  },
)

/** Files of one name that were chosen together, from two folders, each under a name of its own. */
function namedApart(files: readonly ChosenFile[]): readonly ChosenFile[] {
  const counts = new Map<string, number>()
  return files.map((file) => {
    const count = (counts.get(file.name) ?? 0) + 1
    counts.set(file.name, count)
    return count === 1 ? file : { ...file, name: `${file.name} (${count})` }
  })
}
