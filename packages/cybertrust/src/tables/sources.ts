import type { SourceSet } from '@shindan/core'

const checked = '2026-08-20'

/** Sources of the tables in this folder. */
export const tableSources = {
  rfc8894: {
    title: { ja: 'RFC 8894（SCEP の規格）', en: 'RFC 8894, Simple Certificate Enrolment Protocol' },
    url: 'https://www.rfc-editor.org/rfc/rfc8894',
    checked,
  },
  'micromdm/scep#37': {
    title: {
      ja: 'micromdm/scep の報告、チャレンジの不一致',
      en: 'micromdm/scep report of a wrong challenge',
    },
    url: 'https://github.com/micromdm/scep/issues/37',
    checked,
  },
  'smallstep/certificates#1932': {
    title: { ja: 'smallstep の報告、チャレンジの不一致', en: 'smallstep report of a wrong challenge' },
    url: 'https://github.com/smallstep/certificates/issues/1932',
    checked,
  },
} satisfies SourceSet
