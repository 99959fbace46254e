import type { ShindanDiagnosis as DiagnosisElement } from '@shindan/element/diagnosis'
import { ShindanDiagnosis } from '@shindan/react/elements'
import { useEffect, useRef, useState } from 'react'
import { factsOf } from './facts.ts'
import { type Device, useFleet } from './fleet.ts'
import { useVoice } from './language.ts'
import { plugins } from './plugins.ts'

const keyOf = (id: string) => `diagnosis of ${id}`

/** Whether a diagnosis of this device is under way. */
export const isUnderWay = (id: string) => sessionStorage.getItem(keyOf(id)) !== null

export const forget = (id: string) => sessionStorage.removeItem(keyOf(id))

/** The diagnosis of what stands in the log of a device. It goes on where it was left, as long as the tab is open. */
export function Diagnosis({ device }: { readonly device: Device }) {
  const { today, units } = useFleet()
  const { locale, timeZone } = useVoice()
  const element = useRef<DiagnosisElement>(null)
  const [stored] = useState(() => sessionStorage.getItem(keyOf(device.id)))
  const text = device.log?.text
  useEffect(() => {
    if (!stored && text) element.current?.diagnose(text)
  }, [stored, text])
  return (
    <ShindanDiagnosis
      ref={element}
      plugins={plugins}
      facts={factsOf(
        device,
        units.find(({ id }) => id === device.unit),
      )}
      products={[device.unit, 'cybertrust']}
      session={stored}
      locale={locale}
      timeZone={timeZone}
      now={today}
      onChange={({ detail }) => {
        if (detail.session) sessionStorage.setItem(keyOf(device.id), JSON.stringify(detail.session))
        else forget(device.id)
      }}
    />
  )
}
