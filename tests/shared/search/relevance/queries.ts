/** What somebody types, and the clippings, by file name, that one of which should come first. */
export interface RelevanceQuery {
  readonly query: string;
  readonly expected: readonly string[];
  /** With other names switched on. */
  readonly throughAliases?: boolean;
}

/** Names, in either script, as they are written or as people write them. */
const NAMES: readonly RelevanceQuery[] = [
  { query: 'عمر حجيرة', expected: ['001', '002'] },
  { query: 'حجيره', expected: ['001', '002'] },
  { query: 'Omar Hajira', expected: ['000'] },
  { query: 'omar hajira', expected: ['000', '001', '002'], throughAliases: true },
  { query: 'hejira', expected: ['000', '001', '002'], throughAliases: true },
  { query: 'محمد الحجيرة', expected: ['003'] },
  { query: 'الحجيرة', expected: ['003'] },
  { query: 'hajira~', expected: ['000'] },
  { query: 'نزار بركه', expected: ['002'] },
  { query: 'ouzzine', expected: ['004'] },
  { query: 'أوزين', expected: ['004', 'fr-02'], throughAliases: true },
  { query: 'نبيلة منيب', expected: ['ar-03'] },
  { query: 'السنتيسي', expected: ['ar-06'] },
  { query: 'إدريس عميمي', expected: ['003'] },
  { query: 'talbi alami', expected: ['en-02', 'fr-14'] },
  { query: 'lachgar', expected: ['fr-05'], throughAliases: true },
  { query: 'BENABDALLAH', expected: ['fr-08'] },
  { query: 'person:ouzzine congrès', expected: ['004'] },
];

/** Subjects in a word or two, written otherwise than in the article: other endings, other clitics, no marks. */
const SUBJECTS: readonly RelevanceQuery[] = [
  { query: 'الذكاء الاصطناعي للشباب', expected: ['002'] },
  { query: 'intelligence artificielle jeunes', expected: ['000'] },
  { query: 'ingenieur haraki', expected: ['004'] },
  { query: 'تعليق مهام كاتب اقليمي', expected: ['ar-09'] },
  { query: 'ميزانيه التعليم', expected: ['ar-12'] },
  { query: 'عرائض الكترونية', expected: ['ar-15'] },
  { query: 'رئاسة النيابة العامه', expected: ['ar-18'] },
  { query: 'الصور النمطية OR القوالب النمطية', expected: ['ar-21'] },
  { query: 'formation élus tiznit', expected: ['fr-11'] },
  { query: 'budget beni mellal', expected: ['fr-17'] },
  { query: 'junte guinee', expected: ['fr-20'] },
  { query: 'soixante ans du parlement', expected: ['fr-14'] },
  { query: 'slovenian OR slovenia minister', expected: ['en-02'] },
  { query: 'وجدة -حجيرة', expected: ['ar-03'] },
  { query: 'لقاء تواصلي صفرو', expected: ['003'] },
  { query: 'رئيس الحكومة', expected: ['ar-12'] },
  { query: 'secrétaire général mouvement populaire', expected: ['004'] },
  { query: 'استقلال بني ملال', expected: ['001'] },
  { query: 'loi élection OR loi organique', expected: ['fr-11'] },
];

/** Words that stand together, or begin so. */
const PHRASES: readonly RelevanceQuery[] = [
  { query: '"ملكة جمال"', expected: ['ar-24'] },
  { query: '"comité central"', expected: ['fr-08'] },
  { query: '"jeunesse harakie" rencontre', expected: ['fr-02'] },
  { query: 'congrès NEAR/3 provincial', expected: ['fr-05'] },
  { query: 'chefchaou*', expected: ['fr-05'] },
];

const DATES: readonly RelevanceQuery[] = [
  { query: 'دجنبر 2024', expected: ['001'] },
  { query: 'date:12/09/2025', expected: ['fr-05'] },
  { query: 'octobre 2016 lang:ar', expected: ['ar-03', 'ar-06'] },
  { query: 'from:2024-10-01 to:2024-10-31 lang:fr', expected: ['fr-17'] },
];

export const RELEVANCE_QUERIES: readonly RelevanceQuery[] = [...NAMES, ...SUBJECTS, ...PHRASES, ...DATES];
