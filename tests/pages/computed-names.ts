/** The names that Chromium itself computes for the marked fields of a page, over its debugging protocol. */
import { cdp } from 'vitest/browser';

interface DomNode {
  readonly backendNodeId: number;
  readonly frameId?: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly contentDocument?: DomNode;
}

interface AxNode {
  readonly backendDOMNodeId?: number;
  readonly name?: { readonly value?: unknown };
}

/** As Vitest hands it on: any call of the protocol. */
interface Session {
  send(method: string, parameters?: object): Promise<unknown>;
}

/** Names by `data-case`, of the page that is open and of the frames in it. */
export async function computedNames(): Promise<ReadonlyMap<string, string>> {
  const session = cdp() as unknown as Session;
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const fields = new Map<number, string>();
  const frames = new Set<string>();
  const visit = (node: DomNode, frame: string): void => {
    const { attributes = [] } = node;
    const at = attributes.findIndex((name, place) => place % 2 === 0 && name === 'data-case');
    const name = at < 0 ? undefined : attributes[at + 1];
    if (name !== undefined) {
      fields.set(node.backendNodeId, name);
      frames.add(frame);
    }
    for (const one of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) visit(one, frame);
    if (node.contentDocument) visit(node.contentDocument, node.frameId ?? frame);
  };
  visit(root, '');
  const names = new Map<string, string>();
  for (const frameId of frames) {
    const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId })) as { nodes: readonly AxNode[] };
    for (const { backendDOMNodeId = 0, name } of nodes) {
      const field = fields.get(backendDOMNodeId);
      if (field !== undefined) names.set(field, String(name?.value ?? '').trim());
    }
  }
  return names;
}
