import { baseOf } from "../../src/federation/host/files.ts";
import { contents, escapeHtml, kitPage, list, paragraph, type Section, section } from "./page.ts";

/** What the read-me says of the site it comes with. */
export interface ReadMeSite {
  name: string;
  /** Public address, with a slash at the end. */
  address: string;
}

/** One way of putting the site online: three steps, and what to know of it. */
interface Way {
  id: string;
  title: string;
  steps: [string, string, string];
  note?: string;
}

const noHeaders =
  "Cet hébergeur n’envoie pas nos en-têtes : n’importe quel site peut montrer vos pages dans un cadre. Le reste de la protection est dans les pages.";

function ways({ address }: ReadMeSite): Way[] {
  const base = baseOf(address);
  const { hostname } = new URL(address);
  const folder = `site${base}`;
  const inFolder = base !== "/";
  return [
    {
      id: "ftp",
      title: "Hébergement mutualisé, par FTP (Apache)",
      steps: [
        `Ouvrez avec votre logiciel FTP le dossier public de \`${hostname}\` (souvent \`www\` ou \`public_html\`).`,
        inFolder
          ? `Envoyez-y le dossier \`${folder.replace(/\/$/, "")}\`, avec son nom et tout ce qu’il contient.`
          : "Envoyez-y tout le contenu du dossier `site`.",
        "Vérifiez que le fichier `.htaccess` est parti. S’il manque, envoyez `hebergement/apache/htaccess.txt` au même endroit et renommez-le `.htaccess`.",
      ],
      ...(inFolder
        ? {}
        : {
            note: "Si un site est déjà là, gardez une copie de son fichier `.htaccess` : le nôtre le remplace.",
          }),
    },
    {
      id: "netlify",
      title: "Netlify",
      steps: [
        "Dans votre espace, choisissez d’ajouter un site en le déposant (« Deploy manually »).",
        "Déposez le dossier `site` dans la page.",
        `Dans les réglages de domaine, ajoutez \`${hostname}\` et suivez ce qui est demandé.`,
      ],
    },
    {
      id: "cloudflare",
      title: "Cloudflare Pages",
      steps: [
        "Créez un projet Pages par envoi de fichiers (« Upload assets »).",
        "Déposez le dossier `site` dans la page, puis publiez.",
        `Dans « Custom domains », ajoutez \`${hostname}\`.`,
      ],
    },
    {
      id: "github",
      title: "GitHub Pages",
      steps: [
        inFolder
          ? `Créez un dépôt nommé \`${base.slice(1, -1)}\` : ce nom devient la fin de l’adresse.`
          : "Créez un dépôt.",
        `Mettez-y le contenu de \`${folder}\`, y compris le fichier caché \`.nojekyll\`.`,
        "Dans « Settings », « Pages », publiez la branche. Indiquez votre domaine au même endroit.",
      ],
      note: noHeaders,
    },
    {
      id: "s3",
      title: "Un espace de stockage compatible S3",
      steps: [
        "Créez un seau lisible par tous, et notez son nom et son point d’accès.",
        "Écrivez ces deux valeurs en tête de `hebergement/s3/commandes.txt`, puis lancez ses commandes depuis ce dossier. Elles disent le type et la durée de garde de chaque fichier.",
        `Faites mener \`${hostname}\` au seau, en HTTPS, comme votre hébergeur l’explique.`,
      ],
      note: noHeaders,
    },
    {
      id: "nginx",
      title: "Un serveur nginx",
      steps: [
        "Copiez le contenu de `site` dans `/var/www/amiable`, ou dans le dossier `root` du site que vous servez déjà.",
        "Copiez `hebergement/nginx/amiable.conf` dans `/etc/nginx/`. Ajoutez `include /etc/nginx/amiable.conf;` à votre bloc `server`, ou partez de `serveur.conf`.",
        "Lancez `nginx -t`, puis `systemctl reload nginx`.",
      ],
    },
    {
      id: "caddy",
      title: "Un serveur Caddy",
      steps: [
        "Copiez le contenu de `site` dans `/var/www/amiable`, ou dans le dossier `root` du site que vous servez déjà.",
        "Copiez `hebergement/caddy/amiable.caddy` dans `/etc/caddy/`. Ajoutez `import /etc/caddy/amiable.caddy` à votre bloc de site, ou partez de `Caddyfile`.",
        "Lancez `caddy validate --config /etc/caddy/Caddyfile`, puis `systemctl reload caddy`.",
      ],
    },
    {
      id: "docker",
      title: "Un conteneur (Docker)",
      steps: [
        "Dans ce dossier, lancez `docker build -t amiable .`",
        "Lancez `docker run -d -p 8080:8080 amiable`. Le serveur n’est jamais administrateur.",
        `Faites mener \`${hostname}\` au port 8080, en HTTPS.`,
      ],
    },
  ];
}

const way = ({ id, title, steps, note }: Way): string =>
  section(
    {
      id,
      title,
      body:
        list("ol", steps) +
        (note === undefined ? "" : `\n<div class="note">${paragraph(note)}</div>`),
    },
    3,
  );

/** The read-me of the kit: for the person who uploads the site, who need not be a developer. */
export function readMe(site: ReadMeSite): string {
  const { name, address } = site;
  const base = baseOf(address);
  const link = `<p><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>`;
  const all = ways(site);
  const sections: Section[] = [
    {
      id: "hebergeur",
      title: "Choisir son hébergeur, en trois étapes",
      body: [
        paragraph(
          "Prenez celui que votre fédération a déjà. Si vous hésitez : hébergement mutualisé, par FTP.",
        ),
        `<ul>\n${all.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`).join("\n")}\n</ul>`,
        ...all.map(way),
      ].join("\n"),
    },
    {
      id: "verifier",
      title: "Vérifier",
      body: list("ol", [
        `Ouvrez \`${address}\` : la page d’accueil paraît, avec un cadenas dans la barre d’adresse.`,
        "Ouvrez un guide, puis une lettre, et téléchargez-la.",
        `Ouvrez \`${address}cette-page-n-existe-pas/\` : la page « Page introuvable » paraît, aux couleurs du site.`,
        `Pour qui sait : \`curl -I ${address}\` montre \`content-security-policy: frame-ancestors 'self'\`, et \`sha256sum -c SHA256SUMS\`, dans ce dossier, dit si un fichier a été abîmé.`,
      ]),
    },
    {
      id: "mettre-a-jour",
      title: "Mettre à jour",
      body: list("ol", [
        "Demandez un nouveau kit quand le droit, vos prix ou votre médiateur changent, ou quand une page dit qu’une source est à relire.",
        "Envoyez-le par-dessus l’ancien, au même endroit.",
        `Laissez les anciens fichiers de \`${base}_astro/\` un jour ou deux : des pages encore ouvertes s’en servent.`,
      ]),
    },
    {
      id: "a-savoir",
      title: "À savoir",
      body: list("ul", [
        `Le site est fait pour une seule adresse : \`${address}\`. Pour une autre, demandez un autre kit.`,
        "N’ajoutez ni mesure d’audience ni script : les pages les refusent, et nous promettons aux visiteurs que rien ne sort de leur appareil.",
        "Les dates des fichiers de `site` viennent de leur contenu. Elles paraissent anciennes : c’est voulu.",
        "Une page se montre dans un cadre sur votre propre site. Seules celles du dossier `integrer` se montrent sur d’autres.",
        "Si votre page d’accueil partage son nom d’hôte avec d’autres sites, ceux-ci pourraient lire ce qu’un visiteur choisit de garder sur son appareil. Préférez un sous-domaine à vous.",
      ]),
    },
    {
      id: "a-qui-demander",
      title: "À qui demander",
      body: list("ul", [
        "Le nom de domaine, l’accès FTP, le cadenas : au service d’aide de votre hébergeur.",
        "Le contenu du site ou de ce kit : à la personne qui vous l’a remis. Donnez l’adresse de la page, l’heure, et ce que vous voyez.",
      ]),
    },
    {
      id: "contenu",
      title: "Ce que contient ce dossier",
      body: list("ul", [
        "`site` : le site, à envoyer.",
        "`hebergement` et `Dockerfile` : les réglages pour chaque serveur.",
        "`LICENCES.html` : sous quelles conditions chaque partie peut être reprise.",
        "`sbom.cdx.json` : la liste des paquets que le site contient, pour un logiciel (CycloneDX).",
        "`SHA256SUMS` : l’empreinte de chaque fichier.",
      ]),
    },
  ];
  return kitPage(
    `${name} : mettre le site en ligne`,
    [
      paragraph(
        "Ce dossier contient tout le site, prêt à être envoyé. Il n’y a rien à installer, ni base de données, ni mot de passe. Une fois en ligne, il sera à cette adresse :",
      ),
      link,
      contents(sections),
      ...sections.map((one) => section(one)),
    ].join("\n"),
  );
}
