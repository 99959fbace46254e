import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleReport } from '../../test/sample-report.ts'
import { expiryChart } from './expiry-chart.ts'
import { reportHtml } from './report-html.ts'
import { reportWords } from './words.ts'

/** Whatever a page does with it, were it to become markup. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><svg onload=alert(1)>',
    '&lt;script&gt;',
    ']]><!--',
    'javascript:alert(1)',
    '\u202egnp.exe',
    '\ud800',
  ),
)

/** Names of elements and attributes, in their order. */
function skeletonOf(html: string): readonly string[] {
  return [
    ...html.matchAll(/<(\/?[a-z!][a-z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9-]*(?:="[^"<>]*")?)*)\s*\/?>|<|>/g),
  ].map(([whole, name, attributes = '']) =>
    name === undefined ? whole : `${name} ${attributes.replace(/="[^"]*"/g, '')}`,
  )
}

test('whatever devices are called, the page has the same elements and attributes, and no control characters', async () => {
  const plain = skeletonOf(reportHtml(await sampleReport(() => 'iPad'), { locale: 'ja' }))
  expect(plain.filter((part) => part === '<')).toEqual([])
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 40 }), async (names) => {
      const report = await sampleReport((i) => names[i % names.length] ?? '')
      const html = reportHtml(report, { locale: 'ja' })
      expect(skeletonOf(html)).toEqual(plain)
      expect(html).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}]/u)
    }),
    { numRuns: 40 },
  )
})

test('a page loads nothing and runs nothing', async () => {
  const html = reportHtml(await sampleReport(), { locale: 'en' })
  expect(html).toContain(`content="default-src 'none'; style-src 'sha256-`)
  expect(html).not.toMatch(/<script|<link|<img|<iframe|\son[a-z]+=|\sstyle=|url\(|@import/)
})

test('a page tells its language and its direction, also where somebody gave the words', async () => {
  const report = await sampleReport()
  const of = (locale: Parameters<typeof reportHtml>[1]['locale']) =>
    reportHtml(report, { locale }).slice(0, 60)
  expect(of('ja')).toContain('<html lang="ja" dir="ltr">')
  expect(of('en-GB')).toContain('<html lang="en-GB" dir="ltr">')
  expect(of('ar')).toContain('<html lang="en" dir="ltr">')
  const words = new Map<object, string>([[reportWords.title, 'الشهادات والأجهزة']])
  expect(of({ tag: 'ar', words })).toContain('<html lang="ar" dir="rtl">')
})

test('headings do not leave out a level, and every head of a table says what it is the head of', async () => {
  const html = reportHtml(await sampleReport(), { locale: 'ja' })
  const levels = [...html.matchAll(/<h(\d)/g)].map(([, level]) => Number(level))
  expect(levels[0]).toBe(1)
  expect(levels.every((level, i) => i === 0 || level <= (levels[i - 1] ?? 0) + 1)).toBe(true)
  expect(html).not.toMatch(/<th(?![^>]*\sscope=)[\s>]/)
})

test('the chart says in words what it shows, and has a bar of its length for each week', async () => {
  const report = await sampleReport()
  const chart = expiryChart(report, { locale: 'en' })
  expect(chart).toContain('<title id="expiries-title">Deadlines by week</title>')
  expect(chart).toMatch(/<desc id="expiries-text">[^<]*Most in the week of 7 Dec 2026: 40\./)
  const widths = [...chart.matchAll(/class="bar"[^>]*\swidth="([\d.]+)"/g)].map(([, width]) => Number(width))
  const { weeks } = report.expiries
  expect(widths).toHaveLength(weeks.length)
  const unit = (widths[2] ?? 0) / (weeks[2]?.count ?? 1)
  expect(widths.map((width) => Math.round(width / unit))).toEqual(weeks.map(({ count }) => count))
})

test('a fleet of which nothing is known has a page as well', async () => {
  const sample = await sampleReport()
  const { expiries, changes } = sample
  const weeks = expiries.weeks.map((week) => ({ ...week, count: 0 }))
  const nothing = {
    ...sample,
    finished: null,
    attention: [],
    changes: { ...changes, phases: [] },
    expiries: { ...expiries, weeks },
    lifecycles: [],
    rejected: { count: 0, partly: 0, first: [] },
  }
  const html = reportHtml(nothing, { locale: 'en' })
  for (const word of ['never', 'noAttention', 'noChanges', 'noCertificates', 'allRead'] as const)
    expect(html).toContain(reportWords[word].en)
  expect(html).not.toContain('NaN')
})
