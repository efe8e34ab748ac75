/** What a server says of a file by the end of its name. */
export interface MediaType {
  type: string;
  extensions: string[];
  /** A text of ours: in UTF-8, and worth compressing. */
  text: boolean;
}

const text = (type: string, ...extensions: string[]): MediaType => ({
  type,
  extensions,
  text: true,
});
const binary = (type: string, ...extensions: string[]): MediaType => ({
  type,
  extensions,
  text: false,
});

/** Every kind of file that the site may hold. What is binary here is compressed already. */
export const mediaTypes: MediaType[] = [
  text("text/html", "html"),
  text("text/css", "css"),
  text("text/javascript", "js", "mjs"),
  text("text/plain", "txt"),
  text("text/markdown", "md"),
  text("text/csv", "csv"),
  text("text/calendar", "ics"),
  text("application/json", "json"),
  text("application/manifest+json", "webmanifest"),
  text("application/xml", "xml"),
  text("image/svg+xml", "svg"),
  binary("image/png", "png"),
  binary("image/jpeg", "jpg", "jpeg"),
  binary("image/webp", "webp"),
  binary("image/avif", "avif"),
  binary("image/x-icon", "ico"),
  binary("font/woff2", "woff2"),
  binary("application/pdf", "pdf"),
  binary("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  binary("application/zip", "zip"),
  binary("application/octet-stream", "pagefind", "pf_filter", "pf_fragment", "pf_index", "pf_meta"),
];

export const textTypes: string[] = mediaTypes.filter(({ text }) => text).map(({ type }) => type);

/** The whole value of `Content-Type`. */
export const contentType = ({ type, text }: MediaType): string =>
  text ? `${type}; charset=utf-8` : type;

/**
 * The kind of a file of the site.
 *
 * @throws Error when its extension is not in the table
 */
export function mediaTypeOf(path: string): MediaType {
  const extension = /\.([^./]+)$/.exec(path)?.[1];
  const found = mediaTypes.find(({ extensions }) => extensions.some((one) => one === extension));
  if (!found)
    throw new Error(
      `Type du fichier « ${path} » inconnu : ajouter son extension à src/federation/host/media-types.ts.`,
    );
  return found;
}
