import type { APIRoute, GetStaticPaths } from "astro";
import { drawingFonts } from "../../../components/drawing-fonts.ts";
import { madeFile } from "../../../components/made-files.ts";
import { type IndexedPage, pageIndex } from "../../../components/page-index.ts";
import { palette } from "../../../components/palette.ts";
import { federation, socialSlug } from "../../../components/site.ts";
import { renderSocialImage, type SocialImage } from "../../../documents/social-image.build.ts";
import { typographFrench } from "../../../letters/typography.ts";

export const getStaticPaths = (() =>
  pageIndex.map((page) => ({
    params: { slug: socialSlug(page.path) },
    props: { page },
  }))) satisfies GetStaticPaths;

/** The image shown when a page's address is shared. */
export const GET: APIRoute<{ page: IndexedPage }> = async ({ props: { page } }) => {
  const image: SocialImage = {
    siteName: federation.name,
    kicker: page.kicker,
    title: typographFrench(page.title).replaceAll("\u202f", "\u00a0"),
  };
  const picture = await renderSocialImage(image, drawingFonts, palette, madeFile);
  return new Response(new Uint8Array(picture), { headers: { "Content-Type": "image/png" } });
};
