/** The drawing of one stage: what it shows, and its shapes on a 160 × 96 sheet. */
export interface StageDrawing {
  /** What one sees, for those who do not see it. */
  label: string;
  /** SVG shapes. Classes: `thread`, `ahead` (accent), `thing`, `faint`, `knot`, `next`, `due`. */
  shapes: string;
}

const knot = (x: number, y: number, kind: "knot" | "next" | "due" = "knot") =>
  `<circle class="${kind}" cx="${x}" cy="${y}" r="5.5"/>`;
const line = (path: string, kind: "thread" | "ahead" | "thing" | "faint" = "thing") =>
  `<path class="${kind}" d="${path}"/>`;

/** One thread runs through them all: from the left edge to the right one, at mid-height. */
export const stageDrawings: Record<string, StageDrawing> = {
  prevenir: {
    label: "Le fil signe un contrat avant de continuer.",
    shapes:
      line("M0 48H50", "thread") +
      line("M50 12h44l16 16v56H50z M94 12v16h16") +
      line("M60 30h24 M60 39h38", "faint") +
      line("M50 48c8 0 8 20 18 20s6-14 13-14 5 14 12 14 8-20 17-20h50", "ahead") +
      knot(20, 48) +
      knot(138, 48, "next"),
  },
  reclamation: {
    label: "Une bulle de parole arrive sur le fil, qui se met à trembler.",
    shapes:
      line("M0 70H58", "thread") +
      line("M58 70l6-9 8 18 8-18 8 18 8-18 6 9h58", "ahead") +
      line(
        "M34 10h64a6 6 0 0 1 6 6v24a6 6 0 0 1-6 6H66L54 57V46H34a6 6 0 0 1-6-6V16a6 6 0 0 1 6-6z",
      ) +
      line("M40 22h52 M40 33h34", "faint") +
      knot(20, 70) +
      knot(136, 70, "due"),
  },
  negocier: {
    label: "Deux fils venus de deux côtés se rejoignent en un seul.",
    shapes:
      line("M0 18h24c34 0 30 30 62 30", "thread") +
      line("M0 78h24c34 0 30-30 62-30", "thread") +
      line("M86 48h74", "ahead") +
      knot(20, 18) +
      knot(20, 78) +
      knot(92, 48, "next"),
  },
  mediation: {
    label:
      "Entre deux personnes reliées par le fil, une troisième se tient au-dessus, à égale distance.",
    shapes:
      line("M0 74H160", "thread") +
      line("M32 74L80 22l48 52", "ahead") +
      line("M20 74a12 12 0 0 1 24 0 M116 74a12 12 0 0 1 24 0", "faint") +
      knot(32, 74) +
      knot(128, 74) +
      knot(80, 22, "next"),
  },
  impayes: {
    label: "Une pièce d’un euro tient au fil, qui s’interrompt juste après elle.",
    shapes:
      line("M0 48H48", "thread") +
      line("M104 48h10 M122 48h10", "faint") +
      `<circle class="thing" cx="76" cy="48" r="28"/>` +
      line("M88 36a16 16 0 1 0 0 24 M56 44h22 M56 52h22", "ahead") +
      knot(20, 48) +
      knot(146, 48, "due"),
  },
  "retards-garanties": {
    label: "Une horloge, et un colis fendu posé sur le fil.",
    shapes:
      line("M0 78H160", "thread") +
      `<circle class="thing" cx="52" cy="38" r="26"/>` +
      line("M52 20v18l13 9", "ahead") +
      line("M94 34h44v44H94z M94 46h44") +
      line("M116 46l-6 10 10 7-6 15", "ahead") +
      knot(20, 78) +
      knot(152, 78, "due"),
  },
  retractation: {
    label: "Le fil avance, fait demi-tour et revient à son point de départ.",
    shapes:
      line("M0 68H104", "thread") +
      line("M104 68a22 22 0 0 0 0-44H40", "ahead") +
      line("M52 12L40 24l12 12", "ahead") +
      line("M126 68h12 M146 68h12", "faint") +
      knot(20, 68) +
      knot(90, 68, "next"),
  },
  "vendre-en-ligne": {
    label: "Le fil traverse une fenêtre de boutique en ligne et appuie sur son bouton.",
    shapes:
      line("M0 64H62", "thread") +
      line("M102 64h58", "ahead") +
      line(
        "M30 10h100a4 4 0 0 1 4 4v64a4 4 0 0 1-4 4H30a4 4 0 0 1-4-4V14a4 4 0 0 1 4-4z M26 24h108",
      ) +
      line("M40 37h34 M40 46h22", "faint") +
      `<rect class="next" x="62" y="55" width="40" height="18" rx="4"/>` +
      `<circle class="faint" cx="34" cy="17" r="1.5"/><circle class="faint" cx="41" cy="17" r="1.5"/>` +
      knot(12, 64) +
      knot(148, 64),
  },
  "entre-professionnels": {
    label: "Le fil relie deux entreprises, une petite et une grande.",
    shapes:
      line("M0 82H160", "thread") +
      line("M20 82V48l18-14 18 14v34 M32 82V66h12v16") +
      line("M104 82V14h40v68") +
      line(
        "M114 26h6 M128 26h6 M114 40h6 M128 40h6 M114 54h6 M128 54h6 M114 68h6 M128 68h6",
        "faint",
      ) +
      line("M56 60c14-22 34-22 48 0", "ahead") +
      knot(56, 60) +
      knot(104, 60, "next"),
  },
  "conciliateur-juge": {
    label: "Le fil porte une balance dont les deux plateaux sont à la même hauteur.",
    shapes:
      line("M0 84H160", "thread") +
      line("M80 84V20 M64 84h32") +
      line("M34 26h92", "ahead") +
      line("M34 26L20 56h28z M126 26l-14 30h28z", "faint") +
      line("M20 56a14 9 0 0 0 28 0z M112 56a14 9 0 0 0 28 0z") +
      knot(80, 22, "next"),
  },
  apres: {
    label: "Le fil emmêlé se démêle, puis monte de nœud en nœud.",
    shapes:
      line("M0 66h22c16 0 22-26 8-26s-10 34 10 34 20-32 4-32-8 24 12 24h16", "thread") +
      line("M72 66L104 48l30-26h26", "ahead") +
      line("M72 84V74 M104 84V58 M134 84V32", "faint") +
      knot(72, 66) +
      knot(104, 48) +
      knot(134, 22, "next"),
  },
  quebec: {
    label: "Le fil passe d’une rive à l’autre, au-dessus des vagues.",
    shapes:
      line("M0 52h26", "thread") +
      line("M26 52C54 2 106 2 134 52h26", "ahead") +
      line("M0 52v32 M26 52v32 M134 52v32 M160 52v32") +
      line(
        "M34 66c8-7 14-7 22 0s14 7 22 0 14-7 22 0 14 7 22 0 M40 80c8-7 14-7 22 0s14 7 22 0 14-7 22 0",
        "faint",
      ) +
      knot(20, 52) +
      knot(140, 52, "next"),
  },
};
