import { useState } from 'react'
import { DateLine } from './date-line.tsx'
import { Diagnosis, forget, isUnderWay } from './diagnosis.tsx'
import { type Device, useFleet } from './fleet.ts'
import { useDates, useSay } from './language.ts'
import { words } from './words.ts'

const platforms: { readonly [platform: string]: string } = {
  windows: 'Windows',
  macos: 'macOS',
  ios: 'iOS',
  ipados: 'iPadOS',
  android: 'Android',
  chromeos: 'ChromeOS',
}

/** A device: what is known of it, its last error, and the diagnosis of that. */
export function DevicePage({ device }: { readonly device: Device }) {
  const { id, unit, user, model, platform, osVersion, seen, certificate, log } = device
  const { units } = useFleet()
  const [isOpen, setOpen] = useState(isUnderWay(id))
  const say = useSay()
  const { time } = useDates()
  const of = units.find((each) => each.id === unit)
  const end = () => {
    forget(id)
    setOpen(false)
  }
  return (
    <>
      <p className="above">
        <a href="#/">{say(words.devices)}</a>
      </p>
      <h1>
        {id} <span className="faint">{say(model)}</span>
      </h1>
      <div className="device">
        <section className="panel">
          <h2>{say(words.known)}</h2>
          <dl className="terms">
            <dt>{say(words.user)}</dt>
            <dd>{say(user)}</dd>
            <dt>{say(words.unit)}</dt>
            <dd>{of && `${say(of.name)} (${of.console})`}</dd>
            <dt>{say(words.model)}</dt>
            <dd>{say(model)}</dd>
            <dt>OS</dt>
            <dd>{[platforms[platform], osVersion].filter(Boolean).join(' ')}</dd>
            <dt>{say(words.seen)}</dt>
            <dd>{time(seen)}</dd>
          </dl>
        </section>
        <section className="panel">
          <h2>{say(words.certificate)}</h2>
          <DateLine certificate={certificate} />
        </section>
        <section className="panel log">
          <h2>{say(words.log)}</h2>
          {log ? (
            <p className="entry">
              <time dateTime={log.at}>{time(log.at)}</time>
              <q lang="ja">{log.text}</q>
              {isOpen ? (
                <button type="button" onClick={end}>
                  {say(words.close)}
                </button>
              ) : (
                <button type="button" className="main" onClick={() => setOpen(true)}>
                  {say(words.diagnose)}
                </button>
              )}
            </p>
          ) : (
            <p className="faint">{say(words.emptyLog)}</p>
          )}
        </section>
      </div>
      {isOpen && (
        <section className="panel" aria-label={say(words.diagnosis)}>
          <Diagnosis device={device} />
        </section>
      )}
    </>
  )
}
