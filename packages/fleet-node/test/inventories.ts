import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createDiagnoser, type Problem, type Result } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'
import type { ReadRow } from '@shindan/fleet'
import { type Inventory, UnreadableInventory } from '../src/index.ts'

export const diagnoser = createDiagnoser({ plugins: [cybertrust] })
export const { composition } = diagnoser

/** A file of this content in a folder of its own. */
export function fileOf(content: string | Uint8Array, name = 'devices'): string {
  const file = join(mkdtempSync(join(tmpdir(), 'shindan-inventory-')), name)
  writeFileSync(file, content)
  return file
}

/** All rows, and why it could not be read any further. */
export async function rowsOf(
  opened: Result<Inventory, readonly Problem[]>,
): Promise<{ readonly rows: readonly ReadRow[]; readonly problem?: Problem }> {
  const rows: ReadRow[] = []
  try {
    for await (const row of opened._unsafeUnwrap().rows) rows.push(row)
  } catch (error) {
    if (error instanceof UnreadableInventory) return { rows, problem: error.problem }
    throw error
  }
  return { rows }
}

/** The problems of rows by their lines. */
export function problemsIn(rows: readonly ReadRow[]): readonly (readonly [number, string, string])[] {
  return rows.flatMap(({ line, read }) =>
    read.isErr() ? read.error.map(({ kind, path }) => [line, kind, path] as const) : [],
  )
}
