// graphql-sse: both modes.
import { createClient } from 'graphql-sse';
import { expectEqual } from './expect.mjs';

const url = process.argv[2];

async function collect(client, payload) {
  const results = [];
  for await (const result of client.iterate(payload)) {
    results.push(result);
  }

  return results;
}

for (const singleConnection of [false, true]) {
  const mode = singleConnection ? 'single connection' : 'distinct connections';
  const client = createClient({ url, singleConnection, retryAttempts: 0 });
  expectEqual(await collect(client, { query: '{ hello }' }), [{ data: { hello: 'Hello, world!' } }], `${mode}: a query`);
  expectEqual(
    await collect(client, { query: 'mutation { addBook(input: { title: "New" }) { title } }' }),
    [{ data: { addBook: { title: 'New' } } }],
    `${mode}: a mutation`,
  );
  expectEqual(
    await collect(client, { query: 'subscription($to: Int!) { count(to: $to) }', variables: { to: 3 } }),
    [1, 2, 3].map((count) => ({ data: { count } })),
    `${mode}: a subscription`,
  );

  const ticks = client.iterate({ query: 'subscription { tick }' });
  expectEqual((await ticks.next()).value, { data: { tick: 1 } }, `${mode}: the first tick`);
  await ticks.return();

  const several = await Promise.all(Array.from({ length: 4 }, () => collect(client, { query: 'subscription { count(to: 20) }' })));
  expectEqual(several.map((results) => results.length), Array(4).fill(20), `${mode}: several at one time`);
  client.dispose();
}

const distinct = createClient({ url, retryAttempts: 0 });
const [invalid] = await collect(distinct, { query: '{ helo }' });
expectEqual(invalid.errors[0].message, 'Cannot query field "helo" on type "Query". Did you mean "hello"?', 'an invalid query comes as an event');
process.exit(0);
