// A small static server, so that the built game can be seen and tested as any web space would give it.
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ogg': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.wasm': 'application/wasm',
};

/**
 * Serves a folder to this computer alone, on the first free port, and answers with the address.
 * @param {{ folder: string, prefix?: string, firstPort?: number }} what
 * @returns {Promise<string>}
 */
export function serve({ folder, prefix = '/', firstPort = 0 }) {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const file = fileFor(root, prefix, request.url || '/');
    if (!file || !/^(GET|HEAD)$/.test(request.method || '')) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    response.writeHead(200, {
      'content-type': types[extname(file.path)] || 'application/octet-stream',
      'content-length': file.size,
      'cache-control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file.path).pipe(response);
  });
  return new Promise((done, failed) => {
    let port = firstPort;
    server.on('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      if (taken && port < firstPort + 100) server.listen(++port, '127.0.0.1');
      else failed(error);
    });
    server.on('listening', () => {
      const address = server.address();
      if (address && typeof address === 'object') port = address.port;
      done(`http://127.0.0.1:${port}${prefix}`);
    });
    server.listen(port, '127.0.0.1');
  });
}

/**
 * @param {string} root
 * @param {string} prefix
 * @param {string} url
 */
function fileFor(root, prefix, url) {
  try {
    const asked = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    if (!asked.startsWith(prefix)) return undefined;
    let path = join(root, asked.slice(prefix.length));
    if (path !== root && !path.startsWith(root + sep)) return undefined;
    if (statSync(path).isDirectory()) path = join(path, 'index.html');
    return { path, size: statSync(path).size };
  } catch {
    return undefined; // no such file, or not an address
  }
}
