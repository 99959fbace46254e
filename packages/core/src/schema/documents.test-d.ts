import { expectTypeOf, test } from 'vitest'
import type * as z from 'zod/mini'
import type { PresentedLifecycle } from '../lifecycle/index.ts'
import type {
  Inquiry,
  PresentedDiagnosis,
  PresentedFinding,
  PresentedOperation,
  PresentedProblems,
} from '../render/index.ts'
import type { documents, findingPart } from './index.ts'

/** A document as it is once it was given: nothing in it is changed any more. */
type Given<T> = T extends readonly [infer A, infer B]
  ? readonly [Given<A>, Given<B>]
  : T extends readonly (infer One)[]
    ? readonly Given<One>[]
    : T extends object
      ? { readonly [K in keyof T as T[K] extends undefined ? never : K]: Given<T[K]> }
      : T
type Declared<Kind extends keyof typeof documents> = Given<z.infer<(typeof documents)[Kind]>>

test('a schema declares what its document holds, no less and no more', () => {
  expectTypeOf<Declared<'diagnosis'>['findings'][number]>().toEqualTypeOf<Given<PresentedFinding>>()
  expectTypeOf<Given<z.infer<typeof findingPart>>>().toEqualTypeOf<Given<PresentedFinding>>()
  expectTypeOf<Declared<'diagnosis'>>().toEqualTypeOf<Given<PresentedDiagnosis>>()
  expectTypeOf<Declared<'operation'>>().toEqualTypeOf<Given<PresentedOperation>>()
  expectTypeOf<Declared<'lifecycle'>>().toEqualTypeOf<Given<PresentedLifecycle>>()
  expectTypeOf<Declared<'inquiry'>>().toEqualTypeOf<Given<Inquiry>>()
  expectTypeOf<Declared<'error'>>().toEqualTypeOf<Given<PresentedProblems>>()
})
