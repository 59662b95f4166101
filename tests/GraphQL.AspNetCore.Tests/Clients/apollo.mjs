// @apollo/client: the cache over abstract types, errors, GET, known documents by their hash, and subscriptions over WebSockets.
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createHash } from 'node:crypto';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { expectEqual, fail, nodeId } from './expect.mjs';

const url = process.argv[2];
const cache = () => new InMemoryCache({ possibleTypes: { Node: ['Book', 'Author'], SearchResult: ['Book', 'Author'] } });
const client = new ApolloClient({ link: new HttpLink({ uri: url }), cache: cache() });

const found = await client.query({
  query: gql`query Search($text: String!) { search(text: $text) { __typename ... on Book { id title } ... on Author { id name } } }`,
  variables: { text: 'author 7' },
});
expectEqual(found.data.search, [{ __typename: 'Author', id: nodeId('Author', 7), name: 'Author 7' }], 'a query over a union');

const cached = client.readFragment({ id: `Author:${nodeId('Author', 7)}`, fragment: gql`fragment Name on Author { name }` });
expectEqual(cached.name, 'Author 7', 'what the cache has learnt');

try {
  await client.query({ query: gql`query { helo }` });
  fail('an invalid query has no errors');
} catch (error) {
  expectEqual(CombinedGraphQLErrors.is(error), true, 'errors of GraphQL, not of the network');
  expectEqual(error.errors[0].message, 'Cannot query field "helo" on type "Query". Did you mean "hello"?', 'an invalid query');
}

const partial = await client.query({ query: gql`query { hello fail }`, errorPolicy: 'all' });
expectEqual(partial.data, { hello: 'Hello, world!', fail: null }, 'data beside an error');

const byGet = new ApolloClient({ link: new HttpLink({ uri: url, useGETForQueries: true }), cache: cache() });
expectEqual((await byGet.query({ query: gql`query { hello(name: "GET") }` })).data.hello, 'Hello, GET!', 'a query by GET');

// The first document is not known to the server: the client sends its text after its hash.
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const persisted = new ApolloClient({ link: ApolloLink.from([new PersistedQueryLink({ sha256 }), new HttpLink({ uri: url })]), cache: cache() });
expectEqual((await persisted.query({ query: gql`query Unknown { hello(name: "hash") }` })).data.hello, 'Hello, hash!', 'a document that the server does not know');

const socket = createClient({ url: url.replace(/^http/, 'ws'), webSocketImpl: WebSocket });
const live = new ApolloClient({ link: new GraphQLWsLink(socket), cache: cache() });
const counts = await new Promise((resolve, reject) => {
  const seen = [];
  live.subscribe({ query: gql`subscription { count(to: 3) }` }).subscribe({
    next: (result) => (result.error ? reject(result.error) : seen.push(result.data.count)),
    error: reject,
    complete: () => resolve(seen),
  });
});
expectEqual(counts, [1, 2, 3], 'a subscription');
process.exit(0);
