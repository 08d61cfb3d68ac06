/**
 * Gives every style element that code makes the nonce of the page, as the server's content security policy demands.
 * The component library does it itself but for two places (scroll-bar measuring, scroll lock).
 */
const meta = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]');

/** The nonce of this page. */
export const nonce = meta?.content ?? "";
meta?.remove();

// The deprecated overloads (obsolete tags) come with the method; none of them is used here.
/* eslint-disable @typescript-eslint/no-deprecated */
const create = document.createElement.bind(document);
document.createElement = (tag: string, options?: ElementCreationOptions) => {
  const element = create(tag, options);
  if (element instanceof HTMLStyleElement) {
    element.nonce = nonce;
  }
  return element;
};
