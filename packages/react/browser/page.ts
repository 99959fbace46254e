import { apns } from '@shindan/apns'
import { createDiagnoser, type Diagnoser } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import { useInterview, useRenewalCheck } from '@shindan/react'
import { ShindanDiagnosis } from '@shindan/react/elements'
import { createElement as element, useState, version } from 'react'
import { createRoot } from 'react-dom/client'

// What somebody's own console would write: the hooks, and an element, without any help of ours.
const diagnoser: Diagnoser = createDiagnoser({ plugins: [cybertrust] })
const judge: Diagnoser = createDiagnoser({ plugins: [apns] })
const plugins = [cybertrust]
const voice = { locale: 'en', timeZone: 'Asia/Tokyo' }
const text = '503 証明書の取得が許可されていません。'

const told = (id: string, said: string) => element('p', { 'data-testid': id }, said)
const button = (name: string, onClick: () => unknown) => element('button', { type: 'button', onClick }, name)

function Interview() {
  const { begin, skip, answer, back, question, complaints } = useInterview(diagnoser, voice)
  return element(
    'section',
    null,
    button('begin', () => begin({ text, now: '2026-01-08T00:00:00Z' })),
    button('skip', () => question && skip(question.id)),
    button('back', back),
    button('wrong', () => answer('cybertrust.issuedAt', 'no date')),
    told('question', question?.ask ?? ''),
    told('complaints', complaints.map(({ message }) => message).join(' ')),
  )
}

function Renewal() {
  const { add, answer, given, unread } = useRenewalCheck({ ...voice, diagnoser: judge, nameOf: String })
  const onChange = ({ target }: { readonly target: HTMLInputElement }) => add(target.files ?? [])
  return element(
    'section',
    null,
    element('input', { type: 'file', multiple: true, 'aria-label': 'files', onChange }),
    told('verdict', answer?.verdict ?? ''),
    told('places', given.map(({ name, place }) => `${name} ${place}`).join(', ')),
    told('unread', unread.map(({ name, problem }) => `${name} ${problem.kind}`).join(', ')),
  )
}

function Diagnosis() {
  const [errors, setErrors] = useState<readonly string[]>([])
  return element(
    'section',
    null,
    element(ShindanDiagnosis, { plugins, locale: 'ja', onChange: ({ detail }) => setErrors(detail.errors) }),
    told('told', errors.join(' ')),
  )
}

/** Draws all of it. */
export function start(): void {
  const root = document.querySelector('#root')
  if (!root) return
  const parts = [Interview, Renewal, Diagnosis].map((part) => element(part, { key: part.name }))
  createRoot(root).render(element('main', null, told('version', version), parts))
}
