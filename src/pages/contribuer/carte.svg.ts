import { drawMap } from "../../components/orientation/draw-map.ts";
import { register } from "../../register/index.ts";

/** The map of « Par où commencer ? », for contributors: questions, answers, plans, with their ids. */
export function GET(): Response {
  const { questions, plans } = register.orientation;
  return new Response(drawMap(questions, plans), { headers: { "Content-Type": "image/svg+xml" } });
}
