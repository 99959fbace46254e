/**
 * The elements of shindan as components of React 18 and 19: properties as they are, events as `onChange` and the like.
 * They can be imported and drawn on a server, where they are tags without content.
 *
 * @packageDocumentation
 */
import { createComponent, type EventName } from '@lit/react'
import { ShindanDiagnosis as DiagnosisElement, type DiagnosisEvents } from '@shindan/element/diagnosis'
import {
  ShindanRenewalCheck as RenewalCheckElement,
  type RenewalEvents,
} from '@shindan/element/renewal-check'
import * as React from 'react'

const named = <Event>(name: string) => name as EventName<Event & globalThis.Event>

/**
 * `<shindan-diagnosis>` as a component.
 *
 * @example
 * ```tsx
 * <ShindanDiagnosis plugins={plugins} locale="ja" onChange={({ detail }) => store(detail.session)} />
 * ```
 */
export const ShindanDiagnosis = createComponent({
  react: React,
  tagName: 'shindan-diagnosis',
  elementClass: DiagnosisElement,
  displayName: 'ShindanDiagnosis',
  events: {
    onChange: named<DiagnosisEvents['shindan-change']>('shindan-change'),
    onComplete: named<DiagnosisEvents['shindan-complete']>('shindan-complete'),
    onCopy: named<DiagnosisEvents['shindan-copy']>('shindan-copy'),
    onOutcome: named<DiagnosisEvents['shindan-outcome']>('shindan-outcome'),
    onUnrecognised: named<DiagnosisEvents['shindan-unrecognised']>('shindan-unrecognised'),
  },
})

/**
 * `<shindan-renewal-check>` as a component.
 *
 * @example
 * ```tsx
 * <ShindanRenewalCheck consoles={[() => import('@shindan/clomo')]} onChecked={({ detail }) => show(detail.outcome)} />
 * ```
 */
export const ShindanRenewalCheck = createComponent({
  react: React,
  tagName: 'shindan-renewal-check',
  elementClass: RenewalCheckElement,
  displayName: 'ShindanRenewalCheck',
  events: { onChecked: named<RenewalEvents['shindan-checked']>('shindan-checked') },
})
