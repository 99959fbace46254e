import { useCallback, useEffect, useState } from 'react'
import { CertificatePage } from './certificate-page.tsx'
import { DeviceList } from './device-list.tsx'
import { DevicePage } from './device-page.tsx'
import { type Fleet, FleetContext, loadFleet } from './fleet.ts'
import { type Language, LanguageContext } from './language.ts'
import { useRoute } from './route.ts'
import { Top } from './top.tsx'
import { words } from './words.ts'

export function App() {
  const [fleet, setFleet] = useState<Fleet>()
  const [language, setLanguage] = useState<Language>(localStorage.getItem('language') === 'en' ? 'en' : 'ja')
  const reload = useCallback(async () => setFleet(await loadFleet()), [])
  useEffect(() => void reload(), [reload])
  useEffect(() => {
    localStorage.setItem('language', language)
    document.documentElement.lang = language
    document.title = words.console[language]
  }, [language])
  if (!fleet) return null
  return (
    <LanguageContext value={language}>
      <FleetContext value={fleet}>
        <Top choose={setLanguage} />
        <main>
          <Page fleet={fleet} reload={reload} />
        </main>
      </FleetContext>
    </LanguageContext>
  )
}

function Page({ fleet, reload }: { readonly fleet: Fleet; readonly reload: () => Promise<void> }) {
  const [page = '', id] = useRoute()
  const device = fleet.devices.find((each) => each.id === id)
  const unit = fleet.units.find((each) => each.id === id)
  // Another device is another page: nothing of the one before stays.
  if (page === 'devices' && device) return <DevicePage key={device.id} device={device} />
  if (page === 'certificates' && unit) return <CertificatePage key={unit.id} unit={unit} reload={reload} />
  return <DeviceList />
}
