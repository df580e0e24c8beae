import { commentLimits, type Embed } from '@broadsheet/contract'
import { countsIn } from './countsIn'
import { joinerIn } from './joinerIn'
import type { Words } from './wordsFor'

/** Keeps what may be written in another direction from reordering the words round it. */
const apart = (text: string) => `\u2068${text}\u2069`

const providers: Partial<Record<string, string>> = { 'the Internet Archive': 'أرشيف الإنترنت' }
const nameOf = ({ provider }: Embed) => providers[provider] ?? apart(provider)
const verbs: Record<Embed['verb'], string> = { Watch: 'شاهد على', Listen: 'استمع على', See: 'افتح على', Read: 'اقرأ على' }

/** What the site says in Arabic; `language` names the country whose dates and numbers it follows. */
export const ar = (language: string): Words => {
  const { number, year, count: counted } = countsIn(language)
  // Arabic tells six ways of counting apart: each has its own words
  const count = (of: number, phrases: Record<Intl.LDMLPluralRule, string>) => counted(of, phrases)
  const characters = (of: number) => count(of, { zero: 'لا أحرف', one: 'حرف واحد', two: 'حرفين', few: '# أحرف', many: '# حرفًا', other: '# حرف' })
  const comments = (of: number) => count(of, { zero: 'لا تعليقات', one: 'تعليق واحد', two: 'تعليقان', few: '# تعليقات', many: '# تعليقًا', other: '# تعليق' })
  return {
    number,
    year,
    comma: '، ',
    joiner: joinerIn(language),
    paper: {
      skip: 'انتقل إلى المحتوى الرئيسي',
      front: 'الصفحة الأولى',
      toFront: 'انتقل إلى الصفحة الأولى',
      latest: 'أحدث خبر',
      sections: 'الأقسام',
      foot: 'تذييل الصفحة',
      archive: 'الأرشيف',
      corrections: 'التصويبات',
      feed: 'خلاصة الأخبار',
    },
    notices: {
      'not-found': { title: 'هذه الصفحة غير موجودة', text: 'ربما كُتب العنوان خطأً، أو نُقل المقال إلى عنوان آخر، أو سحبه المحررون.' },
      'newsroom-down': { title: 'يتعذّر عرض هذه الصفحة الآن', text: 'لا يستجيب خادم غرفة الأخبار. لا تزال الصفحات التي سبقت قراءتها متاحة؛ يُرجى فتح هذه الصفحة مجددًا بعد دقيقة.' },
      'bad-request': { title: 'تتعذّر قراءة هذا العنوان', text: 'ربما اقتُطع جزء منه أو كُتب خطأً.' },
      broken: { title: 'حدث خطأ من جانبنا', text: 'سجّلنا الخطأ. يُرجى المحاولة مجددًا بعد بضع دقائق.' },
    },
    frontPage: { latest: 'آخر الأخبار', empty: 'ما زال المقال الأول قيد الكتابة. عُد إلينا قريبًا.' },
    lists: {
      topic: 'موضوع',
      series: 'سلسلة',
      partsOf: (section: string) => `أقسام ${section} الفرعية`,
      noneBy: 'لا مقالات بهذا الاسم بعد.',
      noneIn: 'لا مقالات في هذا القسم بعد.',
      noneOn: 'لا مقالات عن هذا الموضوع بعد.',
      noPart: 'لم يُنشر أي جزء من هذه السلسلة بعد.',
    },
    writtenPage: { changed: 'آخر تعديل' },
    archive: {
      title: 'الأرشيف',
      description: 'كل ما نشرناه، شهرًا بشهر.',
      none: 'لم يُنشر شيء بعد.',
      stories: (of) => count(of, { zero: 'لا مقالات', one: 'مقال واحد', two: 'مقالان', few: '# مقالات', many: '# مقالًا', other: '# مقال' }),
      titleOf: (month, page) => (page === 1 ? month : `${month}، صفحة ${number(page)}`),
      descriptionOf: (month) => `ما نشرناه في ${month}، من الأقدم إلى الأحدث.`,
      pages: 'صفحات هذا الشهر',
      all: 'كل الأشهر',
      earlier: 'أقدم في هذا الشهر',
      later: 'أحدث في هذا الشهر',
    },
    corrections: {
      title: 'التصويبات',
      titleOf: (of) => `تصويبات عام ${year(of)}`,
      description: 'ما أخطأنا فيه، وما احتمل سوء الفهم، وما عُرف بعد النشر، من الأحدث إلى الأقدم.',
      none: 'لم نُصوّب شيئًا بعد.',
      noneIn: (of) => `لم نُصوّب شيئًا في عام ${year(of)}.`,
      newest: 'أحدث التصويبات',
      all: (of) => `كل تصويبات عام ${year(of)}`,
      years: 'تصويبات أعوام أخرى',
      kinds: { correction: 'تصويب', clarification: 'توضيح', update: 'تحديث', retraction: 'سحب' },
      read: { correction: 'اقرأ ما صُوّب', clarification: 'اقرأ ما وُضّح', update: 'اقرأ ما أُضيف', retraction: 'اقرأ السبب' },
    },
    byline: { text: 'بقلم', photographs: 'تصوير', graphics: 'رسوم', 'additional-reporting': 'شارك في التغطية' },
    story: {
      retracted: 'مقال مسحوب: ',
      wasRetracted: 'سُحب هذا المقال',
      published: 'نُشر في',
      updated: 'حُدّث في',
      comments,
      minutes: (of) => count(of, { zero: 'قراءة في أقل من دقيقة', one: 'قراءة في دقيقة', two: 'قراءة في دقيقتين', few: 'قراءة في # دقائق', many: 'قراءة في # دقيقة', other: 'قراءة في # دقيقة' }),
      age: (years) =>
        count(years, {
          zero: 'مضى أقل من عام على نشر هذا المقال',
          one: 'مضى أكثر من عام على نشر هذا المقال',
          two: 'مضى أكثر من عامين على نشر هذا المقال',
          few: 'مضى أكثر من # أعوام على نشر هذا المقال',
          many: 'مضى أكثر من # عامًا على نشر هذا المقال',
          other: 'مضى أكثر من # عام على نشر هذا المقال',
        }),
      contents: 'في هذا المقال',
      share: 'شارك هذا المقال',
      shareNatively: 'مشاركة',
      copyLink: 'نسخ الرابط',
      copied: 'نُسخ الرابط',
      notCopied: 'تعذّر نسخ الرابط',
      email: 'إرسال بالبريد',
      corrections: 'تصويبات وتحديثات',
      allCorrections: 'كل ما صوّبناه',
      series: 'هذا المقال جزء من سلسلة',
      topics: 'الموضوعات',
      writtenBy: 'بقلم',
      related: 'مقالات ذات صلة',
      neighbours: (section) => `المزيد في ${apart(section)}`,
      previous: 'السابق',
      next: 'التالي',
    },
    body: {
      table: 'جدول',
      readAlso: 'اقرأ أيضًا',
      update: 'تحديث',
      goTo: (embed) => `${verbs[embed.verb]} ${nameOf(embed)}`,
      loadFrom: (embed) => `تحميل من ${nameOf(embed)}`,
      asksFirst: (embed) => `لن يعلم ${nameOf(embed)} بزيارتك إلا بعد التحميل.`,
    },
    comments: {
      title: (of) => (of === 0 ? 'التعليقات' : comments(of)),
      pages: 'صفحات التعليقات',
      pageOf: (page, pages) => `الصفحة ${number(page)} من ${number(pages)}`,
      earlier: 'تعليقات أقدم',
      later: 'تعليقات أحدث',
      toStory: 'اقرأ المقال',
      none: 'لم يعلّق أحد بعد.',
      closed: 'التعليق على هذا المقال مغلق.',
      by: (name) => `تعليق ${apart(name)}`,
      on: (headline) => `التعليقات على: ${apart(headline)}`,
      reply: 'رد',
      replyTo: (name) => `رد على ${apart(name)}`,
    },
    reply: {
      title: 'اترك تعليقًا',
      note: 'لن يُنشر بريدك الإلكتروني. الحقول المطلوبة معلّمة بـ',
      fields: { text: 'التعليق', name: 'الاسم', email: 'البريد الإلكتروني', site: 'الموقع الإلكتروني' },
      trap: 'اترك هذا الحقل فارغًا',
      send: 'أرسل التعليق',
      wrong: 'لم يُرسل تعليقك',
      back: 'العودة إلى المقال',
      outcome: {
        pending: { title: 'شكرًا على تعليقك', text: 'ينتظر تعليقك المراجعة، وسيظهر تحت المقال بعد أن يوافق عليه أحد المحررين.' },
        approved: { title: 'شكرًا على تعليقك', text: 'نُشر تعليقك تحت المقال.' },
      },
      inPlace: {
        sending: 'جارٍ الإرسال…',
        pending: 'شكرًا لك. تعليقك ينتظر المراجعة.',
        approved: 'شكرًا لك. نُشر تعليقك.',
        wrong: 'لم يُرسل تعليقك.',
      },
      refused: {
        'story-gone': 'لم يعد هذا المقال متاحًا، ولذلك لا يقبل تعليقات جديدة.',
        'comments-closed': 'باب التعليق مغلق الآن. كل ما كتبته لا يزال هنا لتحتفظ به.',
        'thread-closed': 'أُغلق باب التعليق على هذا المقال.',
        'too-fast': 'أنت تعلّق بسرعة كبيرة. كل ما كتبته لا يزال هنا؛ يُرجى إرساله مجددًا بعد دقيقة.',
        'too-many': 'وصلت اليوم تعليقات كثيرة من اتصالك. كل ما كتبته لا يزال هنا؛ يُرجى إرساله مجددًا لاحقًا.',
        'parent-gone': 'لم يعد التعليق الذي رددت عليه موجودًا. لا يزال في وسعك إرسال ردك تعليقًا على المقال.',
        unavailable: 'لا يمكن استقبال التعليقات الآن. كل ما كتبته لا يزال هنا؛ يُرجى المحاولة مجددًا بعد دقيقة.',
        foreign: 'لم يُرسل هذا النموذج من إحدى صفحاتنا، ولذلك لم يُقبل. كل ما كتبته لا يزال هنا؛ أعد إرساله من هذه الصفحة.',
        'too-large': 'كان النص أطول من أن يُقرأ. يُرجى اختصار تعليقك وإرساله مجددًا.',
      },
      faults: {
        'story-unknown': 'لا يذكر هذا النموذج المقال الذي يتبعه. افتح المقال مجددًا.',
        'name-missing': 'اكتب اسمك.',
        'name-long': `اكتب اسمًا يقل عن ${characters(commentLimits.name)}.`,
        'email-missing': 'اكتب بريدك الإلكتروني. لن يُنشر.',
        'email-malformed': `اكتب عنوان بريد إلكتروني كاملًا، مثل ${apart('name@example.org')}.`,
        'site-malformed': `اكتب عنوان موقع، مثل ${apart('https://example.org')}، أو اترك الحقل فارغًا.`,
        'site-long': `اكتب عنوانًا يقل عن ${characters(commentLimits.site)}.`,
        'text-missing': 'اكتب تعليقك.',
        'text-short': 'هذا أقصر من أن يكون تعليقًا. أضف المزيد.',
        'text-over': 'هذا أطول مما يُسمح به للتعليقات هنا. اختصره.',
        'text-long': `اكتب تعليقًا يقل عن ${characters(commentLimits.text)}.`,
      },
    },
    preview: {
      label: 'معاينة',
      title: (headline) => `معاينة: ${apart(headline)}`,
      unpublished: 'معاينة لمقال غير منشور.',
      newerDraft: 'معاينة لأحدث مسودة. يرى القراء نسخة أقدم.',
      pleaseKeep: 'قد يتغيّر النص. نرجو عدم تداوله.',
      expires: 'تنتهي صلاحية هذا الرابط في',
      waiting: 'ستظهر المعاينة هنا بعد لحظة.',
      loggedOut: 'لم تعد غرفة الأخبار تسمح بعرض هذه المعاينة. ربما انتهت جلستك: سجّل الدخول مجددًا وأعد فتح المقال.',
      trashed: 'هذا المقال في سلة المهملات.',
      refused: {
        unknown: { title: 'لا توجد معاينة كهذه', text: 'ربما اقتُطع جزء من العنوان في طريقه إليك. اطلب الرابط كاملًا ممن أرسله.' },
        expired: { title: 'انتهت هذه المعاينة', text: 'تعمل روابط المعاينة بضعة أيام فقط. إن كنت لا تزال تحتاج إلى الاطلاع على المقال، فاطلب رابطًا جديدًا ممن أرسله إليك.' },
        revoked: { title: 'أُلغيت هذه المعاينة', text: 'أغلقت غرفة الأخبار هذا الرابط. إن كنت لا تزال تحتاج إلى الاطلاع على المقال، فتواصل مع من أرسله إليك.' },
        gone: { title: 'لم يعد هذا المقال موجودًا', text: 'أزالت غرفة الأخبار المقال. إن كانت لديك أسئلة عنه، فتواصل مع من أرسل إليك الرابط.' },
      },
      gaps: {
        headline: 'لا عنوان بعد',
        section: 'لا قسم بعد',
        block: 'لم يكتمل هذا الجزء بعد.',
        unknown: (type) => `لا تعرف الصحيفة هذا الجزء («${apart(type)}»)، ولن يراه القراء.`,
      },
    },
  }
}
