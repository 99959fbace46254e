import { expectTypeOf } from 'vitest'
import { clomo } from '../../test/recognition/catalog.ts'
import { createRecogniser, type RecognisedError } from './recognise.ts'

type Id = 'clomo/push-certificate-incorrect' | 'clomo/push-certificate-subject-differs'

expectTypeOf(createRecogniser(clomo).byCode('503')).toEqualTypeOf<readonly RecognisedError<Id>[]>()
