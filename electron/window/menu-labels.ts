import type { Language } from '#shared/model/language.ts';

/** Every word of the menus and of the shell's own messages, in the three languages of the interface. */
export interface ShellLabels {
  readonly file: string;
  readonly import: string;
  readonly settings: string;
  readonly lock: string;
  readonly close: string;
  readonly quit: string;
  readonly edit: string;
  readonly undo: string;
  readonly redo: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly selectAll: string;
  readonly find: string;
  readonly go: string;
  readonly inbox: string;
  readonly archive: string;
  readonly reports: string;
  readonly view: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly actualSize: string;
  readonly fullScreen: string;
  readonly window: string;
  readonly minimise: string;
  readonly help: string;
  readonly about: string;
  readonly services: string;
  readonly hide: string;
  readonly hideOthers: string;
  readonly showAll: string;
  readonly pageStopped: string;
  readonly pageStoppedDetail: string;
  readonly reload: string;
  readonly allFiles: string;
}

export const SHELL_LABELS: Readonly<Record<Language, ShellLabels>> = {
  ar: {
    file: 'ملف',
    import: 'استيراد…',
    settings: 'الإعدادات…',
    lock: 'قفل الأرشيف',
    close: 'إغلاق النافذة',
    quit: 'إنهاء قصاصة',
    edit: 'تحرير',
    undo: 'تراجع',
    redo: 'إعادة',
    cut: 'قص',
    copy: 'نسخ',
    paste: 'لصق',
    selectAll: 'تحديد الكل',
    find: 'بحث',
    go: 'انتقال',
    inbox: 'الوارد',
    archive: 'الأرشيف',
    reports: 'قراءات الصحف',
    view: 'عرض',
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    actualSize: 'الحجم الأصلي',
    fullScreen: 'ملء الشاشة',
    window: 'نافذة',
    minimise: 'تصغير النافذة',
    help: 'مساعدة',
    about: 'حول قصاصة',
    services: 'خدمات',
    hide: 'إخفاء قصاصة',
    hideOthers: 'إخفاء التطبيقات الأخرى',
    showAll: 'إظهار الكل',
    pageStopped: 'توقفت نافذة قصاصة فجأة',
    pageStoppedDetail: 'ما حُفظ في الأرشيف باقٍ كما هو. أعد تحميل النافذة للمتابعة.',
    reload: 'إعادة التحميل',
    allFiles: 'كل الملفات',
  },
  fr: {
    file: 'Fichier',
    import: 'Importer…',
    settings: 'Réglages…',
    lock: 'Verrouiller l’archive',
    close: 'Fermer la fenêtre',
    quit: 'Quitter Qosasa',
    edit: 'Édition',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    find: 'Rechercher',
    go: 'Aller à',
    inbox: 'Boîte de réception',
    archive: 'Archives',
    reports: 'Revues de presse',
    view: 'Affichage',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    actualSize: 'Taille réelle',
    fullScreen: 'Plein écran',
    window: 'Fenêtre',
    minimise: 'Placer dans la barre',
    help: 'Aide',
    about: 'À propos de Qosasa',
    services: 'Services',
    hide: 'Masquer Qosasa',
    hideOthers: 'Masquer les autres',
    showAll: 'Tout afficher',
    pageStopped: 'La fenêtre de Qosasa s’est arrêtée',
    pageStoppedDetail: 'Ce qui est enregistré dans les archives est intact. Rechargez la fenêtre pour continuer.',
    reload: 'Recharger',
    allFiles: 'Tous les fichiers',
  },
  en: {
    file: 'File',
    import: 'Import…',
    settings: 'Settings…',
    lock: 'Lock the archive',
    close: 'Close window',
    quit: 'Quit Qosasa',
    edit: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select all',
    find: 'Find',
    go: 'Go',
    inbox: 'Inbox',
    archive: 'Archive',
    reports: 'Press reviews',
    view: 'View',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    actualSize: 'Actual size',
    fullScreen: 'Full screen',
    window: 'Window',
    minimise: 'Minimise',
    help: 'Help',
    about: 'About Qosasa',
    services: 'Services',
    hide: 'Hide Qosasa',
    hideOthers: 'Hide others',
    showAll: 'Show all',
    pageStopped: 'Qosasa’s window has stopped',
    pageStoppedDetail: 'Everything saved in the archive is still there. Reload the window to go on.',
    reload: 'Reload',
    allFiles: 'All files',
  },
};
