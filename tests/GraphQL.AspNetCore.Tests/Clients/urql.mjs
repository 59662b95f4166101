// @urql/core: queries by POST and by GET, errors, mutations, and subscriptions over fetch.
import { Client, cacheExchange, fetchExchange, gql } from '@urql/core';
import { expectEqual, nodeId } from './expect.mjs';

const url = process.argv[2];
const client = new Client({ url, exchanges: [cacheExchange, fetchExchange], fetchSubscriptions: true, preferGetMethod: false });

const book = gql`
  query Book($id: ID!) {
    book(id: $id) { ...Parts author { name } }
  }

  fragment Parts on Book { id title genre }
`;
const expected = { __typename: 'Book', id: nodeId('Book', 2), title: 'Book 2', genre: 'FICTION', author: { __typename: 'Author', name: 'Author 3' } };

const byPost = await client.query(book, { id: nodeId('Book', 2) }).toPromise();
expectEqual(byPost.error, undefined, 'no error by POST');
expectEqual(byPost.data.book, expected, 'a query by POST');

const byGet = await client.query(book, { id: nodeId('Book', 2) }, { preferGetMethod: 'force', requestPolicy: 'network-only' }).toPromise();
expectEqual(byGet.error, undefined, 'no error by GET');
expectEqual(byGet.data.book, expected, 'a query by GET');

const failed = await client.query(gql`query { fail }`, {}).toPromise();
expectEqual(failed.error.graphQLErrors.length, 1, 'an error of a resolver');
expectEqual(failed.error.graphQLErrors[0].path, ['fail'], 'its path');
expectEqual(failed.error.message.includes('secret'), false, 'its message is masked');

const invalid = await client.query(gql`query { helo }`, {}).toPromise();
expectEqual(invalid.error.graphQLErrors[0].message, 'Cannot query field "helo" on type "Query". Did you mean "hello"?', 'an invalid query');

const added = await client.mutation(gql`mutation ($input: AddBookInput!) { addBook(input: $input) { title pages } }`, { input: { title: 'New', pages: null } }).toPromise();
expectEqual(added.data.addBook, { __typename: 'Book', title: 'New', pages: null }, 'a mutation');

const counts = await new Promise((resolve, reject) => {
  const seen = [];
  client.subscription(gql`subscription { count(to: 3) }`, {}).subscribe((result) => {
    if (result.error) {
      reject(result.error);
    }

    seen.push(result.data.count);
    if (seen.length === 3) {
      resolve(seen);
    }
  });
});
expectEqual(counts, [1, 2, 3], 'a subscription over fetch');
process.exit(0);
