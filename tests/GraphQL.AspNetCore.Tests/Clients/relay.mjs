// relay-compiler compiles a component against the schema that the server gives, and the text that it makes runs.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import compiler from 'relay-compiler';
import { expectEqual, nodeId } from './expect.mjs';

const url = process.argv[2];
const folder = mkdtempSync(join(tmpdir(), 'relay-'));
try {
  mkdirSync(join(folder, 'src'));
  writeFileSync(join(folder, 'schema.graphql'), await (await fetch(`${url}/schema.graphql`)).text());
  writeFileSync(
    join(folder, 'relay.config.json'),
    JSON.stringify({ src: './src', schema: './schema.graphql', language: 'javascript', eagerEsModules: true, persistConfig: { file: './documents.json' } }),
  );
  writeFileSync(join(folder, 'documents.json'), '{}');
  writeFileSync(
    join(folder, 'src', 'BookPage.js'),
    `import { graphql } from 'react-relay';
    graphql\`query BookPageQuery($id: ID!) { book(id: $id) { ...BookPage_book } }\`;
    graphql\`fragment BookPage_book on Book { title pages author { id name } }\`;`,
  );
  execFileSync(compiler, ['relay.config.json'], { cwd: folder, stdio: 'pipe' });

  const [text] = Object.values(JSON.parse(readFileSync(join(folder, 'documents.json'), 'utf8')));
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: text, variables: { id: nodeId('Book', 3) } }),
  });
  expectEqual(
    await response.json(),
    { data: { book: { title: 'Book 3', pages: 30, author: { id: nodeId('Author', 4), name: 'Author 4' }, id: nodeId('Book', 3) } } },
    'what the compiled query gives',
  );
} finally {
  rmSync(folder, { recursive: true });
}

process.exit(0);
