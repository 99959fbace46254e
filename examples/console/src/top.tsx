import { useFleet } from './fleet.ts'
import { type Language, useDates, useLanguage, useSay } from './language.ts'
import { useRoute } from './route.ts'
import { words } from './words.ts'

const languages = { ja: '日本語', en: 'English' } as const

/** What stands above every page. */
export function Top({ choose }: { readonly choose: (language: Language) => void }) {
  const { today, units } = useFleet()
  const [page] = useRoute()
  const language = useLanguage()
  const say = useSay()
  const { now } = useDates()
  const other = language === 'ja' ? 'en' : 'ja'
  const current = (is: boolean) => (is ? 'page' : undefined)
  return (
    <header className="top">
      <a className="brand" href="#/">
        <Mark />
        {say(words.console)}
      </a>
      <nav aria-label={say(words.pages)}>
        <a href="#/" aria-current={current(page !== 'certificates')}>
          {say(words.devices)}
        </a>
        <a href={`#/certificates/${units[0]?.id}`} aria-current={current(page === 'certificates')}>
          {say(words.certificates)}
        </a>
      </nav>
      <p className="moment">
        <span>{say(words.company)}</span>
        <time dateTime={today}>{now(today)}</time>
      </p>
      <button type="button" className="quiet" lang={other} onClick={() => choose(other)}>
        {languages[other]}
      </button>
    </header>
  )
}

function Mark() {
  return (
    <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <rect x="1" y="1" width="18" height="18" rx="5" className="mark" />
      <path d="M5 11h3l2-5 2 8 1.5-3H15" className="pulse" />
    </svg>
  )
}
