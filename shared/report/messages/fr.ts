import type { Messages } from './message-types.ts';

/** The words of a French press review. */
export const fr: Messages<'fr'> = {
  pressReview: 'Revue de presse',
  issue: 'Numéro {issue}',
  preparedOn: 'Établie le {date}',
  emptyReport: 'Cette revue de presse ne contient aucune coupure.',
  pageOfPages: 'Page {page} sur {pages}',

  contents: 'Sommaire',
  figures: 'La revue en chiffres',
  highlights: 'À retenir',
  clippingsHeading: 'Les coupures',
  quoted: 'Qui s’exprime',
  people: 'Index des personnes',
  outlets: 'Index des médias',
  method: 'Note de méthode',
  rights: 'Droits',

  undatedSection: 'Sans date de parution',
  unknownOutlet: 'Média inconnu',
  otherClippings: 'Autres coupures',
  alsoIn: 'Relève aussi de : {sections}',

  outlet: 'Média',
  publishedOn: 'Date de parution',
  byline: 'Signature',
  agency: 'Agence',
  place: 'Lieu',
  section: 'Rubrique',
  language: 'Langue',
  topics: 'Thèmes',
  link: 'Adresse',
  inferredDate: '{date} (date déduite)',
  unknownDate: 'inconnue',
  excerptNote: 'Extrait',

  periodBetween: 'du {from} au {to}',
  periodOfPartialDates: '{from} – {to}',
  periodFrom: 'à partir du {from}',
  periodFromPartialDate: 'depuis {from}',
  periodUntil: 'jusqu’au {to}',
  periodUntilPartialDate: 'jusqu’en {to}',

  periodFigure: 'Parutions : {period}',
  chartByDay: 'Coupures par jour de parution',
  chartByMonth: 'Coupures par mois de parution',
  chartByYear: 'Coupures par année de parution',
  chartByOutlet: 'Coupures par média',
  chartByLanguage: 'Coupures par langue',
  chartSummary: '{title}. {values}',
  chartValue: '{label} : {value}',
  columnDay: 'Jour',
  columnMonth: 'Mois',
  columnYear: 'Année',
  columnCount: 'Nombre',
  otherOutlets: 'Autres médias',
  name: 'Nom',
  clippingNumbers: 'Numéros des coupures',

  ar: 'arabe',
  fr: 'français',
  en: 'anglais',

  quotedNote:
    'L’attribution des propos est proposée par le logiciel et n’a été vérifiée par personne : se reporter à la coupure avant de citer.',
  methodText:
    'Le texte de chaque coupure a été extrait de la page telle qu’elle a été trouvée, une fois retiré ce qui n’est pas de l’article (menus, boutons de partage, commentaires).',
  methodOriginals: 'Les pages d’origine sont conservées dans l’archive sans aucune modification.',
  methodTitles:
    'Un titre entre crochets n’est pas celui de l’article : la coupure n’en porte pas, ses premiers mots en tiennent lieu.',
  methodDates:
    'Dates de parution — lues dans la page : {stated} ; déduites d’indices de la page : {inferred} ; fixées par une personne : {person} ; inconnues : {unknown}.',
  methodUnknownDates: 'Une date que la page ne permet pas de connaître est laissée vide : elle n’est pas devinée.',
  methodFields:
    'Les titres, les médias et les signatures ont été lus dans les pages par le logiciel. Données corrigées par une personne : {person}.',
  methodNamesByPerson: 'Les noms de l’index ont été marqués ou acceptés par une personne.',
  methodNamesByMachine:
    'Les noms de cette revue de presse ont été proposés par le logiciel ; personne ne les a confirmés.',
  methodQuotations:
    'L’attribution des propos est une proposition du seul logiciel ; ceux dont l’auteur n’est pas nommé ont été laissés de côté.',
  rightsText:
    'Les articles restent la propriété de leurs auteurs et des médias qui les ont publiés ; les reproduire ou les diffuser peut demander leur autorisation.',
  rightsExcerpt: 'De chaque article, cette revue ne donne qu’un extrait d’au plus {words}.',
  rightsInternal: 'Document établi pour l’usage interne de {organisation}.',

  months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',

  clippings: { one: '{n} coupure', many: '{n} de coupures', other: '{n} coupures' },
  statements: { one: '{n} déclaration', many: '{n} de déclarations', other: '{n} déclarations' },
  words: { one: '{n} mot', many: '{n} de mots', other: '{n} mots' },
  undatedInChart: {
    one: '{n} coupure sans jour de parution connu n’y figure pas.',
    many: '{n} de coupures sans jour de parution connu n’y figurent pas.',
    other: '{n} coupures sans jour de parution connu n’y figurent pas.',
  },
  clippingsLabel: { one: 'coupure', many: 'coupures', other: 'coupures' },
  outletsLabel: { one: 'média', many: 'médias', other: 'médias' },
  languagesLabel: { one: 'langue', many: 'langues', other: 'langues' },
  peopleLabel: { one: 'personne nommée', many: 'personnes nommées', other: 'personnes nommées' },
};
