// An OpenID provider with the addresses of Entra ID: one issuer for each tenant, all with the same keys. The first line of its output is its port.
import { createServer } from 'node:http';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { Provider } from 'oidc-provider';

const tenants = process.argv.slice(2);
let keys = [];
let mounts = new Map();
let isDown = false;

// What a token says is in the client's id, as JSON: each test asks for the token that it needs.
class Clients {
  async find(id) {
    return { client_id: id, client_secret: 'secret', grant_types: ['client_credentials'], redirect_uris: [], response_types: [] };
  }
  async upsert() {}
  async destroy() {}
  async consume() {}
  async revokeByGrantId() {}
  async findByUid() {}
  async findByUserCode() {}
}

function mount(path, defaults) {
  const provider = new Provider(`http://127.0.0.1:${server.address().port}${path}`, {
    adapter: Clients,
    jwks: { keys },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_, resource) => ({
          scope: '',
          audience: resource.replace(/^urn:id:/, ''),
          accessTokenTTL: 600,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    extraTokenClaims: (_, token) => ({ ...defaults, ...JSON.parse(Buffer.from(token.clientId, 'base64url').toString()) }),
  });
  mounts.set(path, provider.callback());
}

function renew() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  keys = [{ ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), alg: 'RS256', use: 'sig' }];
  mounts = new Map();
  for (const tid of tenants) {
    mount(`/${tid}/v2.0`, { tid });
    mount(`/v1/${tid}`, { tid });
  }
}

const server = createServer((request, response) => {
  if (request.url.startsWith('/control/')) {
    if (request.url === '/control/renew') renew();
    if (request.url === '/control/down') isDown = true;
    if (request.url === '/control/up') isDown = false;
    response.end();
    return;
  }

  const path = [...mounts.keys()].find((prefix) => request.url.startsWith(`${prefix}/`));
  if (isDown || !path) {
    request.socket.destroy();
    return;
  }

  request.originalUrl = request.url;
  request.url = request.url.slice(path.length);
  mounts.get(path)(request, response);
});

server.listen(0, '127.0.0.1', () => {
  renew();
  console.log(server.address().port);
});

// The tests hold the other end of the input: when they are gone, so is the provider.
process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
