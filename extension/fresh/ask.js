// Runs in a page of no origin (the manifest's `sandbox`): no storage, no call of the extension, no page but the one around it.
// It is given an address, once, and hands back what lies there. Shipped as it stands: no module loads in such a page.
const tell = (said) => parent.postMessage(said, '*');

async function ask(address) {
  const answer = await fetch(address, {
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'manual',
    referrerPolicy: 'no-referrer',
  });
  if (answer.type === 'opaqueredirect') return tell({ failed: 'redirect' });
  if (!answer.ok) return tell({ failed: 'status', where: String(answer.status) });
  const reader = answer.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader.read()) tell({ piece: read.value });
  tell({ whole: true });
}

addEventListener(
  'message',
  ({ source, data }) => {
    if (source === parent) ask(data).catch(() => tell({ failed: 'unreachable' }));
  },
  { once: true },
);
tell({ ready: true });
