// The same schema, data and path as the benchmark's server, on fastify with Mercurius and its compiler of queries.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercurius from 'mercurius';

const pad = (number, digits) => String(number).padStart(digits, '0');
const offices = Array.from({ length: 20 }, (_, index) => index + 1).map((number) => ({
  id: `office-${pad(number, 4)}`,
  code: `P${pad(number, 4)}`,
  name: `Provincial office number ${pad(number, 2)}`,
  points: number * 1.25,
  reported: number % 3 !== 0,
  districts: Array.from({ length: 24 }, (_, index) => index + 1).map((district) => ({
    id: `district-${pad(number, 2)}${pad(district, 2)}`,
    code: `D${pad(number, 2)}${pad(district, 2)}`,
    name: `District number ${pad(district, 2)} of ${pad(number, 2)}`,
    points: district * 0.75,
    reported: district % 2 === 0,
  })),
}));

const definitions = 'directive @listSize(assumedSize: Int, slicingArguments: [String!]) on FIELD_DEFINITION\n';
const app = Fastify();
app.register(mercurius, {
  schema: definitions + readFileSync(new URL('../offices.graphql', import.meta.url), 'utf8'),
  resolvers: { Query: { offices: (_, { first }) => offices.slice(0, first) } },
  jit: 1,
});
await app.listen({ host: '127.0.0.1', port: Number(process.argv[2]) });
