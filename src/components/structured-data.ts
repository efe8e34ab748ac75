import { absolute, federation } from "./site.ts";

/** What search engines read of a calculator or a letter: a free tool, in French. */
export function toolStructuredData(tool: { title: string; description: string; path: string }) {
  return {
    "@context": "https://schema.org",
    "@type": "WebApplication",
    name: tool.title,
    description: tool.description,
    url: absolute(tool.path),
    applicationCategory: "BusinessApplication",
    operatingSystem: "Tout navigateur",
    inLanguage: "fr-FR",
    offers: { "@type": "Offer", price: 0, priceCurrency: "EUR" },
    publisher: { "@type": "Organization", name: federation.publisher },
  };
}
