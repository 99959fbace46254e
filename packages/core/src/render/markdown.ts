import { guarded } from '../problem/mistake.ts'
import { type Locale, textIn } from '../text/locale.ts'
import { sayActor } from './actor.ts'
import { comma } from './comma.ts'
import { howExhausted } from './exhausted.ts'
import { firstThing } from './first-thing.ts'
import { inert } from './inert.ts'
import type { PresentedDiagnosis } from './present.ts'
import type { PresentedQuestion } from './present-question.ts'
import type { PresentedStep } from './present-step.ts'
import { actorWords, outcomeWords, verdictWords, words } from './words.ts'

/** A diagnosis as Markdown, for a ticket or a chat. What came from outside cannot become markup. */
export const renderMarkdown = guarded(['diagnosis', 'options'], 'what present gives, and a locale', rendered)

function rendered(diagnosis: PresentedDiagnosis, { locale }: { readonly locale: Locale }): string {
  const lines = [`# ${textIn(outcomeWords[diagnosis.outcome], locale)}`]
  const begin = firstThing(diagnosis, locale)
  if (begin !== undefined) lines.push('', `**${inert(begin)}**`)
  for (const error of diagnosis.errors) {
    lines.push('', `- ${error.code ? `\`${error.code}\` ` : ''}${inert(error.summary)} (\`${error.id}\`)`)
    for (const [slot, value] of Object.entries(error.captures)) lines.push(`  - ${slot}: ${inert(value)}`)
    if (error.shownOn)
      lines.push(`  - ${textIn(words.otherPlatform, locale)}: ${error.shownOn.map(inert).join(', ')}`)
    if (error.otherProduct) lines.push(`  - ${textIn(words.otherProduct, locale)}`)
    if (error.unfitting)
      lines.push(`  - ${textIn(words.contradicted, locale)} (${error.unfitting.map(inert).join(' / ')})`)
    for (const advice of error.advice ?? []) lines.push(`  - ${inert(advice)}`)
  }
  for (const { verdict, text, remedy, branches, place, source } of diagnosis.findings) {
    lines.push('', `## ${textIn(verdictWords[verdict], locale)}: ${inert(text.what)}`, '', inert(text.why))
    if (place && verdict !== 'ruled-out')
      lines.push('', `${textIn(words.place, locale)}: ${place.at} / ${place.of}`)
    if (text.evidence) lines.push('', `${textIn(words.evidence, locale)}: ${inert(text.evidence)}`)
    if (verdict !== 'ruled-out') lines.push('', ...remedy.map((step, i) => `${i + 1}. ${stepText(step)}`))
    if (verdict !== 'ruled-out' && branches.length > 0)
      lines.push(
        '',
        `${textIn(words.branches, locale)}: ${branches.map(({ label }) => inert(label)).join(textIn(comma, locale))}`,
      )
    lines.push('', `${textIn(words.source, locale)}: ${source.join(', ')}`)
  }
  if (diagnosis.exhausted) {
    lines.push('', `## ${textIn(howExhausted(diagnosis), locale)}`, '')
    for (const { what, by } of diagnosis.excluded) {
      const answers = by.map(({ label, value }) => `${inert(label)}: ${inert(value)}`).join(' / ')
      lines.push(`- ${inert(what)}${answers ? ` (${textIn(words.excludedBy, locale)}: ${answers})` : ''}`)
    }
  }
  for (const { why, remedy } of diagnosis.fallbacks) {
    lines.push('', `## ${textIn(words.fallbacks, locale)}`, '', inert(why), '')
    lines.push(...remedy.map((step, i) => `${i + 1}. ${stepText(step)}`))
  }
  if (diagnosis.exhausted && diagnosis.contacts.length > 0) {
    lines.push('', `## ${textIn(words.contacts, locale)}`, '')
    for (const { role, name, url } of diagnosis.contacts)
      lines.push(`- ${textIn(actorWords[role], locale)}: ${inert(name)}${url ? ` <${url}>` : ''}`)
  }
  for (const { label, value, assumed } of diagnosis.facts) {
    if (assumed)
      lines.push('', `${textIn(words.assumed, locale)}: ${inert(`${label} = ${value}, ${assumed}`)}`)
  }
  if (diagnosis.notes.length > 0) {
    lines.push(
      '',
      `## ${textIn(words.notes, locale)}`,
      '',
      ...diagnosis.notes.map(({ text }) => `- ${inert(text)}`),
    )
  }
  if (diagnosis.questions.length > 0) {
    lines.push('', `## ${textIn(words.next, locale)}`, '')
    for (const question of diagnosis.questions) lines.push(...questionLines(question))
  }
  return `${lines.join('\n')}\n`

  function questionLines(question: PresentedQuestion): string[] {
    if (question.kind === 'error') {
      const choices = Object.entries(question.choices)
      return [`- ${inert(question.ask)}`, ...choices.map(([id, said]) => `  - ${inert(said)} \`${id}\``)]
    }
    const { ask, where, fact } = question
    return [`- ${inert(ask)} (${textIn(words.where, locale)}: ${inert(where)}) \`${fact}\``]
  }

  function stepText(step: PresentedStep): string {
    const option = step.option ? `(${step.option}) ` : ''
    const path = step.path ? ` (${textIn(words.path, locale)}: ${step.path.map(inert).join(' > ')})` : ''
    const url = step.url ? ` <${step.url}>` : ''
    const warning = step.destructive ? ` **${textIn(words.destructive, locale)}**` : ''
    const reach = step.affects === 'all-managed-devices' ? ` **${textIn(words.allDevices, locale)}**` : ''
    return `${option}**${sayActor(step, locale)}** ${inert(step.do)}${path}${url}${warning}${reach}`
  }
}
