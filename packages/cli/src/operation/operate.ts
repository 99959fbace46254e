import { envelope, textIn } from '@shindan/core'
import { type PresentedOperation, renderOperationText } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { type FactOptions, factsFrom } from '../facts.ts'
import { failure, failuresOf } from '../failure.ts'
import { fit } from '../fit.ts'
import { jsonDocument } from '../json.ts'
import { nowOf, sayNow } from '../now.ts'
import { openDiagnoser, pluginsFor } from '../plugins.ts'
import { textOptions } from '../text-options.ts'
import { unknownId } from '../unknown-id.ts'

/** What `shindan operation` is told. */
export interface OperateOptions extends FactOptions {
  readonly list?: boolean
  readonly unavailable?: readonly string[]
  readonly trace?: boolean
}

const exitCodes: { readonly [V in PresentedOperation['verdict']]: number } = {
  ready: exit.done,
  blocked: exit.unsafe,
  undecided: exit.undecided,
}

const unknown = {
  kind: 'unknown-operation',
  what: { ja: 'カタログにない操作です', en: 'unknown operation' },
  list: 'shindan operation --list',
}

/** Whether an operation can be done, and how. */
export async function operate(
  id: string | undefined,
  options: OperateOptions,
  context: Context,
): Promise<number> {
  const { world, json, locale, timeZone } = context
  const given = await pluginsFor(context)
  if (given.isErr()) return refuse(given.error, json, world)
  const diagnoser = openDiagnoser(given.value)
  const { composition } = diagnoser
  if (options.list) {
    const rows = [...composition.operations.values()].map(({ id, title }) => ({
      id,
      title: textIn(title, locale),
    }))
    const listed = { ...envelope('catalog'), operations: rows }
    const lines = rows.flatMap(({ id, title }) => [id, ...fit(`    ${title}`, world.columns)])
    world.out(json ? jsonDocument(listed) : `${lines.join('\n')}\n`)
    return exit.done
  }
  if (id === undefined) {
    const message = {
      ja: '操作の ID を指定してください。「shindan operation --list」で一覧を確認できます',
      en: 'the id of an operation is missing; see "shindan operation --list"',
    }
    return refuse([failure('missing-argument', 'operation', message, locale)], json, world)
  }
  const operation = composition.operations.get(id)
  if (!operation) {
    return refuse([unknownId(id, [...composition.operations.keys()], unknown, locale)], json, world)
  }
  const facts = await factsFrom(options, composition, context)
  const now = nowOf(context)
  const wrongNow = now.isErr() ? [now.error] : []
  if (facts.isErr()) return refuse([...facts.error, ...wrongNow], json, world)
  const answer = diagnoser.operate(operation, {
    facts: facts.value,
    unavailable: [...(options.unavailable ?? [])],
    now: now.unwrapOr(world.now().toISOString()),
    timeZone,
    trace: options.trace ?? false,
    showSensitive: context.showSensitive,
  })
  if (answer.isErr()) return refuse([...failuresOf(answer.error, locale), ...wrongNow], json, world)
  if (wrongNow.length > 0) return refuse(wrongNow, json, world)
  const shown = diagnoser.presentOperation(answer.value, { locale, timeZone })
  world.out(json ? jsonDocument(shown) : renderOperationText(shown, textOptions(composition, context)))
  if (!json) world.out(sayNow(context))
  return exitCodes[shown.verdict]
}
