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
      'packages/core/src/x509/certificate.ts OptionalChaining: body.children[0]?.tag → body.children[0].tag',
      'packages/core/src/x509/flaws.ts OptionalChaining: body.children[0]?.tag → body.children[0].tag',
      'packages/core/src/x509/flaws.ts OptionalChaining: extensions.children[0]?.tag → extensions.children[0].tag',
      'packages/core/src/x509/flaws.ts OptionalChaining: first?.tag → first.tag',
      'packages/core/src/x509/flaws.ts OptionalChaining: validity?.children → validity.children',
      'packages/core/src/x509/name.ts OptionalChaining: name.children[i]?.children → name.children[i].children',
      'packages/core/src/x509/shape.ts OptionalChaining: second?.children → second.children',
      "packages/apns/src/renewal/check-renewal.ts ConditionalExpression: when.op === 'is' → true",
      "packages/apns/src/renewal/irregularity.ts ConditionalExpression: first.kind === 'field-malformed' → true",
      'packages/apns/src/renewal/issuer.ts ConditionalExpression: !alone → false',
      'packages/apns/src/renewal/renewal-facts.ts OptionalChaining: request?.signature → request.signature',
      "packages/apns/src/renewal/upload.ts ConditionalExpression: first?.kind === 'certificate' → true",
      'packages/apns/src/renewal/upload.ts OptionalChaining: first?.kind → first.kind',
      'packages/apns/src/parse/plist.ts ConditionalExpression: !Array.isArray(content) → false',
      'packages/apns/src/parse/plist.ts OptionalChaining: key?.name → key.name',
      "packages/apns/src/renewal/check-text.ts OptionalChaining: declared[because ?? '']?.choices?.[check.because ?? ''] → declared[because ?? '']?.choices[check.because ?? '']",
      'packages/apns/src/renewal/check-text.ts OptionalChaining: declared[id]?.label → declared[id].label',
      'packages/apns/src/renewal/consoles.ts OptionalChaining: error?.messages[0]?.ja → error?.messages[0].ja',
      "packages/apns/src/renewal/headline.ts OptionalChaining: declared['apns.uploadOutcome'].choices?.[outcome] → declared['apns.uploadOutcome'].choices[outcome]",
      "packages/apns/src/renewal/in-use.ts OptionalChaining: declared['apns.inUse'].choices?.[inUse ?? ''] → declared['apns.inUse'].choices[inUse ?? '']",
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
      'packages/core/src/x509/flaws.ts ArrayDeclaration: [] → ["Stryker was here"]',
      'packages/core/src/x509/time.ts ArrayDeclaration: [] → ["Stryker was here"]',
      'packages/apns/src/renewal/input.ts ArrayDeclaration: [] → ["Stryker was here"]',
      'packages/apns/src/renewal/upload.ts ArrayDeclaration: [] → ["Stryker was here"]',
      'packages/apns/src/parse/plist.ts ArrayDeclaration: [] → ["Stryker was here"]',
      'packages/apns/src/parse/vendor-signed-request.ts ArrayDeclaration: [] → ["Stryker was here"]',
      'packages/apns/src/renewal/check-text.ts ArrayDeclaration: [] → ["Stryker was here"]',
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
      'packages/core/src/x509/name.ts BlockStatement: { return undefined } → {}',
      'packages/apns/src/renewal/check-renewal.ts ConditionalExpression: fact === undefined → false',
      'packages/apns/src/parse/vendor-signed-request.ts ConditionalExpression: chainFile === undefined → false',
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
      "packages/apns/src/renewal/answer-renewal.ts ConditionalExpression: place !== 'authorities' && kinds[place] → false",
      "packages/apns/src/renewal/answer-renewal.ts ConditionalExpression: place !== 'authorities' → true",
      "packages/apns/src/renewal/answer-renewal.ts EqualityOperator: place !== 'authorities' → place === 'authorities'",
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
      'packages/apns/src/renewal/say-compared.ts ObjectLiteral: { expected: undefined, actual: undefined } → {}',
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
      'packages/core/src/x509/rsa.ts ConditionalExpression: !encoded || zeros < 0 → false',
      'packages/core/src/x509/rsa.ts ConditionalExpression: zeros < 0 → false',
      'packages/core/src/x509/rsa.ts EqualityOperator: signed < modulus → signed <= modulus',
      'packages/core/src/x509/rsa.ts LogicalOperator: !encoded || zeros < 0 → !encoded && zeros < 0',
    ],
  },
  {
    why: 'It is said outright that a verdict is one: what follows comes to the same with it.',
    mutants: ["packages/core/src/x509/rsa.ts ConditionalExpression: typeof message === 'string' → false"],
  },
  {
    why: 'No DER value begins with another whole one.',
    mutants: ['packages/core/src/x509/der.ts ConditionalExpression: a.end - a.start === other.length → true'],
  },
  {
    why: 'What is cut short, too long or without an end is refused by a later step as well, where it would reach beyond its value.',
    mutants: [
      'packages/core/src/x509/der.ts ConditionalExpression: at > limit → false',
      'packages/core/src/x509/der.ts ConditionalExpression: count === 0 || count > 4 → false',
      'packages/core/src/x509/der.ts ConditionalExpression: count === 0 → false',
      'packages/core/src/x509/der.ts ConditionalExpression: count > 4 → false',
      'packages/core/src/x509/der.ts ConditionalExpression: short === undefined → false',
      'packages/core/src/x509/der.ts ConditionalExpression: tag === undefined → false',
      'packages/core/src/x509/der.ts EqualityOperator: at + count > limit → at + count >= limit',
      'packages/core/src/x509/der.ts EqualityOperator: count > 4 → count >= 4',
      'packages/core/src/x509/der.ts LogicalOperator: at > limit || short === undefined → at > limit && short === undefined',
      'packages/core/src/x509/der.ts LogicalOperator: count === 0 || count > 4 → count === 0 && count > 4',
    ],
  },
  {
    why: 'A value without content has no children, whether it is looked into or not.',
    mutants: [
      'packages/core/src/x509/der.ts ConditionalExpression: node.end > node.contentStart → true',
      'packages/core/src/x509/der.ts EqualityOperator: node.end > node.contentStart → node.end >= node.contentStart',
    ],
  },
  {
    why: 'A test tries it since these figures were measured.',
    mutants: [
      "packages/core/src/x509/flaw-text.ts ConditionalExpression: case 'version-below-extensions': return { ja: '拡張がありますが、バージョンが 3 ではありません。', en:… → case 'version-below-extensions':",
      'packages/core/src/x509/name.ts MethodExpression: points.some((point) => point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) → points.every(point => point > 0x10ffff || point >= 0xd800 && point <= 0xdfff)',
      'packages/apns/src/renewal/answer-renewal.ts ConditionalExpression: finding.rule === rule → true',
      'packages/apns/src/renewal/answer-renewal.ts MethodExpression: diagnosis.findings .filter((finding) => finding.rule === rule) → diagnosis.findings',
      'packages/apns/src/renewal/check-renewal.ts ConditionalExpression: topic.length > renewalLimits.characters → false',
      'packages/apns/src/renewal/check-renewal.ts EqualityOperator: topic.length > renewalLimits.characters → topic.length >= renewalLimits.characters',
      'packages/apns/src/renewal/check-renewal.ts ObjectLiteral: { ...shaped.input, enrolledTopic: undefined } → {}',
      'packages/core/src/x509/der.ts ConditionalExpression: at - first < 4 → true',
      'packages/core/src/x509/der.ts ConditionalExpression: at < limit && at - first < 4 → true',
      'packages/core/src/x509/der.ts ConditionalExpression: at < limit → true',
      'packages/core/src/x509/der.ts EqualityOperator: at - first < 4 → at - first <= 4',
      'packages/core/src/x509/der.ts EqualityOperator: at < limit → at <= limit',
      'packages/core/src/x509/der.ts LogicalOperator: at < limit && at - first < 4 → at < limit || at - first < 4',
      'packages/core/src/x509/flaws.ts EqualityOperator: (octets.at(-1) as number) < 0x80 → (octets.at(-1) as number) <= 0x80',
    ],
  },
  {
    why: 'What is no version has no children to be one.',
    mutants: ['packages/core/src/x509/flaws.ts ConditionalExpression: first?.tag === tags.context0 → true'],
  },
  {
    why: 'Of octets that are not there nothing can be compared, and the answer is the same.',
    mutants: [
      'packages/core/src/x509/flaws.ts ConditionalExpression: i > 0 → true',
      'packages/core/src/x509/flaws.ts ConditionalExpression: octets.length > 0 → true',
      'packages/core/src/x509/flaws.ts ConditionalExpression: octets.length > 1 → true',
      'packages/core/src/x509/flaws.ts EqualityOperator: i > 0 → i >= 0',
      'packages/core/src/x509/flaws.ts EqualityOperator: octets.length > 0 → octets.length >= 0',
      'packages/core/src/x509/flaws.ts EqualityOperator: octets.length > 1 → octets.length >= 1',
    ],
  },
  {
    why: 'Both sides of the bound come to the same there.',
    mutants: [
      'packages/core/src/x509/oid.ts EqualityOperator: first < 80n → first <= 80n',
      "packages/core/src/x509/time.ts EqualityOperator: text < '5' → text <= '5'",
    ],
  },
  {
    why: 'What has more than its digits makes no instant by itself.',
    mutants: [
      'packages/core/src/x509/time.ts Regex: /^\\d{12}Z$/ → /\\d{12}Z$/',
      'packages/core/src/x509/time.ts Regex: /^\\d{14}Z$/ → /\\d{14}Z$/',
      'packages/core/src/x509/time.ts Regex: /^\\d{14}Z$/ → /^\\d{14}Z/',
    ],
  },
  {
    why: 'Facts of one renewal never contradict each other; if a change made them, it would be thrown.',
    mutants: [
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is quoted from a source.
      'packages/apns/src/renewal/check-renewal.ts BlockStatement: { throw new Error(`facts of a renewal that contradict each other: ${JSON.string… → {}',
    ],
  },
  {
    why: 'One issuer of Apple is listed, and letters are compared in one case, whichever.',
    mutants: [
      'packages/apns/src/renewal/issuer.ts MethodExpression: appleIssuers.some( ({ name, keyId }) => namesOf(name) === namesOf(issuer) && ke… → appleIssuers.every(({ name, keyId }) => namesOf(name) === namesOf(issuer) && ke…',
      "packages/apns/src/renewal/issuer.ts MethodExpression: attributesOf(name).toSorted().join(', ').toLowerCase() → attributesOf(name).toSorted().join(', ').toUpperCase()",
    ],
  },
  {
    why: 'What is given at this place comes through the door, which says first what is none; every public function is tried with wrong values.',
    mutants: [
      "packages/apns/src/parse/read-push-file.ts ArrayDeclaration: [{ kind: 'unreadable', problem: { kind: 'empty' } }] → []",
      "packages/apns/src/parse/read-push-file.ts ObjectLiteral: { kind: 'empty' } → {}",
      "packages/apns/src/parse/read-push-file.ts ObjectLiteral: { kind: 'unreadable', problem: { kind: 'empty' } } → {}",
    ],
  },
  {
    why: 'Of certificates that begin at once no date tells which was renewed, and one that begins later ends later as well.',
    mutants: [
      'packages/apns/src/renewal/place-files.ts ConditionalExpression: a === b → false',
      'packages/apns/src/renewal/place-files.ts EqualityOperator: a < b → a <= b',
      "packages/apns/src/renewal/place-files.ts LogicalOperator: notBefore ?? '' → notBefore && ''",
    ],
  },
]
