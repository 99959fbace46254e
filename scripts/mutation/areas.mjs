/**
 * @typedef {object} Area what is mutated together
 * @property {string} name as it is called on the command line
 * @property {string} title what a reader calls it
 * @property {readonly string[]} mutated its sources
 * @property {readonly string[]} tests those that hold it
 * @property {readonly string[]} [slow] parts of the names of those that are tried last
 */

const core = 'packages/core/src'
const apns = 'packages/apns'

/**
 * Where a mistake would be a wrong answer that looks like a right one. The tests of an area are those that state its
 * facts, not all that happen to run it: what only a distant test notices is a survivor here.
 *
 * @type {readonly Area[]}
 */
export const areas = [
  {
    name: 'conditions',
    title: 'Conditions',
    mutated: [`${core}/condition/**/*.ts`],
    tests: [`${core}/condition/*.test.ts`],
  },
  {
    name: 'judging',
    title: 'Judging',
    mutated: [`${core}/judge/**/*.ts`],
    tests: [`${core}/judge/*.test.ts`],
  },
  {
    name: 'lifecycle',
    title: 'Lifecycles',
    mutated: [`${core}/lifecycle/**/*.ts`],
    tests: [`${core}/lifecycle/*.test.ts`],
    slow: ['.properties.'],
  },
  {
    name: 'x509',
    title: 'X.509',
    mutated: [`${core}/x509/**/*.ts`],
    tests: [`${core}/x509/*.test.ts`, 'packages/core/test/x509-!(hostile).test.ts'],
    slow: ['x509-loaded', 'x509-signature', 'x509-node', 'x509-differential'],
  },
  {
    name: 'renewal',
    title: 'Renewal check',
    mutated: [
      `${apns}/src/renewal/**/*.ts`,
      `${apns}/src/parse/{certificate-kind,not-opened,plist,push-file,read-push-file,vendor-signed-request}.ts`,
    ],
    tests: [
      `${apns}/test/!(secrets|renewal-rules|renewal-against-openssl).test.ts`,
      `${apns}/src/renewal/*.test.ts`,
      `${apns}/src/parse/{plist,read-push-file}.test.ts`,
    ],
    slow: ['renewal-issuer', 'renewal-upload', 'renewal.test', 'hostile-plist', 'not-opened'],
  },
]
