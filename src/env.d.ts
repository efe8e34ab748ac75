declare namespace App {
  interface Locals {
    /** The guide being rendered, for the components called in its text. */
    guide: { file: string; sources: string[] };
  }
}
