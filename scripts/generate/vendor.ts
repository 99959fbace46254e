import { existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type AnyPlugin,
  type Composition,
  createDiagnoser,
  type Diagnoser,
  type WrittenLocale,
} from '@shindan/core'
import { packagesOf } from '../bootstrap/workspace.mjs'

/** A plugin, put together with the plugins that it uses. */
export interface Vendor {
  readonly plugin: AnyPlugin
  readonly composition: Composition
  readonly diagnoser: Diagnoser
}

/** What a section of a page is written from. */
export interface Page extends Vendor {
  readonly locale: WrittenLocale
}

/** Every package that is a plugin, by name. */
export async function vendorsOf(root: string): Promise<readonly Vendor[]> {
  const modules = packagesOf(root)
    .map(({ directory }) => join(directory, 'src', 'plugin.ts'))
    .filter(existsSync)
  const plugins = await Promise.all(modules.map(pluginIn))
  return plugins
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((plugin) => {
      const diagnoser = createDiagnoser({ plugins: [plugin] })
      return { plugin, composition: diagnoser.composition, diagnoser }
    })
}

async function pluginIn(path: string): Promise<AnyPlugin> {
  const exported: object = await import(/* @vite-ignore */ path)
  const plugin = Object.values(exported).find(isPlugin)
  if (!plugin) throw new Error(`${path} exports no plugin`)
  return plugin
}

function isPlugin(value: unknown): value is AnyPlugin {
  return typeof value === 'object' && value !== null && 'rules' in value && 'errors' in value
}
