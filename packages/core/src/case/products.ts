import { pluginOf } from '../catalog/plugin-of.ts'
import { mostHints } from '../fact/read-facts.ts'
import { orNearest, type Problem, shown } from '../problem/index.ts'
import type { RecognisedError } from '../recognition/index.ts'
import type { Given } from './case.ts'

/** A product that may be in use. */
export interface Product {
  /** The name of its plugin, with which its ids begin. */
  readonly plugin: string
  /** The fact that says whether it is in use. */
  readonly fact: string
  /** Values of choices that stand for it, by the choice, e.g. which console is in use. */
  readonly choices: { readonly [fact: string]: string }
}

/** What a host says of the products that are in use. */
interface Told {
  readonly products?: readonly string[] | undefined
  readonly productsComplete?: boolean | undefined
}

/** What tells which products are in use: facts, and what was recognised. */
interface Evidence {
  readonly given: ReadonlyMap<string, Given>
  readonly errors: readonly RecognisedError[]
}

/**
 * What is known of products in use, and of the choices that follow. What is said of one product itself counts most;
 * then what shows that it is in use, also against a list that leaves it out.
 */
export function productsInUse(
  all: readonly Product[],
  told: Told,
  { given, errors }: Evidence,
): ReadonlyMap<string, Given> {
  const known = new Map<string, Given>()
  for (const { plugin, fact } of all) {
    if (given.has(fact)) continue
    if (told.products?.includes(plugin)) known.set(fact, { value: true, origin: 'given' })
    else if (isShown(plugin, { given, errors })) known.set(fact, { value: true, origin: 'computed' })
    else if (told.productsComplete) known.set(fact, { value: false, origin: 'given' })
  }
  const inUse = ({ fact }: Product) => (given.get(fact) ?? known.get(fact))?.value
  for (const choice of new Set(all.flatMap(({ choices }) => Object.keys(choices)))) {
    const able = all.filter(({ choices }) => Object.hasOwn(choices, choice))
    const [only, ...others] = able.filter((one) => inUse(one) === true)
    if (!only || others.length > 0 || given.has(choice)) continue
    const isCertain = able.every((one) => one === only || inUse(one) === false)
    known.set(choice, { value: only.choices[choice], origin: isCertain ? 'computed' : 'assumed' })
  }
  return known
}

/** The products that a complete list leaves out. */
export function leftOutOf(
  all: readonly Product[],
  { products = [], productsComplete }: Told,
): ReadonlySet<string> {
  const names = all.map(({ plugin }) => plugin)
  return new Set(productsComplete ? names.filter((name) => !products.includes(name)) : [])
}

/**
 * Whether what this plugin speaks of is in use: its product, or one that is a choice of it, as a console is of push
 * certificates.
 */
export function isAtHome(
  plugin: string,
  products: readonly Product[],
  known: (fact: string) => unknown,
): boolean {
  return products.some((product) =>
    product.plugin === plugin
      ? known(product.fact) === true
      : choicesOf(plugin, product).some(
          (choice) => known(product.fact) === true || known(choice) !== undefined,
        ),
  )
}

/** The choices of a plugin that a product stands for: CLOMO for the console of push certificates. */
export function choicesOf(plugin: string, { choices }: Product): readonly string[] {
  return Object.keys(choices).filter((choice) => choice.startsWith(`${plugin}.`))
}

/** A fact of a vendor that is given, or a message of its own: the product is there. */
function isShown(plugin: string, { given, errors }: Evidence): boolean {
  return (
    [...given.keys()].some((fact) => fact.startsWith(`${plugin}.`)) ||
    errors.some(({ id, certainty }) => certainty === 'identified' && pluginOf(id) === plugin)
  )
}

/** Names of products that nobody knows. */
export function unknownProducts(all: readonly Product[], { products = [] }: Told): readonly Problem[] {
  const names = all.map(({ plugin }) => plugin)
  const list = { ja: names.join('、') || 'なし', en: names.join(', ') || 'none' }
  const expected = { ja: `${list.ja} のいずれか`, en: `one of ${list.en}` }
  return products
    .map((name, i) => ({ name, path: `products[${i}]` }))
    .filter(({ name }) => !names.includes(name))
    .map(({ name, path }, i) => {
      const hint = orNearest(expected, name, i < mostHints ? names : [])
      return { kind: 'unknown-product', path, found: shown(name), expected: hint }
    })
}
