import { formatDate } from "../../domain/calendar/french-date.ts";
import type { Explanation } from "../../domain/join-outcomes.ts";
import type { IsoDate, Step, Warning } from "../../domain/outcome.ts";
import type { Facts } from "./answers.ts";
import { offPremisesWords } from "./off-premises.ts";
import { inDoubt, type Situation } from "./situation.ts";
import { worthSaying } from "./worth-saying.ts";

/** First day of the online withdrawal function (ordonnance n° 2026-2). */
const onlineFunctionSince = "2026-06-19";

/** The warnings of the rules that the questions have already settled. */
const settled = new Set(["point-de-depart", "chez-le-client", "vente-d-un-bien", "exceptions"]);

const unsettled = ({ steps, warnings }: Explanation): Explanation => ({
  steps,
  warnings: warnings.filter(({ id }) => !settled.has(id)),
});

const only = (steps: Step[], warnings: Warning[] = []): Explanation => ({ steps, warnings });

function onlineFunction({ contract, conclusion }: Facts): Explanation[] {
  if (contract.place !== "online" || conclusion < onlineFunctionSince) return [];
  return [
    only(
      [
        {
          label: "Fonction de rétractation en ligne",
          detail:
            "Pour un contrat conclu sur une interface en ligne depuis le 19\u00A0juin 2026, vous offrez une fonction gratuite qui permet de se rétracter pendant tout le délai.",
          sources: ["conso-l221-21"],
        },
      ],
      [
        {
          id: "a-verifier",
          title: "À vérifier",
          text: "La présentation exacte de cette fonction est fixée par un décret que nous n’avons pas relu dans sa version officielle. Vérifiez-la avant de modifier votre site.",
        },
      ],
    ),
  ];
}

/** How the withdrawal was made, and when it is judged. */
function exercise({ withdrawal }: Facts, { period, tooLate }: Situation): Explanation[] {
  if (!withdrawal) return [];
  const { sentOn, toldOn } = withdrawal;
  const day = sentOn ?? toldOn;
  const step: Step = {
    label: `Rétractation ${sentOn ? "envoyée" : "reçue"} le ${formatDate(day)}`,
    detail:
      "C’est l’envoi, avant la fin du délai, qui compte. Le formulaire n’est pas obligatoire\u00A0: une déclaration claire suffit. Votre client doit pouvoir le prouver.",
    sources: ["conso-l221-21", "conso-l221-22"],
  };
  const unknownDispatch: Warning[] =
    tooLate && sentOn === undefined
      ? [
          {
            id: "date-d-envoi",
            title: "Date de l’envoi",
            text: "Vous avez reçu cette décision après la fin du délai. Si elle est partie avant, votre client est à temps. Regardez le cachet de la poste ou la date du courriel avant de refuser.",
          },
        ]
      : [];
  const beforeStart: Warning[] = period
    ? []
    : [
        {
          id: "avant-la-reception",
          title: "Avant la réception",
          text: "Votre client s’est rétracté avant d’avoir reçu le bien. Hors établissement, la loi le permet expressément. À distance, nous conseillons de l’accepter\u00A0: il pourrait le refaire dès la réception.",
        },
      ];
  return [only([step], [...unknownDispatch, ...beforeStart])];
}

/** What each kind of contract adds once the client has withdrawn. */
function afterWithdrawal(facts: Facts, { refund }: Situation): Explanation[] {
  if (!refund) return [];
  const parts: Explanation[] = [unsettled(refund.when)];
  if (refund.share) parts.push(refund.share);
  if (facts.subject === "digital")
    parts.push(
      only([
        {
          label: "Contenu numérique\u00A0: rien n’est dû",
          detail:
            "Sans accord exprès, reconnaissance de la perte du droit et confirmation, votre client ne doit rien pour ce qu’il a déjà consulté.",
          sources: ["conso-l221-26"],
        },
      ]),
    );
  if (facts.fitted)
    parts.push(
      only(
        [],
        [
          {
            id: "pose-deja-faite",
            title: "Pose déjà faite",
            text: "La loi prévoit une part à payer pour un service commencé. Elle ne le prévoit pas expressément pour la pose d’un bien vendu. Ne retenez rien sans conseil.",
          },
        ],
      ),
    );
  if (refund.told.goods && !refund.told.goods.collected)
    parts.push(
      only([
        {
          label: "Retour du bien",
          detail: `Votre client renvoie le bien au plus tard quatorze jours après vous avoir annoncé sa décision. Les frais de retour sont pour lui si vous l’en aviez informé.${facts.contract.place === "off-premises" ? " Mais un bien livré chez lui au moment du contrat et qui ne peut pas partir par la poste est repris à vos frais." : ""}`,
          sources: ["conso-l221-23"],
        },
      ]),
    );
  if (refund.late) parts.push(refund.late);
  if (facts.contract.client === "small-business")
    parts.push(
      only(
        [],
        [
          {
            id: "majoration-client-professionnel",
            title: "Pas de majoration calculée",
            text: "La majoration d’un remboursement tardif vise les sommes versées par un consommateur. Aucun texte ne l’étend clairement à un client professionnel\u00A0: nous ne la calculons pas. Remboursez à temps malgré tout.",
          },
        ],
      ),
    );
  return parts;
}

const digital: Explanation = only([
  {
    label: "Contenu numérique\u00A0: à partir du contrat",
    detail: "Le délai d’un contenu numérique sans support part de la conclusion du contrat.",
    sources: ["conso-l221-18", "conso-l221-4"],
  },
]);

/** No right, or a withdrawal that comes too late: what to answer. */
const answerClient = (why: string): Explanation =>
  only([
    {
      label: "Que répondre",
      detail: `Répondez par écrit, avec calme, que ${why}. Rien ne vous empêche d’accepter quand même, ou de proposer un arrangement. Votre client garde ses autres droits, comme les garanties légales.`,
      sources: [],
    },
  ]);

const informNow = (date: IsoDate): Explanation =>
  only([
    {
      label: `Informé aujourd’hui, il aurait jusqu’au ${formatDate(date)}`,
      detail:
        "Envoyez-lui l’information et le formulaire type maintenant, et gardez-en la preuve\u00A0: le délai finira quatorze jours après qu’il les a reçus.",
      sources: ["conso-l221-20", "conso-l221-7"],
    },
  ]);

const notStarted: Explanation = only([
  {
    label: "Le délai n’a pas commencé",
    detail:
      "Pour un bien, avec ou sans pose, les quatorze jours partent de sa réception par votre client. Le jour de la réception ne compte pas.",
    sources: ["conso-l221-18", "conso-l221-19"],
  },
]);

/** Steps and warnings of the whole result, in the order of the story. */
export function explanationsOf(facts: Facts, situation: Situation, today: IsoDate): Explanation[] {
  const { right, ban, period, endIfToldToday, shareOfBegun } = situation;
  const keep = worthSaying(facts, situation, today);
  const parts: Explanation[] = [
    right,
    ...(right.value.exists ? [period ? unsettled(period) : notStarted] : []),
    ...(right.value.exists ? [] : [answerClient("ce contrat n’ouvre pas ce droit, et pourquoi")]),
    ...(right.value.exists && facts.subject === "digital" ? [digital] : []),
    ...(right.value.exists ? onlineFunction(facts) : []),
    ...(endIfToldToday ? [informNow(endIfToldToday)] : []),
    ...(right.value.exists ? exercise(facts, situation) : []),
    ...(situation.tooLate?.sentOn && !inDoubt(situation)
      ? [answerClient("le délai était fini, et depuis quand")]
      : []),
    ...offPremisesWords(facts, situation),
    ...(shareOfBegun ? [shareOfBegun] : []),
    ...afterWithdrawal(facts, situation),
    ...(ban ? [ban] : []),
  ];
  return parts.map(({ steps, warnings }) => ({ steps, warnings: warnings.filter(keep) }));
}
