import type { Console } from '@shindan/apns/renewal'
import { pluginsOf } from './plugin-source.ts'

/**
 * A console whose answer to an upload is known, or a function that imports the module of its plugin with its table `upload`:
 * `() => import('@shindan/clomo')`.
 */
export type ConsoleSource = Console | (() => Promise<object> | object)

/** The consoles of these sources. */
export async function consolesOf(sources: readonly ConsoleSource[]): Promise<readonly Console[]> {
  return Promise.all(
    sources.map(async (source, i) => {
      const given = typeof source === 'function' ? await source() : source
      if (isConsole(given)) return given
      const [plugin] = await pluginsOf([given as never])
      const { upload } = given as { readonly upload?: Console['upload'] }
      if (!plugin || !upload) throw new TypeError(`consoles[${i}] exports no plugin with its table upload`)
      return { plugin, upload }
    }),
  )
}

function isConsole(given: object): given is Console {
  return 'plugin' in given && 'upload' in given
}
