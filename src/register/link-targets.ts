import type { Register } from "./register.ts";

/** The ids that a content link may name, and that the host shows (`lien:guide/…`), by kind of page. */
export function linkTargets(register: Register) {
  const { guides, letters, mediators, orientation } = register;
  return {
    guide: [...guides.keys()],
    calcul: [...register.tools],
    lettre: [...letters.keys()],
    mediateur: [...mediators.keys()],
    depart: [...orientation.questions.keys(), ...orientation.plans.keys()],
  };
}
