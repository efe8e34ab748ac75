/** Header and value. A value may hold quotes, never a line end. */
export type Header = readonly [name: string, value: string];

/** The files of a folder and the headers they are sent with. */
export interface Zone {
  /** Path below the base, with a slash at the end; empty for the whole site. */
  folder: string;
  headers: Header[];
}

const never: Header = ["Cache-Control", "no-cache"];
const forever: Header = ["Cache-Control", "public, max-age=31536000, immutable"];
const readableByAll: Header = ["Access-Control-Allow-Origin", "*"];

/**
 * The headers that no page can carry itself. The pages' own Content-Security-Policy is in each of
 * them; `frame-ancestors` only works as a header, so it is the one directive here. A folder has the
 * headers of the folders that hold it; its own come over them. `no-cache` keeps a copy and asks
 * each time whether it is still good; only what is named by its content is kept unasked.
 */
const zones: Zone[] = [
  {
    folder: "",
    headers: [
      ["Content-Security-Policy", "frame-ancestors 'self'"],
      ["X-Content-Type-Options", "nosniff"],
      ["Referrer-Policy", "no-referrer"],
      [
        "Permissions-Policy",
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
      ],
      ["Cross-Origin-Opener-Policy", "same-origin"],
      never,
    ],
  },
  { folder: "_astro/", headers: [forever] },
  { folder: "pagefind/filter/", headers: [forever] },
  { folder: "pagefind/fragment/", headers: [forever] },
  { folder: "pagefind/index/", headers: [forever] },
  { folder: "api/", headers: [readableByAll] },
  { folder: "integrer/", headers: [["Content-Security-Policy", "frame-ancestors *"]] },
  { folder: "integrer/oembed/", headers: [readableByAll] },
  {
    folder: "integrer/v1/",
    headers: [readableByAll, ["Cross-Origin-Resource-Policy", "cross-origin"], forever],
  },
];

/** Asks for HTTPS for a year, on every page of the host: a site that has the host to itself may. */
const secureHost: Header = ["Strict-Transport-Security", "max-age=31536000"];

/**
 * Each folder with the headers of its own, the whole site first.
 *
 * @param base the site's base path, with a slash at both ends
 */
export function ownHeaders(base: string): Zone[] {
  const [site, ...others] = zones as [Zone, ...Zone[]];
  return base === "/"
    ? [{ ...site, headers: [...site.headers, secureHost] }, ...others]
    : [site, ...others];
}

/** Each folder with all the headers that its files are sent with. */
export function allHeaders(base: string): Zone[] {
  const own = ownHeaders(base);
  return own.map(({ folder }) => {
    const holders = own.filter((zone) => folder.startsWith(zone.folder));
    return { folder, headers: [...new Map(holders.flatMap(({ headers }) => headers))] };
  });
}

/** The zone that a file is in: the longest folder that holds it. */
export function zoneOf<Z extends Zone>(path: string, list: readonly Z[]): Z {
  return list
    .filter(({ folder }) => path.startsWith(folder))
    .reduce((one, other) => (other.folder.length > one.folder.length ? other : one));
}

/** `true` when a copy is kept without asking: never right for an answer that says « absent ». */
export const isForever = ([, value]: Header): boolean => value === forever[1];

/** A value between the quotes that nginx, Caddy and Apache read. */
export const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
