import type { World } from './world.ts'

/** The commands as texts name them, broken across lines perhaps, and where help names the program. */
const named =
  /(?<![\w/@.-])shindan(?=\s+(?:diagnose|renewal|certificate|lifecycle|calendar|operation|catalog|plugin|schema|help|completion)\b)|(?<=^(?:Usage|使い方): )shindan\b/gm

/** A text that names the program as it was started: by its name or, from a checkout, as `npm start --`. */
export function asInvoked(text: string, { environment }: Pick<World, 'environment'>): string {
  return isCheckout(environment) ? text.replace(named, 'npm start --') : text
}

function isCheckout({ npm_lifecycle_event: script, npm_package_name: of }: World['environment']): boolean {
  return script === 'start' && of === 'shindan'
}

/** A world to which everything that a person reads names the program as it was started. */
export function naming(world: World): World {
  return {
    ...world,
    out: (text) => world.out(asInvoked(text, world)),
    err: (text) =>
      world.err(isCheckout(world.environment) ? asInvoked(text, world).replace(/^shindan: /, '') : text),
  }
}
