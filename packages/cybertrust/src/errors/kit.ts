import { createErrorKit } from '@shindan/core'
import { sources } from '../sources/index.ts'

/** Words that make a bare number one of Cybertrust's codes. */
export const codeContext = [
  'Cybertrust',
  'サイバートラスト',
  'デバイスID',
  'DeviceiD',
  'Importer',
  'CloudGate',
  '証明書',
]

export const { defineError } = createErrorKit({ plugin: 'cybertrust', sources })
