// graphql-ws: operations of every kind over one WebSocket, errors, stopping early, many at one time, and the codes that connections are closed with.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { expectEqual } from './expect.mjs';

const url = process.argv[2].replace(/^http/, 'ws');

async function collect(client, payload) {
  const results = [];
  for await (const result of client.iterate(payload)) {
    results.push(result);
  }

  return results;
}

const client = createClient({ url, webSocketImpl: WebSocket, lazy: false, retryAttempts: 0 });
expectEqual(await collect(client, { query: '{ hello }' }), [{ data: { hello: 'Hello, world!' } }], 'a query');
expectEqual(
  await collect(client, { query: 'query($name: String) { hello(name: $name) }', variables: { name: 'ราม 🏃' } }),
  [{ data: { hello: 'Hello, ราม 🏃!' } }],
  'a query with variables',
);
expectEqual(
  await collect(client, { query: 'mutation { addBook(input: { title: "New" }) { title pages genre } }' }),
  [{ data: { addBook: { title: 'New', pages: 100, genre: 'FICTION' } } }],
  'a mutation',
);
expectEqual(
  await collect(client, { query: 'subscription { count(to: 3) }' }),
  [1, 2, 3].map((count) => ({ data: { count } })),
  'a subscription',
);

try {
  await collect(client, { query: '{ helo }' });
  expectEqual(true, false, 'an invalid query ends with errors');
} catch (errors) {
  expectEqual(errors[0].message, 'Cannot query field "helo" on type "Query". Did you mean "hello"?', 'the message of an invalid query');
}

const ticks = client.iterate({ query: 'subscription { tick }' });
expectEqual((await ticks.next()).value, { data: { tick: 1 } }, 'the first tick');
await ticks.return();

const many = await Promise.all(Array.from({ length: 50 }, () => collect(client, { query: 'subscription { count(to: 20) }' })));
expectEqual(many.map((results) => results.length), Array(50).fill(20), 'fifty subscriptions at one time');
await client.dispose();

function closeCode(protocol, messages) {
  return new Promise((resolve) => {
    const socket = new WebSocket(url, protocol);
    socket.on('open', () => messages.forEach((message) => socket.send(message)));
    socket.on('close', (code) => resolve(code));
  });
}

const init = '{"type":"connection_init"}';
const subscribe = '{"id":"1","type":"subscribe","payload":{"query":"subscription { tick }"}}';
expectEqual(await closeCode('graphql-transport-ws', [subscribe]), 4401, 'subscribing before the connection is acknowledged');
expectEqual(await closeCode('graphql-transport-ws', [init, init]), 4429, 'initialising twice');
expectEqual(await closeCode('graphql-transport-ws', [init, subscribe, subscribe]), 4409, 'one id twice');
expectEqual(await closeCode('graphql-transport-ws', ['not JSON']), 4400, 'no JSON');
expectEqual(await closeCode('graphql-transport-ws', ['{"type":"other"}']), 4400, 'an unknown message');
expectEqual(await closeCode([], []), 4406, 'no protocol');
process.exit(0);
