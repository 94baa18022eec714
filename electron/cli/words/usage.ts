import type { Language } from '#shared/model/language.ts';

/** How the command line is called: the commands are the same in every language, what they do is told in each. */
export const USAGE: Readonly<Record<Language, string>> = {
  en: `Usage:
  qosasa analyse --json FILE…   prints what it finds in each file, one JSON object a line
  qosasa report --format html|docx|csv|xlsx|json|ris --language ar|fr|en --title T --out FILE [options] FILE…
                                writes a press review of the files, from what it finds in them
      --organisation O          whose press review it is
      --issue N                 the edition's number or name
      --from D, --to D          the period named on the cover (2025-09-28, 2025-09 or 2025)
      --content full|excerpt    whole texts (the default), or their first words only
      --group date|outlet|none  what the sections are made by (the default is date;
                                none keeps the order of the files)
  qosasa link --json FILE…      prints what may be one and the same among the files, one JSON object a line
  qosasa bundle create --out BUNDLE FILE…
                                writes the files, as they were found and as they were read, into one bundle
  qosasa bundle verify BUNDLE   reads all of a bundle and says whether it is what was written
  qosasa bundle info BUNDLE     prints what is in a bundle, as JSON
  qosasa bundle merge A B --out C
                                writes a bundle of all that is in either of two, whichever comes first
      --passphrase-file F       for all of these: the first line of F opens, or locks, the bundles
      --lang ar|fr|en           for all commands: the language of the messages (the system's, else English)
  qosasa --help                 prints this
  qosasa --version              prints the version

Exit codes: 0 all went well, 1 some input failed (the rest was done), 2 wrong usage.
`,
  fr: `Emploi :
  qosasa analyse --json FILE…   affiche ce qui est trouvé dans chaque fichier, un objet JSON par ligne
  qosasa report --format html|docx|csv|xlsx|json|ris --language ar|fr|en --title T --out FILE [options] FILE…
                                écrit une revue de presse des fichiers, d’après ce qui y est trouvé
      --organisation O          pour qui est la revue de presse
      --issue N                 le numéro ou le nom de l’édition
      --from D, --to D          la période indiquée en couverture (2025-09-28, 2025-09 ou 2025)
      --content full|excerpt    les textes entiers (par défaut), ou leurs premiers mots seulement
      --group date|outlet|none  ce qui fait les sections (par défaut date ;
                                none garde l’ordre des fichiers)
  qosasa link --json FILE…      affiche ce qui peut être une même chose parmi les fichiers, un objet JSON par ligne
  qosasa bundle create --out BUNDLE FILE…
                                met les fichiers, tels que trouvés et tels que lus, dans un seul paquet
  qosasa bundle verify BUNDLE   lit tout un paquet et dit s’il est ce qui a été écrit
  qosasa bundle info BUNDLE     affiche ce que contient un paquet, en JSON
  qosasa bundle merge A B --out C
                                écrit un paquet de tout ce que contient l’un ou l’autre, dans n’importe quel ordre
      --passphrase-file F       pour ces quatre commandes : la première ligne de F ouvre, ou verrouille, les paquets
      --lang ar|fr|en           pour toutes les commandes : la langue des messages (celle du système, sinon l’anglais)
  qosasa --help                 affiche ceci
  qosasa --version              affiche la version

Codes de sortie : 0 tout va bien, 1 une entrée a échoué (le reste est fait), 2 emploi incorrect.
`,
  ar: `الاستعمال:
  qosasa analyse --json FILE…   يطبع ما يجده في كل ملف، كائن JSON في كل سطر
  qosasa report --format html|docx|csv|xlsx|json|ris --language ar|fr|en --title T --out FILE [options] FILE…
                                يكتب قراءة صحف للملفات انطلاقا مما يجده فيها
      --organisation O          لمن تُعدّ قراءة الصحف
      --issue N                 رقم العدد أو اسمه
      --from D, --to D          الفترة المذكورة على الغلاف (2025-09-28 أو 2025-09 أو 2025)
      --content full|excerpt    النصوص كاملة (وهو الأصل)، أو كلماتها الأولى فقط
      --group date|outlet|none  ما تُقسم به الأبواب (الأصل date، ومع none يُحفظ ترتيب الملفات)
  qosasa link --json FILE…      يطبع ما قد يكون شيئا واحدا بين الملفات، كائن JSON في كل سطر
  qosasa bundle create --out BUNDLE FILE…
                                يضع الملفات، كما وُجدت وكما قُرئت، في حزمة واحدة
  qosasa bundle verify BUNDLE   يقرأ الحزمة كلها ويقول هل هي كما كُتبت
  qosasa bundle info BUNDLE     يطبع ما في الحزمة بصيغة JSON
  qosasa bundle merge A B --out C
                                يكتب حزمة من كل ما في إحدى الحزمتين، أيا كانت الأولى
      --passphrase-file F       لأوامر bundle كلها: السطر الأول من F يفتح الحزم أو يقفلها
      --lang ar|fr|en           لكل الأوامر: لغة الرسائل (لغة النظام، وإلا فالإنجليزية)
  qosasa --help                 يطبع هذا
  qosasa --version              يطبع رقم الإصدار

رموز الخروج: 0 سار كل شيء بخير، 1 تعذر بعض المدخلات (وأُنجز الباقي)، 2 استعمال خاطئ.
`,
};
