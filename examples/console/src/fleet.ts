import { createContext, useContext } from 'react'
import type { Text } from './language.ts'
import type { LifecycleId } from './lifecycles.ts'

/** A certificate by the dates that this console has of it. */
export interface Certificate {
  readonly lifecycle: LifecycleId
  readonly events: { readonly [event: string]: string }
}

/** A part of the company with a console, and a push certificate, of its own. */
export interface Unit {
  readonly id: UnitId
  readonly name: Text
  readonly console: string
  readonly certificate: Certificate
}

export type UnitId = 'clomo' | 'lanscope' | 'bizmobile'

export interface Device {
  readonly id: string
  readonly unit: UnitId
  readonly user: Text
  readonly model: Text
  readonly platform: string
  readonly osVersion?: string
  /** When it was heard of last. */
  readonly seen: string
  readonly certificate: Certificate
  /** What else the console has of it, by the facts of shindan. */
  readonly known: { readonly [fact: string]: string }
  /** The last error in its log. */
  readonly log?: { readonly at: string; readonly text: string }
}

export interface Fleet {
  /** The morning on which this example stands still. */
  readonly today: string
  readonly units: readonly Unit[]
  readonly devices: readonly Device[]
}

/** What the back end has. */
export async function loadFleet(): Promise<Fleet> {
  const response = await fetch('/api/fleet')
  return response.json()
}

const none: Fleet = { today: '', units: [], devices: [] }

export const FleetContext = createContext(none)

export const useFleet = () => useContext(FleetContext)
