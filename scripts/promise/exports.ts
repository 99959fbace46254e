import { join } from 'node:path'
import { packagesOf, repository } from '../bootstrap/workspace.mjs'

/** A function that a package gives to the world. */
export interface PublicFunction {
  /** What it is imported from and under which name: `@shindan/core/render present`. */
  readonly name: string
  readonly call: (...args: readonly unknown[]) => unknown
}

/** Draws with React, whose types bring those of a browser: they are not for the rest of this program. */
const drawing = join(repository, 'packages/react/test/in-a-drawing.ts')
const { inADrawing }: { inADrawing: (hook: () => unknown) => unknown } = await import(
  /* @vite-ignore */ drawing
)

/** Nights of a fleet are run by what reads files, writes databases and sends mails: they have tests of their own. */
const acting = '@shindan/fleet-node'

/** Every function that any package exports, as its `package.json` says, but for what acts on its surroundings. */
export async function publicFunctions(): Promise<readonly PublicFunction[]> {
  const found: PublicFunction[] = []
  for (const { name, directory, manifest } of packagesOf(repository)) {
    if (name === acting) continue
    for (const [subpath, target] of Object.entries(manifest.exports ?? {})) {
      if (typeof target === 'string') continue
      const exported: object = await import(/* @vite-ignore */ join(directory, target.source))
      for (const [key, value] of Object.entries(exported)) {
        if (typeof value === 'function')
          found.push({ name: `${name}${subpath.slice(1)} ${key}`, call: callOf(key, value) })
      }
    }
  }
  return found
}

function callOf(key: string, value: (...args: readonly unknown[]) => unknown): PublicFunction['call'] {
  if (/^use[A-Z]/.test(key)) return (...args) => inADrawing(() => value(...args))
  const isClass = /^class\b/.test(Function.prototype.toString.call(value))
  return (...args) => (isClass ? Reflect.construct(value, args) : value(...args))
}
