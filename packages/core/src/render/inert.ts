import { guarded } from '../problem/mistake.ts'
import { visible } from './visible.ts'

/** Text within a line of Markdown: neither markup nor, for GitHub and its like, a link. */
export const inert = guarded(['text'], 'a text', (text: string): string =>
  visible(text).replace(/[\\`*_{}[\]<>#|!~&]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&'),
)
