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
    why: 'It is there for the compiler: what it guards against does not come here. A fact that is known or asked for is declared and can be asked, and of a leaf that is open all facts are unknown, or all are spans.',
    mutants: [
      'packages/core/src/judge/judge.ts ConditionalExpression: fact !== undefined → true',
      'packages/core/src/judge/judge.ts OptionalChaining: declared[id]?.timeZone → declared[id].timeZone',
      'packages/core/src/judge/questions.ts ConditionalExpression: fact && isAsked(fact) → true',
      'packages/core/src/judge/questions.ts LogicalOperator: fact && isAsked(fact) → fact || isAsked(fact)',
      'packages/core/src/judge/questions.ts OptionalChaining: of.declared[fact]?.product → of.declared[fact].product',
      'packages/core/src/judge/settling.ts MethodExpression: open.every(({ fact }) => facts.value(fact) === undefined) → open.some(({ fact }) => facts.value(fact) === undefined)',
    ],
  },
  {
    why: 'It says outright what follows anyway: no fact has no id, nothing comes out of comparing an absent one, and versions that end are as if they went on with zeros.',
    mutants: [
      'packages/core/src/condition/decide.ts ConditionalExpression: actual === null → false',
      "packages/core/src/condition/decide.ts ConditionalExpression: case 'unprovable': return 'unknown' → case 'unprovable':",
      'packages/core/src/condition/decide.ts EqualityOperator: i < Math.max(left.length, right.length) → i <= Math.max(left.length, right.length)',
    ],
  },
  {
    why: 'It only saves work: what is computed without it comes to the same.',
    mutants: ["packages/core/src/judge/judge.ts ConditionalExpression: truth === 'unknown' → true"],
  },
]
