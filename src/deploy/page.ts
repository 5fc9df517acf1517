import { Parser } from 'htmlparser2';

/** A file that a page asks the browser to load. */
export interface PageAsset {
  kind: 'style' | 'script' | 'image';
  url: URL;
}

/**
 * The files of the same origin that a page links to, styles first, in the order
 * of the page, each once. Other origins, `data:` URLs and broken ones are left out.
 */
export function pageAssets(html: string, page: URL): PageAsset[] {
  const found = new Map<string, PageAsset>();
  let base = page;
  const add = (kind: PageAsset['kind'], reference: string | undefined): void => {
    if (!reference || !URL.canParse(reference, base.href)) return;
    const url = new URL(reference, base);
    url.hash = '';
    if (url.origin === page.origin && !found.has(url.href)) found.set(url.href, { kind, url });
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'base' && attributes.href && URL.canParse(attributes.href, page.href)) {
        base = new URL(attributes.href, page);
      }
      if (name === 'link' && /\bstylesheet\b/i.test(attributes.rel ?? '')) add('style', attributes.href);
      if (name === 'script') add('script', attributes.src);
      if (name === 'img') add('image', attributes.src);
    },
  });
  parser.end(html);
  const order = ['style', 'script', 'image'];
  return [...found.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** Whether a response of that content type can be what the page asked for. */
export function hasRightType(kind: PageAsset['kind'], contentType: string): boolean {
  if (kind === 'style') return /^text\/css\b/i.test(contentType);
  if (kind === 'script') return /\b(java|ecma)script\b/i.test(contentType);
  return /^image\//i.test(contentType);
}
