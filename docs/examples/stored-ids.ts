import { createDiagnoser, currentId } from '@shindan/core'
import { cybertrust } from '@shindan/cybertrust'

const { composition } = createDiagnoser({ plugins: [cybertrust] })
for (const stored of ['cybertrust/scep-bad-time', 'cybertrust/wrong-device#use-named-device'])
  console.log(stored, 'is', currentId(stored, composition))
