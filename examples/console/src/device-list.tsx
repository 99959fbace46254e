import { useState } from 'react'
import { type Device, useFleet } from './fleet.ts'
import { useDates, useSay } from './language.ts'
import { Phase } from './phase.tsx'
import { isTroubled } from './trouble.ts'
import { UnitCards } from './unit-cards.tsx'
import { words } from './words.ts'

/** Every device, and what is wrong with it. */
export function DeviceList() {
  const { devices, units, today } = useFleet()
  const say = useSay()
  const [sought, setSought] = useState('')
  const [unit, setUnit] = useState('')
  const [isOnlyTroubled, setOnlyTroubled] = useState(false)
  const isShown = (device: Device) =>
    (unit === '' || device.unit === unit) &&
    (!isOnlyTroubled || isTroubled(device, today)) &&
    textOf(device).includes(sought.trim().toLowerCase())
  const shown = devices.filter(isShown)
  return (
    <>
      <h1>{say(words.devices)}</h1>
      <UnitCards />
      <search className="filter">
        <input
          type="search"
          aria-label={say(words.search)}
          placeholder={say(words.search)}
          value={sought}
          onChange={({ target }) => setSought(target.value)}
        />
        <select aria-label={say(words.unit)} value={unit} onChange={({ target }) => setUnit(target.value)}>
          <option value="">{say(words.everyUnit)}</option>
          {units.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </select>
        <label className="tick">
          <input
            type="checkbox"
            checked={isOnlyTroubled}
            onChange={({ target }) => setOnlyTroubled(target.checked)}
          />
          {say(words.onlyTroubled)}
        </label>
        <output>{`${shown.length} / ${devices.length} ${say(words.shown)}`}</output>
      </search>
      {shown.length === 0 ? <p className="faint">{say(words.none)}</p> : <Table devices={shown} />}
    </>
  )
}

function Table({ devices }: { readonly devices: readonly Device[] }) {
  const say = useSay()
  return (
    <table className="devices">
      <thead>
        <tr>
          <th scope="col">{say(words.device)}</th>
          <th scope="col">{say(words.user)}</th>
          <th scope="col">{say(words.certificate)}</th>
          <th scope="col">{say(words.lastError)}</th>
          <th scope="col">{say(words.seen)}</th>
        </tr>
      </thead>
      <tbody>
        {devices.map((device) => (
          <Row key={device.id} device={device} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ device: { id, unit, user, model, certificate, log, seen } }: { readonly device: Device }) {
  const { units } = useFleet()
  const say = useSay()
  const { time } = useDates()
  const of = units.find((each) => each.id === unit)
  return (
    <tr>
      <th scope="row">
        <a href={`#/devices/${id}`}>{id}</a>
        <span className="faint">{say(model)}</span>
      </th>
      <td>
        {say(user)}
        <span className="faint">{of && say(of.name)}</span>
      </td>
      <td>
        <Phase certificate={certificate} />
      </td>
      <td className="error">{log ? <span lang="ja">{log.text}</span> : <span className="faint">—</span>}</td>
      <td className="seen">
        <time dateTime={seen}>{time(seen)}</time>
      </td>
    </tr>
  )
}

function textOf({ id, user, model, log }: Device): string {
  return [id, ...Object.values(user), ...Object.values(model), log?.text].join(' ').toLowerCase()
}
