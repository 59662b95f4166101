// graphql-js builds a schema from the introspection, prints it, and finds what the server says its schema is.
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import { expectEqual } from './expect.mjs';

const url = process.argv[2];
const query = getIntrospectionQuery({ specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, inputValueDeprecation: true, oneOf: true });
const response = await fetch(url, {
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
  body: JSON.stringify({ query }),
});
const { data, errors } = await response.json();
expectEqual(errors, undefined, 'the introspection has no errors');

const text = await (await fetch(`${url}/schema.graphql`)).text();
const print = (schema) => printSchema(lexicographicSortSchema(schema));
expectEqual(print(buildClientSchema(data)), print(buildSchema(text)), 'the schema by introspection and the schema as text');
process.exit(0);
