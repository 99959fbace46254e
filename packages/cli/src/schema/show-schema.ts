import { documentKinds, envelope, nearest, textIn } from '@shindan/core'
import { knowledgeKinds, knowledgeSchema } from '@shindan/core/knowledge'
import { documentSchema } from '@shindan/core/schema'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { failure } from '../failure.ts'
import { jsonDocument } from '../json.ts'
import { kindWords, schemas } from './schemas.ts'

const kinds = [...documentKinds, ...knowledgeKinds]

/** Prints the JSON Schema of one kind of document; without a kind, which there are. */
export function showSchema(asked: string | undefined, { world, json, locale }: Context): number {
  if (asked === undefined) {
    const listed = kinds.map((id) => ({ id, text: textIn(kindWords[id], locale) }))
    world.out(
      json
        ? jsonDocument({ ...envelope('catalog'), schemas: listed })
        : listed.map(({ id, text }) => `${id}\n    ${text}\n`).join(''),
    )
    return exit.done
  }
  const known = knowledgeKinds.find((one) => one === asked)
  if (known) {
    world.out(jsonDocument(knowledgeSchema(known)))
    return exit.done
  }
  const kind = documentKinds.find((one) => one === asked)
  if (!kind) {
    const near = nearest(asked, kinds)
    const message = near
      ? { ja: `ない種類です（${near} のことでしょうか）`, en: `unknown kind (did you mean ${near}?)` }
      : {
          ja: `ない種類です。種類: ${kinds.join('、')}`,
          en: `unknown kind; there are ${kinds.join(', ')}`,
        }
    return refuse([failure('unknown-kind', asked, message, locale)], json, world)
  }
  world.out(jsonDocument(documentSchema(schemas[kind])))
  return exit.done
}
