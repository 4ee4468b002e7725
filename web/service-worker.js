
/* Keeps the page for offline use. VERSION and FILES stand above: scripts/build_web writes them. Models but the default one are kept when first used. */
"use strict";

const CACHE = `seq2cmd-${VERSION}`;
const isModel = (url) => url.pathname.includes("/seq2cmd/models/"); // their names carry their hash, so that an old one is never wrong

async function install() {
  const cache = await caches.open(CACHE);
  // "no-cache" asks the server whether a file has changed; the models' names change with their content.
  await Promise.all(FILES.map((file) => cache.add(new Request(file, { cache: file.includes("/models/") ? "default" : "no-cache" }))));
  await self.skipWaiting();
}

/** Removes older versions. */
async function activate() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("seq2cmd-") && name !== CACHE).map((name) => caches.delete(name)));
  await self.clients.claim();
}

async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok && isModel(new URL(request.url))) await cache.put(request, response.clone());
  return response;
}

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET" && event.request.url.startsWith(self.registration.scope)) event.respondWith(answer(event.request));
});
