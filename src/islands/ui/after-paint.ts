/** Does something once the page has shown what the visitor just did: the press itself does not wait. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
