import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { options, push, pushOfDay, sampleReport, sourceOf } from '../../test/sample-report.ts'
import { fleetReport, type ReportCertificate } from './fleet-report.ts'
import { reportHtml } from './report-html.ts'
import { reportMarkdown } from './report-markdown.ts'

const markdown = new MarkdownIt({ html: true, linkify: true })

/** The kinds of its parts in their order, as a reader of Markdown takes them. */
function partsOf(text: string): readonly string[] {
  return markdown
    .parse(text, {})
    .flatMap((token) => [token.type, ...(token.children ?? []).map(({ type }) => type)])
    .filter((type) => type !== 'text')
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.constantFrom(
    'a | b',
    '`',
    '``` | `',
    '\\|',
    '\\',
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    'https://evil.example/',
    'someone@example.com',
    'a\n# b',
    '- c',
    '*d*',
    '&lt;',
  ),
)

test('whatever devices are called, nothing of it becomes markup, a link or a cell', async () => {
  const plain = partsOf(reportMarkdown(await sampleReport(() => 'iPad'), { locale: 'ja' }))
  await fc.assert(
    fc.asyncProperty(fc.array(hostile, { minLength: 1, maxLength: 40 }), async (names) => {
      const report = await sampleReport((i) => names[i % names.length] ?? '')
      expect(partsOf(reportMarkdown(report, { locale: 'ja' }))).toEqual(plain)
    }),
    { numRuns: 40 },
  )
})

test('a name of a device is read as it is, with its bars and backticks', async () => {
  const name = 'a|b `c` ``d``'
  const report = await sampleReport(() => name)
  const tokens = markdown.parse(reportMarkdown(report, { locale: 'en' }), {})
  const codes = tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === 'code_inline')
  expect(codes.filter(({ content }) => content === name).length).toBeGreaterThan(20)
})

test('a date without its hour is told as a day, on the calendar of its lifecycle', async () => {
  const of = async (certificate: ReportCertificate, timeZone: string) => {
    const source = { ...sourceOf(String), certificates: [certificate] }
    const report = await fleetReport(source, { ...options, timeZone })
    return [reportMarkdown(report, { locale: 'en' }), reportHtml(report, { locale: 'ja' })] as const
  }
  for (const timeZone of ['Asia/Tokyo', 'UTC']) {
    const [md, html] = await of(pushOfDay, timeZone)
    expect(md).toContain('Earliest: **Thu, 10 Dec 2026 (Asia/Tokyo)**')
    expect(html).toContain('<strong>2026年12月10日(木) (Asia/Tokyo)</strong>')
  }
  const [md] = await of({ ...push, dueAt: '2026-12-10T14:59:59.000Z' }, 'Asia/Tokyo')
  expect(md).toContain('23:59')
})

test('what a person has to know is told: what to do first, how many devices there are besides', async () => {
  const text = reportMarkdown(await sampleReport(), { locale: 'en' })
  expect(text).toContain('**Do this first (user):** Repeat the installation')
  expect(text).toContain('and 11 more')
  expect(text).toContain('| Apple push certificate | Valid | Renewal due | 1 |')
})
