/**
 * @typedef {object} Reason
 * @property {string} why
 * @property {readonly string[]} mutants what survives for it: file, mutator, what stands there and what it becomes
 */

/**
 * Why what survives may: the lines are those of `docs/mutation.md`, so that they outlast a move within their file.
 *
 * @type {readonly Reason[]}
 */
export const reasons = [
  {
    why: 'It is there for the compiler: what it guards against does not come here. A definition leads to parts that there are, a fact that is known or asked for is declared, and of a leaf that is open all facts are unknown, or all are spans.',
    mutants: [
      'packages/core/src/judge/judge.ts ConditionalExpression: fact !== undefined → true',
      'packages/core/src/judge/judge.ts OptionalChaining: declared[id]?.timeZone → declared[id].timeZone',
      'packages/core/src/judge/questions.ts ConditionalExpression: fact && isAsked(fact) → true',
      'packages/core/src/judge/questions.ts LogicalOperator: fact && isAsked(fact) → fact || isAsked(fact)',
      'packages/core/src/judge/questions.ts OptionalChaining: of.declared[fact]?.product → of.declared[fact].product',
      'packages/core/src/judge/settling.ts MethodExpression: open.every(({ fact }) => facts.value(fact) === undefined) → open.some(({ fact }) => facts.value(fact) === undefined)',
      'packages/core/src/lifecycle/evaluate.ts OptionalChaining: lifecycle.events[event]?.fact → lifecycle.events[event].fact',
      'packages/core/src/lifecycle/implied.ts ConditionalExpression: notBefore === undefined → false',
      'packages/core/src/lifecycle/implied.ts OptionalChaining: term?.fact → term.fact',
      'packages/core/src/lifecycle/note.ts OptionalChaining: deadline?.boundary → deadline.boundary',
      'packages/core/src/lifecycle/note.ts OptionalChaining: term?.calendarDays → term.calendarDays',
      'packages/core/src/lifecycle/note.ts OptionalChaining: term?.exactly → term.exactly',
      'packages/core/src/lifecycle/phase.ts ConditionalExpression: !date || !deadline → false',
      "packages/core/src/lifecycle/phase.ts ConditionalExpression: from === undefined || 'event' in from → false",
      'packages/core/src/lifecycle/phase.ts ConditionalExpression: from === undefined → false',
      'packages/core/src/lifecycle/phase.ts LogicalOperator: !date || !deadline → !date && !deadline',
      "packages/core/src/lifecycle/phase.ts LogicalOperator: from === undefined || 'event' in from → from === undefined && 'event' in from",
      'packages/core/src/lifecycle/present.ts OptionalChaining: parts[id]?.label → parts[id].label',
      'packages/core/src/lifecycle/read-events.ts ObjectLiteral: { ja: notBefore, en: notBefore } → {}',
      'packages/core/src/lifecycle/read-events.ts OptionalChaining: events[name]?.required → events[name].required',
      'packages/core/src/lifecycle/read-events.ts OptionalChaining: lifecycle.events[notBefore]?.label → lifecycle.events[notBefore].label',
      'packages/core/src/lifecycle/scan.ts OptionalChaining: dates[id]?.on → dates[id].on',
      'packages/core/src/lifecycle/supplied.ts OptionalChaining: events[event]?.fact → events[event].fact',
      'packages/core/src/lifecycle/supplied.ts OptionalChaining: term?.exactly → term.exactly',
      'packages/core/src/lifecycle/supplied.ts OptionalChaining: term?.fact → term.fact',
      'packages/core/src/lifecycle/supplied.ts OptionalChaining: term?.from → term.from',
      'packages/core/src/x509/certificate-pem.ts ArrayDeclaration: [] → ["Stryker was here"]',
      'packages/core/src/x509/read.ts OptionalChaining: first?.isErr → first.isErr',
      'packages/core/src/x509/private-key.ts ConditionalExpression: oid === keyOids.ec → true',
      "packages/core/src/x509/public-key.ts OptionalChaining: curves[curve ?? '']?.curve → curves[curve ?? ''].curve",
    ],
  },
  {
    why: 'An empty list is filled with a name that nobody has, or a text that is no file, and that comes to the same.',
    mutants: [
      'packages/core/src/lifecycle/deadline.ts ArrayDeclaration: [] → ["Stryker was here"]',
      'packages/core/src/lifecycle/evaluate.ts ArrayDeclaration: [] → ["Stryker was here"]',
      'packages/core/src/lifecycle/phase.ts ArrayDeclaration: [] → ["Stryker was here"]',
      'packages/core/src/lifecycle/supplied.ts ArrayDeclaration: [] → ["Stryker was here"]',
      'packages/core/src/x509/loaded.ts ArrayDeclaration: [] → ["Stryker was here"]',
      'packages/core/src/x509/chain.ts ArrayDeclaration: [] → ["Stryker was here"]',
      'packages/core/src/x509/public-key.ts ArrayDeclaration: [] → ["Stryker was here"]',
    ],
  },
  {
    why: 'It says outright what follows anyway: no fact has no id, nothing comes out of comparing an absent one, nothing is read of what is not there, and versions that end are as if they went on with zeros.',
    mutants: [
      'packages/core/src/condition/decide.ts ConditionalExpression: actual === null → false',
      "packages/core/src/condition/decide.ts ConditionalExpression: case 'unprovable': return 'unknown' → case 'unprovable':",
      'packages/core/src/condition/decide.ts EqualityOperator: i < Math.max(left.length, right.length) → i <= Math.max(left.length, right.length)',
      "packages/core/src/x509/loaded.ts ConditionalExpression: typeof first === 'object' → true",
      'packages/core/src/x509/public-key.ts BlockStatement: { return undefined } → {}',
    ],
  },
  {
    why: 'It only saves work: what is computed without it comes to the same.',
    mutants: [
      "packages/core/src/judge/judge.ts ConditionalExpression: truth === 'unknown' → true",
      'packages/core/src/lifecycle/assumed-notes.ts ConditionalExpression: assumed.length === 0 → false',
      'packages/core/src/lifecycle/phase.ts ConditionalExpression: perhaps === surely → false',
      'packages/core/src/lifecycle/watch.ts EqualityOperator: at > now → at >= now',
      'packages/core/src/lifecycle/window.ts ArithmeticOperator: dayNumberAt(timeZone, now - length) * millisecondsOfDay → dayNumberAt(timeZone, now - length) / millisecondsOfDay',
      'packages/core/src/lifecycle/window.ts ArithmeticOperator: oldest.getUTCMonth() + 1 → oldest.getUTCMonth() - 1',
      'packages/core/src/x509/rsa.ts EqualityOperator: size < length → size <= length',
    ],
  },
  {
    why: 'It comes to the same number: a sign is 1 or -1.',
    mutants: [
      'packages/core/src/lifecycle/deadline.ts ArithmeticOperator: (other.passedAt - one.passedAt) * sign → (other.passedAt - one.passedAt) / sign',
      'packages/core/src/lifecycle/deadline.ts EqualityOperator: sign > 0 → sign >= 0',
    ],
  },
  {
    why: 'A time that is left out stands in the list already: where the instant of a deadline is left open, it has passed with the next millisecond.',
    mutants: ['packages/core/src/lifecycle/deadline.ts ArithmeticOperator: at + 1 → at - 1'],
  },
  {
    why: 'What is read with a zone assumed and is a span, is a whole day or hour.',
    mutants: [
      'packages/core/src/lifecycle/assumed-notes.ts ConditionalExpression: unitOf(time, timeZone) !== undefined → true',
    ],
  },
  {
    why: 'What ends before a deadline passes has met it for sure: nothing of it is open then, and nothing is asked.',
    mutants: [
      'packages/core/src/lifecycle/phase.ts ConditionalExpression: event.end > passesFrom → true',
      'packages/core/src/lifecycle/phase.ts EqualityOperator: event.end > passesFrom → event.end >= passesFrom',
    ],
  },
  {
    why: 'A character is no octet, and an octet no character: what is compared with the other is never equal.',
    mutants: [
      "packages/core/src/x509/appearance.ts ConditionalExpression: typeof input !== 'string' → true",
      "packages/core/src/x509/file-values.ts ConditionalExpression: typeof input === 'string' → false",
    ],
  },
  {
    why: 'The decoder of the platform refuses what is no base64 by itself; it is asked before for what it would pass over.',
    mutants: [
      'packages/core/src/x509/base64.ts BlockStatement: { return undefined } → {}',
      "packages/core/src/x509/base64.ts ConditionalExpression: compact === '' → false",
      "packages/core/src/x509/base64.ts LogicalOperator: compact === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(compact) → compact === '' && !/^[A-Za-z0-9+/]+={0,2}$/.test(compact)",
      'packages/core/src/x509/base64.ts Regex: /\\s+/g → /\\s/g',
      'packages/core/src/x509/base64.ts Regex: /^[A-Za-z0-9+/]+={0,2}$/ → /[A-Za-z0-9+/]+={0,2}$/',
      'packages/core/src/x509/base64.ts Regex: /^[A-Za-z0-9+/]+={0,2}$/ → /^[A-Za-z0-9+/]+={0,2}/',
    ],
  },
  {
    why: 'Nothing stands past the end of a list of octets, and nothing is kept there.',
    mutants: [
      'packages/core/src/x509/base64.ts EqualityOperator: i < binary.length → i <= binary.length',
      'packages/core/src/x509/file-text.ts EqualityOperator: i < littleEndian.length → i <= littleEndian.length',
    ],
  },
  {
    why: 'Either way it is told that it is no certificate.',
    mutants: ['packages/core/src/x509/file-values.ts EqualityOperator: length > 0x80 → length >= 0x80'],
  },
  {
    why: 'What is absent is as false as what is not so.',
    mutants: [
      'packages/core/src/x509/file-values.ts ObjectLiteral: { encrypted: true as const } → {}',
      'packages/core/src/x509/loaded.ts ArrayDeclaration: [false, false, false] → []',
    ],
  },
  {
    why: 'A block with something behind its certificate is another certificate than the one that is loaded, read or not.',
    mutants: [
      'packages/core/src/x509/loaded.ts BooleanLiteral: true → false',
      'packages/core/src/x509/loaded.ts ObjectLiteral: { trailing: true } → {}',
    ],
  },
  {
    why: 'A block under a password breaks the file before it is asked whether one stands first.',
    mutants: ['packages/core/src/x509/loaded.ts ConditionalExpression: encrypted → false'],
  },
  {
    why: 'A line without a line end is either of the greatest length or the last, and behind the last comes none.',
    mutants: [
      'packages/core/src/x509/loaded.ts ConditionalExpression: line.value.length === longestLine → true',
    ],
  },
  {
    why: 'Where a block has an end, there are dashes, and behind the last one nothing is looked for.',
    mutants: [
      'packages/core/src/x509/pem.ts ArithmeticOperator: labelEnd + 5 → labelEnd - 5',
      'packages/core/src/x509/pem.ts ConditionalExpression: bodyStart === -1 → false',
      'packages/core/src/x509/pem.ts ConditionalExpression: labelEnd === -1 → false',
      'packages/core/src/x509/pem.ts ConditionalExpression: next === -1 → false',
      'packages/core/src/x509/pem.ts UnaryOperator: -1 → +1',
    ],
  },
  {
    why: 'A key whose public half cannot be told is one of an unknown kind, whichever of both says so.',
    mutants: [
      'packages/core/src/x509/private-key.ts ConditionalExpression: spki === undefined → false',
      "packages/core/src/x509/private-key.ts ObjectLiteral: { format, keyAlgorithm: 'unknown', publicKeySha256: null, keySha256: null } → {}",
    ],
  },
  {
    why: 'A number of more than two octets is greater than any that is taken.',
    mutants: ['packages/core/src/x509/pss.ts ConditionalExpression: octets.length > 2 → false'],
  },
  {
    why: 'No test tries it yet: it wants a key or a signature that is wrong in this one place, made on purpose.',
    mutants: [
      'packages/core/src/x509/public-key.ts ConditionalExpression: algorithm !== keyOids.ec || !identifier → false',
      'packages/core/src/x509/public-key.ts ConditionalExpression: algorithm !== keyOids.ec → false',
      'packages/core/src/x509/public-key.ts ConditionalExpression: algorithm === keyOids.rsaPss → true',
      'packages/core/src/x509/public-key.ts ConditionalExpression: octets.length === 0 → false',
      'packages/core/src/x509/public-key.ts LogicalOperator: algorithm !== keyOids.ec || !identifier → algorithm !== keyOids.ec && !identifier',
      'packages/core/src/x509/public-key.ts LogicalOperator: modulus && algorithm === keyOids.rsaPss → modulus || algorithm === keyOids.rsaPss',
      'packages/core/src/x509/rsa.ts ConditionalExpression: !encoded || zeros < 0 → false',
      'packages/core/src/x509/rsa.ts ConditionalExpression: block[zeros] !== 1 → false',
      'packages/core/src/x509/rsa.ts ConditionalExpression: signed < modulus → true',
      'packages/core/src/x509/rsa.ts ConditionalExpression: zeros < 0 → false',
      'packages/core/src/x509/rsa.ts EqualityOperator: signed < modulus → signed <= modulus',
      'packages/core/src/x509/rsa.ts LogicalOperator: !encoded || zeros < 0 → !encoded && zeros < 0',
      'packages/core/src/x509/signature.ts BooleanLiteral: false → true',
      'packages/core/src/x509/signature.ts ConditionalExpression: !point || algorithmOids(spki.children[0]).algorithm !== keyOids.ed25519 → false',
      'packages/core/src/x509/signature.ts ConditionalExpression: algorithm === keyOids.ec && parameter → true',
      'packages/core/src/x509/signature.ts ConditionalExpression: algorithm === keyOids.ec → true',
      'packages/core/src/x509/signature.ts ConditionalExpression: algorithm === keyOids.rsa || (identifier && pssAllows(identifier, parameters)) → true',
      'packages/core/src/x509/signature.ts ConditionalExpression: algorithmOids(spki.children[0]).algorithm !== keyOids.ed25519 → false',
      'packages/core/src/x509/signature.ts LogicalOperator: !point || algorithmOids(spki.children[0]).algorithm !== keyOids.ed25519 → !point && algorithmOids(spki.children[0]).algorithm !== keyOids.ed25519',
      'packages/core/src/x509/signature.ts LogicalOperator: algorithm === keyOids.ec && parameter → algorithm === keyOids.ec || parameter',
      'packages/core/src/x509/signature.ts LogicalOperator: identifier && pssAllows(identifier, parameters) → identifier || pssAllows(identifier, parameters)',
      'packages/core/src/x509/signature.ts ObjectLiteral: { zip215: false } → {}',
    ],
  },
]
