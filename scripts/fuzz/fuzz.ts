/** Tries one target in a process of its own, and prints what came of it as the last line, in JSON. */
import fc from 'fast-check'
import { targets } from './targets.ts'
import { tried } from './tried.ts'
import { watch } from './watch.ts'

const [name = '', seed, milliseconds, cases, path] = process.argv.slice(2)
if (name === '') console.log(JSON.stringify(Object.keys(targets)))
else await run(targets[name as keyof typeof targets])

async function run(load: (typeof targets)[keyof typeof targets]): Promise<void> {
  const { target } = await load()
  const again = path ?? '%d'
  const watched = watch(
    `A case does not end.\nnpm run fuzz -- --target ${name} --seed ${seed} --path ${again}\n`,
  )
  const begin = (number: number, one: unknown): void => {
    watched.begin(number)
    if (path !== undefined) console.log(fc.stringify(one))
  }
  const trial = { seed: Number(seed), milliseconds: Number(milliseconds), cases: Number(cases), begin }
  const outcome = await tried(target, { ...trial, ...(path !== undefined && { path }) })
  watched.end()
  console.log(JSON.stringify(outcome))
}
