import { createDerive } from '@shindan/core'
import { facts } from './facts.ts'
import { checkNotes } from './parse/notes.ts'

const derive = createDerive(facts)

/** What follows from the facts. */
export const derived = {
  'apns.notesVerdict': derive({
    type: 'choice',
    label: { ja: 'Notes の文字の判定', en: 'verdict on the text for Notes' },
    from: ['apns.notes'],
    derive: (known) => checkNotes(known['apns.notes']).kind,
  }),
} as const
