import type { Field } from "../../schemas/letter.ts";
import { refundQuestions } from "../refund-questions.ts";
import { frenchTerritories } from "../territory-options.ts";

/** The lists hold the usual cases only (C. conso., art. L. 221-2 and L. 221-28). */
const rarer =
  "D’autres cas, plus rares, existent\u00A0: vérifiez la liste des articles L.\u00A0221-2 et L.\u00A0221-28 du code de la consommation.";

const contract: Field[] = [
  {
    type: "choice",
    name: "lieu",
    label: "Comment le contrat a-t-il été conclu\u202F?",
    hint: "Ce qui compte est l’endroit où votre client s’est engagé, par exemple en signant le devis.",
    optional: false,
    options: [
      { value: "en-ligne", label: "En ligne, sur un site ou une application" },
      { value: "a-distance", label: "À distance autrement\u00A0: téléphone, courriel, courrier" },
      {
        value: "hors-etablissement",
        label:
          "Hors de vos locaux, en présence du client\u00A0: chez lui, même à sa demande, ou juste après l’avoir abordé ailleurs",
      },
      { value: "boutique", label: "Dans votre boutique, votre atelier ou votre bureau" },
    ],
  },
  {
    type: "choice",
    name: "client",
    label: "Qui est votre client\u202F?",
    optional: false,
    options: [
      { value: "particulier", label: "Un particulier" },
      {
        value: "petit-professionnel",
        label:
          "Un professionnel de cinq salariés au plus, pour un contrat étranger à son activité principale",
      },
      { value: "professionnel", label: "Un autre professionnel" },
      { value: "association", label: "Une association, un syndicat de copropriétaires" },
    ],
  },
  {
    type: "choice",
    name: "nature",
    label: "Sur quoi porte le contrat\u202F?",
    optional: false,
    options: [
      { value: "service", label: "Un service seul" },
      { value: "bien", label: "Un bien, avec ou sans pose" },
      { value: "numerique", label: "Un contenu numérique à télécharger ou à consulter" },
    ],
  },
  {
    type: "choice",
    name: "bien",
    label: "Comment le bien est-il livré\u202F?",
    hint: "La fourniture d’un bien avec sa pose suit les règles de la vente.",
    optional: false,
    when: { field: "nature", equals: "bien" },
    options: [
      { value: "seul", label: "En une fois, sans pose" },
      { value: "pose", label: "Avec pose ou installation" },
      { value: "lots", label: "En plusieurs fois\u00A0: plusieurs biens, lots ou pièces" },
      { value: "regulier", label: "Par livraisons régulières, comme un panier chaque semaine" },
    ],
  },
  {
    type: "choice",
    name: "cas_service",
    label: "Êtes-vous dans l’un de ces cas\u202F?",
    hint: rarer,
    optional: false,
    when: { field: "nature", equals: "service" },
    options: [
      { value: "aucun", label: "Non, aucun" },
      {
        value: "service-termine",
        label:
          "Service entièrement fait avant la fin du délai, avec son accord exprès et la reconnaissance qu’il perdait son droit",
      },
      {
        value: "urgence",
        label: "Dépannage ou réparation urgents à son domicile, à sa demande expresse",
      },
      {
        value: "date-fixe",
        label:
          "Hébergement (hors logement), transport de biens, location de voiture, restauration ou loisirs à une date ou une période précise",
      },
      { value: "sante", label: "Soins donnés par un professionnel de santé" },
      {
        value: "construction",
        label: "Construction neuve, transformation importante d’un bâtiment, opération immobilière",
      },
      { value: "transport", label: "Transport de passagers" },
      { value: "forfait-touristique", label: "Forfait touristique" },
      { value: "services-sociaux", label: "Service social, hors services à la personne" },
      { value: "enchere", label: "Contrat conclu lors d’une enchère publique" },
    ],
  },
  {
    type: "choice",
    name: "cas_bien",
    label: "Êtes-vous dans l’un de ces cas\u202F?",
    hint: rarer,
    optional: false,
    when: { field: "nature", equals: "bien" },
    options: [
      { value: "aucun", label: "Non, aucun" },
      { value: "sur-mesure", label: "Bien fait selon ses indications, ou nettement personnalisé" },
      { value: "perissable", label: "Bien qui se détériore ou se périme vite" },
      {
        value: "urgence",
        label: "Dépannage ou réparation urgents à son domicile, à sa demande expresse",
      },
      {
        value: "construction",
        label: "Construction neuve, transformation importante d’un bâtiment, opération immobilière",
      },
      {
        value: "hygiene",
        label: "Bien scellé qu’il a ouvert, impossible à renvoyer pour des raisons d’hygiène",
      },
      { value: "melange", label: "Bien mélangé à d’autres après la livraison" },
      { value: "enregistrement", label: "Disque, vidéo ou logiciel sur support, descellé" },
      { value: "presse", label: "Journal ou magazine, hors abonnement" },
      { value: "tournees", label: "Produits courants livrés en tournée régulière à domicile" },
      { value: "enchere", label: "Contrat conclu lors d’une enchère publique" },
      { value: "cours", label: "Prix lié à un cours financier, comme l’or" },
    ],
  },
  {
    type: "yes-no",
    name: "accord_numerique",
    label:
      "A-t-il demandé expressément un accès immédiat, reconnu perdre son droit, et reçu votre confirmation\u202F?",
    hint: "Il faut les trois, et la fourniture doit avoir commencé.",
    optional: false,
    when: { field: "nature", equals: "numerique" },
  },
];

const dates: Field[] = [
  {
    type: "date",
    name: "conclusion",
    label: "Date du contrat",
    blank: "date du contrat",
    hint: "Jour de la signature ou de la commande. Par exemple\u00A0: 27\u00A03\u00A02026",
    optional: false,
    notAfter: "today",
  },
  {
    type: "date",
    name: "reception",
    label: "Date de réception du bien",
    blank: "date de réception",
    hint: "Plusieurs biens ou lots\u00A0: le dernier. Livraisons régulières\u00A0: le premier. Laissez vide si rien n’est encore reçu.",
    optional: true,
    when: { field: "nature", equals: "bien" },
    notBefore: "conclusion",
    notAfter: "today",
  },
  {
    type: "choice",
    name: "information",
    label: "Lui avez-vous donné l’information sur la rétractation et le formulaire type\u202F?",
    hint: "Délai, manière de se rétracter et formulaire. Hors de vos locaux\u00A0: sur papier ou, s’il est d’accord, sur un autre support durable. C’est à vous de le prouver.",
    optional: false,
    options: [
      { value: "oui", label: "Oui, avant le contrat" },
      { value: "plus-tard", label: "Oui, mais plus tard" },
      { value: "non", label: "Non, ou je ne peux pas le prouver" },
    ],
  },
  {
    type: "date",
    name: "information_recue",
    label: "Date à laquelle il a reçu cette information",
    blank: "date de l’information",
    optional: false,
    when: { field: "information", equals: "plus-tard" },
    notBefore: "conclusion",
    notAfter: "today",
  },
  {
    type: "choice",
    name: "territoire",
    label: "Où\u202F?",
    hint: "Les jours fériés changent selon le territoire. Sans réponse, nous comptons ceux de métropole. Dans le doute entre deux territoires, retenez la date la plus tardive.",
    optional: true,
    options: frenchTerritories,
  },
];

const begun: Field[] = [
  {
    type: "choice",
    name: "commence",
    label: "Avez-vous commencé le service avant la fin du délai\u202F?",
    hint: "Pour un contrat conclu hors de vos locaux, sa demande doit être écrite\u00A0: papier, courriel. Une demande orale ne suffit pas\u00A0: choisissez alors «\u00A0sans demande expresse\u00A0».",
    optional: false,
    when: { field: "nature", equals: "service" },
    options: [
      { value: "non", label: "Non" },
      {
        value: "demande",
        label: "Oui, à sa demande expresse, et je l’avais prévenu qu’il paierait la part faite",
      },
      { value: "sans-demande", label: "Oui, sans demande expresse, ou sans l’avoir prévenu" },
    ],
  },
  {
    type: "percentage",
    name: "part_faite",
    label: "Part du service déjà faite, en pourcentage",
    hint: "Au jour où il vous annonce sa rétractation. Par exemple\u00A0: 25",
    optional: true,
    min: 0,
    max: 100,
    when: { field: "commence", equals: "demande" },
  },
  {
    type: "amount",
    name: "prix",
    label: "Prix total convenu, toutes taxes comprises",
    hint: "Il sert à calculer la part due et la majoration. Par exemple\u00A0: 1\u202F200",
    optional: true,
  },
];

const withdrawal: Field[] = [
  {
    type: "yes-no",
    name: "retractation",
    label: "Votre client s’est-il rétracté\u202F?",
    optional: false,
  },
  {
    type: "date",
    name: "retractation_recue",
    label: "Date à laquelle vous l’avez appris",
    blank: "date à laquelle vous avez appris la rétractation",
    optional: false,
    when: { field: "retractation", equals: true },
    notBefore: "conclusion",
    notAfter: "today",
  },
  {
    type: "date",
    name: "retractation_envoyee",
    label: "Date de l’envoi, si vous la connaissez",
    blank: "date d’envoi de la rétractation",
    hint: "Cachet de la poste, date du courriel\u00A0: c’est l’envoi qui doit être dans le délai.",
    optional: true,
    when: { field: "retractation", equals: true },
    notBefore: "conclusion",
    notAfter: "retractation_recue",
  },
  {
    type: "choice",
    name: "retour",
    label: "Le bien est-il revenu\u202F?",
    optional: false,
    when: { field: "retractation", equals: true },
    options: [
      { value: "sans-objet", label: "Rien à rendre\u00A0: service, ou bien pas encore livré" },
      { value: "attendu", label: "Pas encore, et aucune preuve de l’envoi" },
      { value: "revenu", label: "Oui, ou j’ai la preuve de l’envoi" },
      { value: "reprise", label: "J’ai proposé de venir le reprendre" },
    ],
  },
  {
    type: "date",
    name: "retour_le",
    label: "Date du retour, ou de la preuve de l’envoi",
    blank: "date du retour",
    hint: "La première des deux.",
    optional: false,
    when: { field: "retour", equals: "revenu" },
    notBefore: "conclusion",
    notAfter: "today",
  },
  ...refundQuestions(
    { field: "retractation", equals: true },
    "Tout compris, livraison standard incluse. Par exemple\u00A0: 450",
  ),
];

/** Shown by groups; a hidden answer is dropped before the computation. */
export const questions: { title: string; fields: Field[] }[] = [
  { title: "Le contrat", fields: contract },
  { title: "Les dates et l’information", fields: dates },
  { title: "Le prix et le travail commencé", fields: begun },
  { title: "La rétractation", fields: withdrawal },
];
