import assert from 'node:assert/strict'
import { assumedWords, isSpan, parseDay, parseInstant, readTime, timeText } from '@shindan/core'
import fc from 'fast-check'
import { answerOf } from './answer.ts'
import { tellable } from './problems.ts'
import type { Target } from './target.ts'
import { editedText, textEdits } from './text.ts'

const pieces = [
  ...[
    '2025',
    '1970',
    '9999',
    '25',
    '1',
    '02',
    '30',
    '31',
    '0',
    '/',
    '-',
    '.',
    '年',
    '月',
    '日',
    '時',
    '分',
    '半',
    ':',
    ' ',
    'T',
    'Z',
  ],
  ...[
    '午前',
    '午後',
    '正午',
    'pm',
    'am',
    '令和',
    '平成',
    'R',
    'H',
    '元',
    '(日)',
    '（月）',
    'Sun',
    'Jan',
    'may',
    'Sept',
    ',',
  ],
  ...[
    '前',
    '時間',
    '日',
    '週間',
    'days ago',
    '昨日',
    '今日',
    '先週',
    '昨夜',
    'yesterday',
    'evening',
    'の',
    '頃',
    'ごろ',
    '+09:00',
    '-1145',
    '１',
    "'",
  ],
]
const epoch = fc.integer({ min: Date.UTC(1969, 11, 30) / 1000, max: Date.UTC(10000, 0, 2) / 1000 })
const written = epoch.chain((seconds) => {
  const iso = new Date(seconds * 1000).toISOString()
  const [year, month, day] = [iso.slice(0, 4), Number(iso.slice(5, 7)), Number(iso.slice(8, 10))]
  return fc.constantFrom(
    ...[
      iso,
      iso.slice(0, 10),
      iso.slice(0, 13),
      iso.slice(0, 16),
      iso.slice(0, 19),
      `${iso.slice(0, 16)}+09:00`,
    ],
    ...[
      `${year}/${month}/${day}`,
      `${year}年${month}月${day}日`,
      `${month}月${day}日 9時`,
      `${month}/${day}/${year}`,
    ],
    ...[
      `令和${Number(year) - 2018}年${month}月${day}日`,
      `${day} Jan ${year} 9:00 pm`,
      `${iso}/${iso.replace('T0', 'T2')}`,
    ],
  )
})

interface Written {
  readonly text: string
  readonly now: string
  readonly timeZone: string
}

/** Dates as people write them: what is read of one is printed so that the same is read of that. */
export const target: Target<Written> = {
  arbitrary: fc.record({
    text: fc.oneof(
      written,
      fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((all) => all.join('')),
      fc.tuple(written, textEdits(3)).map(([text, edits]) => edits.reduce(editedText, text)),
    ),
    now: epoch.map((seconds) =>
      new Date(Math.min(Math.max(seconds, 0) * 1000, Date.UTC(9999, 11, 31))).toISOString(),
    ),
    timeZone: fc.constantFrom(
      ...[
        'UTC',
        'Asia/Tokyo',
        'America/New_York',
        'Australia/Lord_Howe',
        'Pacific/Apia',
        'Asia/Kathmandu',
        'Africa/Monrovia',
      ],
    ),
  }),

  holds({ text, now, timeZone }) {
    const answers = [
      answerOf(() => parseDay(text)),
      answerOf(() => parseInstant(text)),
      answerOf(() => readTime(text, { now, timeZone })),
    ] as const
    for (const answer of answers) if (answer.isErr()) tellable(answer.error)
    const [day, instant, read] = answers
    if (day.isOk()) assert.equal(parseDay(day.value)._unsafeUnwrap(), day.value)
    if (instant.isOk()) assert.equal(parseInstant(instant.value)._unsafeUnwrap(), instant.value)
    if (read.isErr()) {
      for (const choice of read.error.choices ?? []) again(choice)
      return
    }
    const { time, assumed } = read.value
    if (isSpan(time)) assert.ok(time.from < time.to, 'the wrong way round')
    assumedWords(assumed, time, timeZone)
    assert.deepEqual(again(timeText(time, timeZone)), time, 'printed, it is read otherwise')

    function again(printed: string) {
      return readTime(printed, { now: '2025-01-06T00:00:00.000Z', timeZone })._unsafeUnwrap().time
    }
  },
}
