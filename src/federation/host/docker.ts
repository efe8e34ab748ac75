/** Where the image keeps the content of the kit's `site/`, and the site's nginx file. */
export const imageFolder = "/srv/site";
export const imageInclude = "/etc/nginx/amiable.conf";
export const imagePort = 8080;

/** An image that serves the site with nginx, without ever being root. Built in the kit's folder. */
export function dockerfile(base: string): string {
  return [
    "FROM nginxinc/nginx-unprivileged:stable-alpine",
    "COPY hebergement/docker/default.conf /etc/nginx/conf.d/default.conf",
    `COPY hebergement/nginx/amiable.conf ${imageInclude}`,
    `COPY site/ ${imageFolder}/`,
    "USER 101",
    `EXPOSE ${imagePort}`,
    `HEALTHCHECK CMD wget -q -O /dev/null http://127.0.0.1:${imagePort}${base} || exit 1`,
    "",
  ].join("\n");
}
