/**
 * The words dates are written with in Arabic, French and English, several in a cell separated by `|`. Written in any
 * spelling that `fold` makes one (hamza, accents, case); of several words, each is looked for as a token, in order.
 */

/** Month names, January first: Moroccan, Egypt and the Gulf, the Levant, Algeria and Tunisia; French; English. */
export const MONTHS: readonly string[] = [
  'يناير|كانون الثاني|جانفي|janvier|janv|january|jan',
  'فبراير|شباط|فيفري|فيبراير|février|févr|fév|february|feb',
  'مارس|آذار|mars|march|mar',
  'أبريل|إبريل|نيسان|أفريل|avril|avr|april|apr',
  'ماي|مايو|أيار|مايس|mai|may',
  'يونيو|يونيه|حزيران|جوان|juin|june|jun',
  'يوليوز|يوليو|يوليه|تموز|جويلية|juillet|juill|juil|july|jul',
  'غشت|أغسطس|آب|أوت|août|august|aug',
  'شتنبر|شتمبر|سبتمبر|سبتنبر|أيلول|septembre|september|sept|sep',
  'أكتوبر|أوكتوبر|تشرين الأول|octobre|october|oct',
  'نونبر|نونمبر|نوفمبر|نوفنبر|تشرين الثاني|novembre|november|nov',
  'دجنبر|دجمبر|ديسمبر|ديسنبر|كانون الأول|décembre|déc|december|dec',
];
/** The English ones: only they may stand before a day that no year follows (March 8). */
export const ENGLISH_MONTHS =
  'january|jan|february|feb|march|april|apr|may|june|jun|july|jul|august|aug|september|sept|sep|october|oct|november|nov|december|dec';
/** Month names that are other words too unless they are written with a capital (May) or an accent (déc). */
export const CAPITAL_MONTHS = 'may|march|mar|jan|dec|jun|sep';

/** Weekday names, Sunday first. */
export const WEEKDAYS: readonly string[] = [
  'الأحد|dimanche|sunday',
  'الاثنين|الإثنين|lundi|monday',
  'الثلاثاء|الثلثاء|mardi|tuesday',
  'الأربعاء|mercredi|wednesday',
  'الخميس|jeudi|thursday',
  'الجمعة|vendredi|friday',
  'السبت|samedi|saturday',
];
/** Their abbreviations, which count only beside a day of the month. */
export const SHORT_WEEKDAYS: readonly string[] = [
  'dim|sun',
  'lun|mon',
  'mar|tue|tues',
  'mer|wed',
  'jeu|thu|thur|thurs',
  'ven|fri',
  'sam|sat',
];

/** Days of the month in words, the first of the month first. */
export const ORDINAL_DAYS: readonly string[] = [
  'فاتح|أول|الأول|الفاتح|1er|premier|1st|first',
  'ثاني|الثاني|2nd|second',
  'ثالث|الثالث|3rd|third',
  'رابع|الرابع|4th|fourth',
  'خامس|الخامس|5th|fifth',
  'سادس|السادس|6th|sixth',
  'سابع|السابع|7th|seventh',
  'ثامن|الثامن|8th|eighth',
  'تاسع|التاسع|9th|ninth',
  'عاشر|العاشر|10th|tenth',
  'حادي عشر|الحادي عشر|11th|eleventh',
  'ثاني عشر|الثاني عشر|12th|twelfth',
  'ثالث عشر|الثالث عشر|13th|thirteenth',
  'رابع عشر|الرابع عشر|14th|fourteenth',
  'خامس عشر|الخامس عشر|15th|fifteenth',
  'سادس عشر|السادس عشر|16th|sixteenth',
  'سابع عشر|السابع عشر|17th|seventeenth',
  'ثامن عشر|الثامن عشر|18th|eighteenth',
  'تاسع عشر|التاسع عشر|19th|nineteenth',
  'العشرون|العشرين|عشرين|20th|twentieth',
  'الحادي والعشرون|الحادي والعشرين|حادي وعشرين|21st',
  'الثاني والعشرون|الثاني والعشرين|ثاني وعشرين|22nd',
  'الثالث والعشرون|الثالث والعشرين|ثالث وعشرين|23rd',
  'الرابع والعشرون|الرابع والعشرين|رابع وعشرين|24th',
  'الخامس والعشرون|الخامس والعشرين|خامس وعشرين|25th',
  'السادس والعشرون|السادس والعشرين|سادس وعشرين|26th',
  'السابع والعشرون|السابع والعشرين|سابع وعشرين|27th',
  'الثامن والعشرون|الثامن والعشرين|ثامن وعشرين|28th',
  'التاسع والعشرون|التاسع والعشرين|تاسع وعشرين|29th',
  'الثلاثون|الثلاثين|ثلاثين|30th|thirtieth',
  'الحادي والثلاثون|الحادي والثلاثين|31st',
];

export const HIJRI_MONTHS =
  'محرم|المحرم|محرم الحرام|صفر|ربيع الأول|ربيع الثاني|ربيع الآخر|ربيع النبوي|جمادى الأولى|جمادى الأول|جمادى الثانية|' +
  'جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة|moharram|mouharram|muharram|safar|rabii i|' +
  'rabii ii|rabia i|rabia ii|joumada i|joumada ii|rajab|chaabane|ramadan|chaoual|chawwal|dou al qiida|dou al kiada|' +
  'dou al hijja|dhou al hijja';
/** Letters after a year that tell its calendar. */
export const HIJRI_ERA = 'هـ|هجرية|هجري|الهجرية|hégire|ah';

/** Days counted from the day of writing. اليوم, أمس and غدا mean other things too: see not-dates.ts. */
export const RELATIVE_DAYS: readonly (readonly [offset: number, words: string])[] = [
  [
    -2,
    'أول أمس|أول من أمس|أمس الأول|قبل أمس|قبل يومين|منذ يومين|avant hier|the day before yesterday|day before yesterday',
  ],
  [-1, 'أمس|البارحة|hier|yesterday'],
  [
    0,
    'اليوم|يومه|aujourd hui|ce jour|ce matin|ce soir|cette nuit|cet après midi|today|tonight|this morning|this afternoon|this evening',
  ],
  [1, 'غدا|غد|demain|tomorrow'],
  [2, 'بعد غد|بعد غدا|après demain|the day after tomorrow|day after tomorrow'],
];

/** Weeks, months and years counted from the one of writing. */
export const RELATIVE_PERIODS: readonly (readonly [unit: 'week' | 'month' | 'year', offset: number, words: string])[] =
  [
    ['week', -1, 'الأسبوع الماضي|الأسبوع المنصرم|الأسبوع الفارط|la semaine dernière|la semaine passée|last week'],
    ['week', 0, 'هذا الأسبوع|الأسبوع الجاري|cette semaine|this week'],
    ['week', 1, 'الأسبوع المقبل|الأسبوع القادم|la semaine prochaine|next week'],
    ['month', -1, 'الشهر الماضي|الشهر المنصرم|الشهر الفارط|le mois dernier|mois dernier|last month'],
    ['month', 0, 'هذا الشهر|الشهر الجاري|الشهر الحالي|ce mois ci|ce mois|mois courant|this month'],
    ['month', 1, 'الشهر المقبل|الشهر القادم|le mois prochain|mois prochain|next month'],
    [
      'year',
      -1,
      "السنة الماضية|السنة المنصرمة|السنة الفارطة|العام الماضي|العام المنصرم|l'année dernière|année dernière|l'an dernier|an dernier|last year",
    ],
    [
      'year',
      0,
      'هذه السنة|هذا العام|السنة الجارية|السنة الحالية|العام الجاري|العام الحالي|cette année|année en cours|this year',
    ],
    [
      'year',
      1,
      "السنة المقبلة|السنة القادمة|العام المقبل|العام القادم|l'année prochaine|année prochaine|l'an prochain|an prochain|next year",
    ],
  ];

/** Units of time with a number before or after them: منذ 3 أيام, il y a 3 jours, 3 days ago. */
export const AGO_BEFORE = 'منذ|قبل|il y a';
export const AGO_AFTER = 'ago';
export const DAYS = 'أيام|يوما|يوم|jours|jour|days|day';

/** Words after a weekday, a month or a date that say which one. */
export const DIRECTION_AFTER = {
  past: 'الماضي|الماضية|المنصرم|المنصرمة|الفارط|الفارطة|الأخير|الأخيرة|المنقضي|الفائت|dernier|dernière|passé|passée|écoulé',
  next: 'المقبل|المقبلة|القادم|القادمة|prochain|prochaine',
  this: 'الجاري|الجارية|الحالي|الحالية|courant',
} as const;
/** Words before a weekday that say which one. */
export const DIRECTION_BEFORE = { past: 'last', next: 'next|coming', this: 'ce|this|هذا' } as const;

/** Parts of a day; they may stand between a weekday and its date, or before either. */
export const DAY_PARTS =
  'صباح|صباحا|مساء|ليلة|ليل|ليلا|ظهر|ظهيرة|زوال|زوالا|عصر|فجر|عشية|matin|matinée|soir|soirée|nuit|midi|après midi|' +
  'morning|afternoon|evening|night';
/** Words before a bare weekday in Arabic that show that a day is meant. */
export const DAY_CUES = 'يوم|يومي|بعد|قبل|نهار|غاية|منذ';
/** Small words that may stand between the parts of an expression that has begun. */
export const DAY_FILLERS = 'يوم|le|au|on|the|du';

/** Words between the day and its month, and between the month and its year. */
export const DAY_TO_MONTH = 'من|شهر|من شهر|de|du mois de|du mois d|of';
export const MONTH_TO_YEAR = 'من سنة|من عام|سنة|عام|لسنة|de|de l année|of';
/** Words between a day and "this month", "last month". */
export const DAY_TO_PERIOD = 'من|du|de|of';
/** Words that join the first and the last day of a range, and those that join the days of a list. */
export const RANGE_WORDS = 'إلى|إلى غاية|حتى|وإلى|au|à|to|until|till|through';
export const LIST_WORDS = 'و|et|and';

/** Words before a month that stands without day and year. */
export const MONTH_CUES =
  'شهر|شهري|في|خلال|منذ|مطلع|بداية|نهاية|متم|منتصف|أواخر|أوائل|en|début|fin|mi|depuis|dès|mois de|mois d|courant|in|since|' +
  'early|late|mid';
/** Words before a year that stands alone. */
export const YEAR_CUES =
  'سنة|عام|منذ|سنتي|عامي|موسم|دستور|انتخابات|استحقاقات|برسم|en|depuis|dès|année|an|ici|in|since|year|during|élections de|' +
  'constitution de|elections of';

/** What is called after a date, so that the date is a name: movements, streets, squares, schools, stadiums. */
export const NAMED_AFTER_DATES =
  'حركة|شباب|نشطاء|ناشطي|تنسيقية|شارع|ساحة|زنقة|حي|درب|نهج|ميدان|جسر|قنطرة|دوار|تجزئة|إقامة|ثانوية|إعدادية|مدرسة|مدارس|' +
  'معهد|جامعة|كلية|ملعب|مركب|قاعة|مسرح|سينما|مستشفى|مسجد|ثكنة|مطار|جائزة|جريدة|صحيفة|مجلة|جمعية|مؤسسة|منظمة|ثورة|سوق|' +
  'mouvement|place|rue|ruelle|avenue|av|boulevard|bd|bld|blvd|quartier|cité|hay|pont|stade|salle|complexe|théâtre|' +
  'lycée|collège|école|université|institut|hôpital|mosquée|caserne|aéroport|prix|association|fondation|révolution|' +
  'journal|movement|street|square|school|stadium|revolution';
/** Words between those and the date. */
export const NAMED_AFTER_JOINTS = 'du|de|des|d|of';

/** What a weekday names besides a day: markets and the towns round them, the Friday prayer, newspapers. */
export const NAMED_AFTER_WEEKDAYS =
  'سوق|باب|صلاة|خطبة|خطيب|أولاد|سيدي|جماعة|قيادة|دائرة|مركز|حي|مدينة|آيت|بني|جريدة|صحيفة|حد|journal|black';

/** Words before اليوم that make it part of a name or of another day, and words after it that do. */
export const NOT_TODAY_AFTER =
  'ذلك|نفس|هذا|في|خلال|طيلة|طوال|أخبار|بيان|صحيفة|جريدة|المغرب|مغرب|روسيا|مصر|عالم|قناة|برنامج|منتصف|بعد';
export const NOT_TODAY_BEFORE = 'نفسه|ذاته|عينه|24|تيفي|tv';
