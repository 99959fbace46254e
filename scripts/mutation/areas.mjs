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
const renewalTests = [
  `${apns}/test/!(secrets|renewal-rules|renewal-against-openssl).test.ts`,
  `${apns}/src/renewal/*.test.ts`,
  `${apns}/src/parse/{plist,read-push-file}.test.ts`,
]
const slowRenewalTests = ['renewal-issuer', 'renewal-upload', 'renewal.test', 'hostile-plist', 'not-opened']
const x509Tests = [`${core}/x509/*.test.ts`, 'packages/core/test/x509-!(hostile).test.ts']
const slowX509Tests = ['x509-loaded', 'x509-signature', 'x509-node', 'x509-differential']

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
    name: 'x509-files',
    title: 'X.509: files',
    mutated: [
      `${core}/x509/{appearance,base64,block,bytes-or-text,certificate-pem,container,file-text,file-values,loaded,pem,read}.ts`,
    ],
    tests: x509Tests,
    slow: slowX509Tests,
  },
  {
    name: 'x509-certificates',
    title: 'X.509: certificates',
    mutated: [
      `${core}/x509/{all-or-first-problem,certificate,der,extension,flaw-text,flaws,integer,name,name-text,oid,problem,problem-text,request,shape,time}.ts`,
    ],
    tests: x509Tests,
    slow: slowX509Tests,
  },
  {
    name: 'x509-signatures',
    title: 'X.509: keys and signatures',
    mutated: [
      `${core}/x509/{chain,curves,digest,key-identifier,private-key,pss,public-key,rsa,signature,signature-verdict}.ts`,
    ],
    tests: x509Tests,
    slow: slowX509Tests,
  },
  {
    name: 'renewal',
    title: 'Renewal check: verdict',
    mutated: [
      `${apns}/src/renewal/{apple-issuers,budget,check-renewal,door,input,irregularity,issuer,renewal-facts,upload}.ts`,
    ],
    tests: renewalTests,
    slow: slowRenewalTests,
  },
  {
    name: 'renewal-files',
    title: 'Renewal check: files',
    mutated: [
      `${apns}/src/renewal/{given-file,place-files}.ts`,
      `${apns}/src/parse/{certificate-kind,not-opened,plist,push-file,read-push-file,vendor-signed-request}.ts`,
    ],
    tests: renewalTests,
    slow: slowRenewalTests,
  },
  {
    name: 'renewal-words',
    title: 'Renewal check: words',
    mutated: [
      `${apns}/src/renewal/{answer-renewal,check-text,consoles,file-kind-words,headline,in-use,misplaced,missing,present-files,present-renewal,say-compared,way-on,words}.ts`,
    ],
    tests: renewalTests,
    slow: slowRenewalTests,
  },
]
