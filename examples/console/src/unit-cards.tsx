import { useFleet } from './fleet.ts'
import { useSay } from './language.ts'
import { Phase } from './phase.tsx'

/** The push certificate of each unit: when one is over, the whole unit is silent. */
export function UnitCards({ current }: { readonly current?: string }) {
  const { units } = useFleet()
  const say = useSay()
  return (
    <ul className="cards">
      {units.map(({ id, name, console, certificate }) => (
        <li key={id}>
          <a href={`#/certificates/${id}`} aria-current={id === current ? 'page' : undefined}>
            <span className="title">
              {say(name)}
              <span className="faint">{console}</span>
            </span>
            <Phase certificate={certificate} />
          </a>
        </li>
      ))}
    </ul>
  )
}
