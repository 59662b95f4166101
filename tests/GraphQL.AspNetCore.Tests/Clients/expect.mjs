// What the scripts share: an assertion that shows both sides, and a limit of time for the whole script.
import { isDeepStrictEqual, inspect } from 'node:util';

setTimeout(() => {
  console.log('the script took longer than a minute');
  process.exit(1);
}, 60_000).unref();

process.on('unhandledRejection', (reason) => {
  console.log('a promise was rejected:', reason);
  process.exit(1);
});

// Clients add prototypes and symbols of their own: what counts is the JSON.
const plain = (value) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

export function expectEqual(actual, expected, what) {
  if (!isDeepStrictEqual(plain(actual), plain(expected))) {
    console.log(`${what}: expected ${inspect(expected, { depth: 9 })}, found ${inspect(actual, { depth: 9 })}`);
    process.exit(1);
  }
}

// The id of a node as the server writes it.
export const nodeId = (type, key) => Buffer.from(`${type}:${key}`).toString('base64url');

export function fail(what) {
  console.log(what);
  process.exit(1);
}
