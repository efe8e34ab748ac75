import type { APIRoute } from "astro";
import { noticeWords } from "../../../components/notice-files.ts";

export const getStaticPaths = () =>
  noticeWords.map((words) => ({ params: { language: words.language }, props: { words } }));

/** What the notices say in one language, as a module: the page's policy forbids `fetch`. */
export const GET: APIRoute = ({ props }) =>
  new Response(`export default ${JSON.stringify(props.words)};`, {
    headers: { "Content-Type": "text/javascript; charset=utf-8" },
  });
