import { expect, test } from 'vitest'
import { nothingPresented } from '../../test/nothing-presented.ts'
import { renderMarkdown } from './markdown.ts'
import type { PresentedDiagnosis, PresentedFinding } from './present.ts'
import type { PresentedQuestion } from './present-question.ts'
import type { PresentedStep } from './present-step.ts'
import { renderText } from './text.ts'

const step = (text: string, more: Partial<PresentedStep> = {}): PresentedStep => ({
  id: `acme/late#${text}`,
  do: text,
  actor: 'administrator',
  actorLabel: 'administrator',
  destructive: false,
  affects: 'none',
  ...more,
})
const cause = (what: string, remedy: readonly PresentedStep[], more: Partial<PresentedFinding> = {}) => ({
  rule: `acme/${what}`,
  verdict: 'possible' as const,
  severity: 'error' as const,
  explains: ['acme/late'],
  missing: [],
  text: { what, why: 'Because.', fix: [] },
  remedy,
  branches: [],
  source: [],
  ...more,
})
const asked: PresentedQuestion = {
  kind: 'fact',
  id: 'acme.issuedAt',
  label: 'Issued',
  difficulty: 'console',
  nullable: false,
  sensitive: false,
  fact: 'acme.issuedAt',
  ask: 'When was it issued?',
  where: 'In the console.',
  type: 'instant',
  settles: [],
}
const answer = (more: Partial<PresentedDiagnosis>): PresentedDiagnosis => ({
  ...nothingPresented,
  ...more,
})
const text = (more: Partial<PresentedDiagnosis>) => renderText(answer(more), { locale: 'en' })
const begins = (more: Partial<PresentedDiagnosis>) => text(more).split('\n')[1]

test('what every open cause begins with is to be done whichever it is, and asked is nothing first', () => {
  const findings = [
    cause('old', [step('Issue another.')]),
    cause('used', [step('Issue another.'), step('Wait.')]),
  ]
  expect(begins({ findings, questions: [asked] })).toBe(
    '  Whichever cause it is, do this first: Issue another.',
  )
  const other = [...findings, cause('broken', [step('Mend it.')])]
  expect(begins({ findings: other, questions: [asked] })).toBe('  Find this out first: When was it issued?')
})

test('of a time whose day is known, the day stands beside what is asked', () => {
  const question = { ...asked, within: 'Thu, 19 Nov 2026' }
  expect(begins({ findings: [cause('late', [step('Wait.')])], questions: [question] })).toContain(
    '(Known so far: Thu, 19 Nov 2026)',
  )
})

test('a single cause that nothing can settle any more has a first thing too', () => {
  expect(begins({ findings: [cause('late', [step('Wait.')])] })).toBe('  Do this first: Wait.')
})

test('where the first step already takes something away, nobody is told to begin', () => {
  const findings = [cause('late', [step('Delete it.', { destructive: true })], { verdict: 'confirmed' })]
  expect(begins({ findings })).toContain('cannot be undone')
})

test('Markdown begins with it as well', () => {
  const findings = [cause('late', [step('Wait.')])]
  expect(renderMarkdown(answer({ findings }), { locale: 'en' })).toContain('**Do this first: Wait.**')
})

test('once every cause is ruled out, the answers are looked at again, and nothing is said to have been tried', () => {
  const findings = [cause('late', [step('Wait.')], { verdict: 'ruled-out' })]
  const end = { exhausted: true, findings, excluded: [{ rule: 'acme/late', what: 'late', by: [] }] }
  expect(begins(end)).toMatch(/^ {2}Find this out first: see whether the answers/)
  expect(text(end)).toContain('Every documented cause is ruled out\n')
})

test('what was tried stands in a line of its own, without its steps', () => {
  const tried = cause('late', [step('Wait.')], { tried: true })
  const end = text({ exhausted: true, findings: [tried] })
  expect(end).toContain('? tried  late')
  expect(end).not.toContain('Wait.')
  expect(end).toContain('was tried and has not helped')
  const open = text({ findings: [cause('old', [step('Issue another.')]), tried] })
  expect(open).not.toContain('Wait.')
  expect(open).toContain('? tried  late')
})

test('steps that depend on an answer name the question by its number', () => {
  const branches = [
    { fact: 'acme.issuedAt', label: 'time of issue' },
    { fact: 'acme.other', label: 'something else' },
  ]
  const shown = text({ findings: [cause('late', [step('Wait.')], { branches })], questions: [asked] })
  expect(shown.replace(/\s+/g, ' ')).toContain('an answer below: question 1, something else')
})
