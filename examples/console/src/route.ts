import { useSyncExternalStore } from 'react'

/** Where the reader is: `#/devices/PC-0412` is `['devices', 'PC-0412']`. */
export function useRoute(): readonly string[] {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return hash.slice(2).split('/').map(decodeURIComponent)
}

function subscribe(changed: () => void) {
  addEventListener('hashchange', changed)
  return () => removeEventListener('hashchange', changed)
}
