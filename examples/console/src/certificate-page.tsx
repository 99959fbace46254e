import { ShindanRenewalCheck } from '@shindan/react/elements'
import { DateLine } from './date-line.tsx'
import { type Unit, useFleet } from './fleet.ts'
import { useSay, useVoice } from './language.ts'
import { consoles } from './plugins.ts'
import { UnitCards } from './unit-cards.tsx'
import { Upload } from './upload.tsx'
import { words } from './words.ts'

/** The push certificate of a unit: its dates, the check of a renewal, and the upload that the back end guards. */
export function CertificatePage({
  unit,
  reload,
}: {
  readonly unit: Unit
  readonly reload: () => Promise<void>
}) {
  const { today } = useFleet()
  const { locale, timeZone } = useVoice()
  const say = useSay()
  return (
    <>
      <h1>{say(words.certificates)}</h1>
      <UnitCards current={unit.id} />
      <section className="panel">
        <h2>{say(words.dates)}</h2>
        <DateLine certificate={unit.certificate} />
      </section>
      <section className="panel" aria-label={say(words.check)}>
        <ShindanRenewalCheck consoles={consoles[unit.id]} locale={locale} timeZone={timeZone} now={today} />
      </section>
      <section className="panel">
        <h2>{say(words.upload)}</h2>
        <Upload unit={unit.id} uploaded={reload} />
      </section>
    </>
  )
}
